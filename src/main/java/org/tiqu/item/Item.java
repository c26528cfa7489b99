package org.tiqu.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Section;

/**
 * One news item of a report.
 *
 * @param number counted from 1 through the report
 * @param section what it is about
 * @param heading the text of its heading, or null when it has none
 * @param paragraphs indexes of its paragraphs, ascending, the heading first
 * @param date when the news happened, a date value, or null
 * @param regions keys of the regions mentioned, each once, in the order of first mention
 * @param organizations keys of the organizations mentioned, likewise
 * @param people keys of the people mentioned, likewise
 * @param details the fields that its section has
 */
public record Item(
        int number,
        Section section,
        @Nullable String heading,
        List<Integer> paragraphs,
        @Nullable String date,
        List<String> regions,
        List<String> organizations,
        List<String> people,
        Details details) {

    /** Copies the lists. */
    public Item {
        paragraphs = List.copyOf(paragraphs);
        regions = List.copyOf(regions);
        organizations = List.copyOf(organizations);
        people = List.copyOf(people);
    }
}
