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
 * @param issuer policy: key of the body that issued the document
 * @param document policy: the document's title
 * @param speaker research: key of who speaks
 * @param affiliation research: key of the speaker's body
 * @param title research: the speaker's office
 * @param operator application: key of the body that runs the product
 * @param product application: the product
 * @param company company: key of the company
 * @param event company: code of what happened to it
 * @param amount company: value and currency of the event
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
        List<String> people,
        @Nullable String issuer,
        @Nullable String document,
        @Nullable String speaker,
        @Nullable String affiliation,
        @Nullable String title,
        @Nullable String operator,
        @Nullable String product,
        @Nullable String company,
        @Nullable String event,
        @Nullable String amount) {

    /** Copies the lists. */
    public ItemRecord {
        paragraphs = List.copyOf(paragraphs);
        regions = List.copyOf(regions);
        organizations = List.copyOf(organizations);
        people = List.copyOf(people);
    }
}
