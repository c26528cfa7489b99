package org.tiqu.record;

import java.util.List;

/**
 * One name or date in the text.
 *
 * @param start first character, in the record's unit
 * @param end behind the last character
 * @param text what stands there
 * @param type what it names
 * @param key what it denotes
 * @param paragraph index of the paragraph that holds it
 * @param confidence probability that span and type are right, three decimals
 * @param keyConfidence probability that the key is right, three decimals
 * @param by codes of those that found it, in the order of the closed list
 */
public record MentionRecord(
        int start,
        int end,
        String text,
        String type,
        String key,
        int paragraph,
        double confidence,
        double keyConfidence,
        List<String> by) {

    /** Copies the list. */
    public MentionRecord {
        by = List.copyOf(by);
    }
}
