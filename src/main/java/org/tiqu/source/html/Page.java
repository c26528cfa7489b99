package org.tiqu.source.html;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiqu.text.Origin;

/**
 * What a page says.
 *
 * @param text the title, if it stands in the page, and the main text, a paragraph a line; empty when there is none
 * @param origin where it stood in the markup
 * @param title the page's title without the site's name, or null
 * @param published the day that the page says it was published on, or null
 * @param publisher who published it, as the page says, or null
 */
public record Page(
        String text,
        Origin origin,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String publisher) {

    /**
     * Reads a page.
     *
     * @param markup decoded; broken markup is read as browsers do
     * @throws TooDeepException if its elements are nested beyond all measure
     */
    public static Page of(String markup) {
        return new PageReader(markup).read();
    }
}
