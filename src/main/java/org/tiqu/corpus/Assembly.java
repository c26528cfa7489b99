package org.tiqu.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.tag.MentionType;

/**
 * What follows from paragraphs and mentions: the entities, and of each item all but the fields that only a reader
 * can tell.
 */
final class Assembly {
    private final String text;
    private final List<AnnotatedParagraph> paragraphs;
    private final List<AnnotatedMention> mentions;

    Assembly(String text, List<AnnotatedParagraph> paragraphs, List<AnnotatedMention> mentions) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.mentions = mentions;
    }

    /** One for each key of each type but dates, in the order of first mention. */
    List<AnnotatedEntity> entities() {
        Map<Map.Entry<MentionType, String>, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            AnnotatedMention mention = mentions.get(i);
            if (mention.type() != MentionType.DATE && mention.key() != null) {
                groups.computeIfAbsent(Map.entry(mention.type(), mention.key()), key -> new ArrayList<>())
                        .add(i);
            }
        }
        List<AnnotatedEntity> entities = new ArrayList<>();
        groups.forEach((key, indexes) -> {
            Set<String> names = new LinkedHashSet<>();
            indexes.forEach(index -> names.add(mentions.get(index).span().of(text)));
            entities.add(new AnnotatedEntity(key.getValue(), key.getKey(), List.copyOf(names), List.of(), indexes));
        });
        return entities;
    }

    /** One for each number, ascending; {@code told} holds the fields that the annotator wrote. */
    List<AnnotatedItem> items(Map<Integer, Map<ItemField, List<String>>> told) {
        Map<Integer, List<AnnotatedParagraph>> groups = new TreeMap<>();
        for (AnnotatedParagraph paragraph : paragraphs) {
            if (paragraph.item() > 0) {
                groups.computeIfAbsent(paragraph.item(), item -> new ArrayList<>())
                        .add(paragraph);
            }
        }
        List<AnnotatedItem> items = new ArrayList<>();
        groups.forEach((number, group) -> {
            Map<ItemField, List<String>> fields = new EnumMap<>(ItemField.class);
            fields.putAll(told.getOrDefault(number, Map.of()));
            fields.putAll(mentioned(group));
            List<Integer> indexes =
                    group.stream().map(AnnotatedParagraph::index).toList();
            items.add(new AnnotatedItem(number, section(group), heading(group), indexes, fields));
        });
        return items;
    }

    private Map<ItemField, List<String>> mentioned(List<AnnotatedParagraph> group) {
        Map<ItemField, Set<String>> keys = new EnumMap<>(ItemField.class);
        for (AnnotatedMention mention : mentions) {
            boolean isInside =
                    group.stream().anyMatch(paragraph -> paragraph.span().contains(mention.span()));
            if (isInside && mention.type() != MentionType.DATE && mention.key() != null) {
                keys.computeIfAbsent(ItemField.ofMentions(mention.type()), field -> new LinkedHashSet<>())
                        .add(mention.key());
            }
        }
        Map<ItemField, List<String>> fields = new EnumMap<>(ItemField.class);
        keys.forEach((field, values) -> fields.put(field, List.copyOf(values)));
        return fields;
    }

    private static Section section(List<AnnotatedParagraph> group) {
        return group.stream()
                .filter(paragraph -> paragraph.role() != Role.TITLE)
                .findFirst()
                .orElse(group.get(0))
                .section();
    }

    private @Nullable String heading(List<AnnotatedParagraph> group) {
        return group.stream()
                .filter(paragraph -> paragraph.role() == Role.ITEM_HEADING)
                .findFirst()
                .map(paragraph -> paragraph.span().of(text))
                .orElse(null);
    }
}
