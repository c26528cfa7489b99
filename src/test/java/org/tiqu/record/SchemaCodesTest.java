package org.tiqu.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.pipeline.Profile;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;
import org.tiqu.text.Language;
import org.tiqu.text.Published;
import org.tiqu.text.Warning;

/** The schema's closed lists and fields are those of the Java types, in their order. */
class SchemaCodesTest {

    @Test
    void listsTheCodesOfTheEnums() {
        assertEquals(codes(Language.values(), Language::tag), RecordSchema.codes("language"));
        assertEquals(codes(MentionType.values(), Enum::name), RecordSchema.codes("type"));
        assertEquals(
                codes(MentionType.values(), Enum::name).stream()
                        .filter(type -> !type.equals("DATE"))
                        .toList(),
                RecordSchema.codes("entity_type"));
        assertEquals(codes(Role.values(), Role::code), RecordSchema.codes("role"));
        assertEquals(codes(Section.values(), Section::code), RecordSchema.codes("section"));
        assertEquals(codes(Source.values(), Source::code), RecordSchema.codes("by"));
        assertEquals(codes(Warning.Code.values(), Warning.Code::code), RecordSchema.codes("warning_code"));
        assertEquals(
                Stream.concat(codes(Published.By.values(), Published.By::code).stream(), Stream.of("none"))
                        .toList(),
                RecordSchema.codes("published_by"));
        assertEquals(codes(OffsetUnit.values(), OffsetUnit::code), RecordSchema.constants("/properties/offset_unit"));
        assertEquals(
                codes(Profile.values(), Profile::code),
                RecordSchema.constants("/$defs/produced_by/properties/profile"));
    }

    @Test
    void listsTheFieldsOfTheRecords() {
        assertEquals(fields(ArticleRecord.class), RecordSchema.fields(""));
        assertEquals(fields(SourceRecord.class), RecordSchema.fields("source"));
        assertEquals(fields(ParagraphRecord.class), RecordSchema.fields("paragraph"));
        assertEquals(fields(MentionRecord.class), RecordSchema.fields("mention"));
        assertEquals(fields(NearDuplicate.class), RecordSchema.fields("near_duplicate"));
        assertEquals(fields(EntityRecord.class), RecordSchema.fields("entity"));
        assertEquals(fields(WarningRecord.class), RecordSchema.fields("warning"));
        assertEquals(fields(ProducedBy.class), RecordSchema.fields("produced_by"));
        // The schema knows the fields of each section already.
        assertEquals(
                fields(ItemRecord.class),
                RecordSchema.fields("item").subList(0, fields(ItemRecord.class).size()));
    }

    private static <E extends Enum<E>> List<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE::translate)
                .toList();
    }
}
