package org.tiqu.corpus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Section;

/**
 * A news item as a row of a table.
 *
 * @param number counted from 1 through the report
 * @param section what it is about
 * @param heading the text of its heading, or null
 * @param paragraphs indexes of its paragraphs, the heading first
 * @param fields what it tells; a field that it does not tell is absent, one that is no set has one value
 */
public record AnnotatedItem(
        int number,
        Section section,
        @Nullable String heading,
        List<Integer> paragraphs,
        Map<ItemField, List<String>> fields) {

    /** Copies list and map; a field without a value is one that is absent. */
    public AnnotatedItem {
        paragraphs = List.copyOf(paragraphs);
        Map<ItemField, List<String>> copy = new EnumMap<>(ItemField.class);
        fields.forEach((field, values) -> {
            if (!values.isEmpty()) {
                copy.put(field, List.copyOf(values));
            }
        });
        fields = Collections.unmodifiableMap(copy);
    }

    /** The values of a field, empty when the item does not tell it. */
    public List<String> values(ItemField field) {
        return fields.getOrDefault(field, List.of());
    }
}
