package org.tiqu.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one article: the format of the project. Components are the JSON fields in their order; names
 * become {@code snake_case}. {@code org/tiqu/record/article.schema.json} documents each field and this class
 * repeats it in short.
 *
 * @param schema always {@link #SCHEMA}
 * @param id what the article is called among its inputs
 * @param source where it came from
 * @param language BCP 47 tag, {@code mul} when mixed
 * @param offsetUnit code of an {@link OffsetUnit}
 * @param title the text of its title, or null
 * @param published ISO date that its dates were resolved against, or null
 * @param publishedBy where that date came from, {@code none} when there is none
 * @param text the article as read
 * @param paragraphs in text order
 * @param mentions in text order, not overlapping
 * @param entities in the order of first mention
 * @param records the news items by number
 * @param sameAs id of the earlier article of the run that had the same text, or null
 * @param nearDuplicateOf the earlier article of the run whose news it repeats in other words or furniture, or null
 * @param warnings what a reader should know
 * @param producedBy by what the record was made
 */
public record ArticleRecord(
        String schema,
        String id,
        SourceRecord source,
        String language,
        String offsetUnit,
        @Nullable String title,
        @Nullable String published,
        String publishedBy,
        String text,
        List<ParagraphRecord> paragraphs,
        List<MentionRecord> mentions,
        List<EntityRecord> entities,
        List<ItemRecord> records,
        @Nullable String sameAs,
        @Nullable NearDuplicate nearDuplicateOf,
        List<WarningRecord> warnings,
        ProducedBy producedBy) {
    /** Name and major version of the format. */
    public static final String SCHEMA = "tiqu/article/1";

    /** Copies the lists. */
    public ArticleRecord {
        paragraphs = List.copyOf(paragraphs);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        records = List.copyOf(records);
        warnings = List.copyOf(warnings);
    }

    /** The same record, saying that an earlier article had its text. */
    public ArticleRecord withSameAs(String earlierId) {
        return repeating(earlierId, null);
    }

    /** The same record, saying that it repeats the news of an earlier article. */
    public ArticleRecord withNearDuplicateOf(NearDuplicate earlier) {
        return repeating(null, earlier);
    }

    private ArticleRecord repeating(@Nullable String same, @Nullable NearDuplicate near) {
        return new ArticleRecord(
                schema,
                id,
                source,
                language,
                offsetUnit,
                title,
                published,
                publishedBy,
                text,
                paragraphs,
                mentions,
                entities,
                records,
                same,
                near,
                warnings,
                producedBy);
    }
}
