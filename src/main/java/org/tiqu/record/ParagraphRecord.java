package org.tiqu.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph.
 *
 * @param index counted from 0
 * @param start first character, in the record's unit
 * @param end behind the last character
 * @param role what it does in the report
 * @param section what it is about
 * @param item the number of its news item, or null
 * @param language BCP 47 tag
 * @param sentences start and end of each, counted from the beginning of the text
 * @param confidence probability that role and section are right, three decimals
 */
public record ParagraphRecord(
        int index,
        int start,
        int end,
        String role,
        String section,
        @Nullable Integer item,
        String language,
        List<List<Integer>> sentences,
        double confidence) {

    /** Copies the list. */
    public ParagraphRecord {
        sentences = List.copyOf(sentences);
    }
}
