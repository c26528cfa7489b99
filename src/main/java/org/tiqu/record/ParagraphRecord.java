package org.tiqu.record;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param sourceStart where it begins in the decoded source, in the record's unit; absent where the text is the source
 * @param sourceEnd behind its last character there
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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer sourceStart,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer sourceEnd,
        double confidence) {

    /** Copies the list. */
    public ParagraphRecord {
        sentences = List.copyOf(sentences);
    }
}
