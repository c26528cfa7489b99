package org.tiqu.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One news item as a row of a table. A field that the item does not tell is null here and absent in JSON.
 *
 * @param item its number, counted from 1
 * @param section what it is about
 * @param heading the text of its heading
 * @param paragraphs indexes of its paragraphs, the heading first
 * @param date when the news happened
 * @param regions keys of the regions mentioned
 * @param organizations keys of the organizations mentioned
 * @param people keys of the people mentioned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemRecord(
        int item,
        String section,
        @Nullable String heading,
        List<Integer> paragraphs,
        @Nullable String date,
        List<String> regions,
        List<String> organizations,
        List<String> people) {

    /** Copies the lists. */
    public ItemRecord {
        paragraphs = List.copyOf(paragraphs);
        regions = List.copyOf(regions);
        organizations = List.copyOf(organizations);
        people = List.copyOf(people);
    }
}
