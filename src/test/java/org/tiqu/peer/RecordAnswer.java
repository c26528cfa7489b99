package org.tiqu.peer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedEntity;
import org.tiqu.corpus.AnnotatedItem;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.corpus.ItemField;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.ItemRecord;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** Reads a record whose offsets are UTF-16 without writing it first. */
final class RecordAnswer {
    private RecordAnswer() {}

    static AnnotatedArticle of(ArticleRecord record) {
        List<AnnotatedParagraph> paragraphs = new ArrayList<>();
        record.paragraphs()
                .forEach(paragraph -> paragraphs.add(new AnnotatedParagraph(
                        paragraph.index(),
                        new Span(paragraph.start(), paragraph.end()),
                        role(paragraph.role()),
                        section(paragraph.section()),
                        paragraph.item() == null ? 0 : paragraph.item(),
                        paragraph.confidence())));
        List<AnnotatedMention> mentions = new ArrayList<>();
        record.mentions()
                .forEach(mention -> mentions.add(new AnnotatedMention(
                        new Span(mention.start(), mention.end()),
                        MentionType.valueOf(mention.type()),
                        mention.key(),
                        mention.confidence(),
                        mention.keyConfidence())));
        List<AnnotatedEntity> entities = new ArrayList<>();
        record.entities()
                .forEach(entity -> entities.add(new AnnotatedEntity(
                        entity.key(),
                        MentionType.valueOf(entity.type()),
                        entity.names(),
                        entity.aliases(),
                        entity.mentions())));
        return new AnnotatedArticle(
                record.id(),
                record.language(),
                record.published(),
                record.text(),
                paragraphs,
                mentions,
                entities,
                record.records().stream().map(RecordAnswer::item).toList());
    }

    private static AnnotatedItem item(ItemRecord item) {
        Map<ItemField, List<String>> fields = new EnumMap<>(ItemField.class);
        fields.put(ItemField.REGIONS, item.regions());
        fields.put(ItemField.ORGANIZATIONS, item.organizations());
        fields.put(ItemField.PEOPLE, item.people());
        if (item.date() != null) {
            fields.put(ItemField.DATE, List.of(item.date()));
        }
        return new AnnotatedItem(item.item(), section(item.section()), item.heading(), item.paragraphs(), fields);
    }

    private static Role role(String code) {
        for (Role role : Role.values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no role");
    }

    private static Section section(String code) {
        for (Section section : Section.values()) {
            if (section.code().equals(code)) {
                return section;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no section");
    }
}
