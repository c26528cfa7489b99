package org.tiqu.source.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A line of a page, as a browser would show it.
 *
 * @param letters its characters with white space run together
 * @param places where in the markup each of its code units stood
 * @param linked how many of its code units are inside links
 * @param element the innermost element that holds all of it
 * @param heading 1 to 6 of a heading, otherwise 0
 * @param style how it is set
 * @param aside whether an element around it is called what is beside the main text
 */
record Block(String letters, Places places, int linked, Element element, int heading, Style style, boolean aside) {

    /** How a line is set. */
    enum Style {
        PLAIN,
        /** All of it. */
        BOLD,
        /** As it was typed. */
        TYPED
    }

    private static final String STOPS = "。！？；.!?;…”";
    private static final String COMMAS = "，,、：:";

    /** How much it says: code units, those of Chinese twice. */
    int weight() {
        int weight = 0;
        for (int i = 0; i < letters.length(); i++) {
            weight += letters.charAt(i) >= 0x2E80 ? 2 : 1;
        }
        return weight;
    }

    double linkDensity() {
        return letters.isEmpty() ? 0 : (double) linked / letters.length();
    }

    boolean endsSentence() {
        return !letters.isEmpty() && STOPS.indexOf(letters.charAt(letters.length() - 1)) >= 0;
    }

    /** Marks that only running text has. */
    long marks() {
        return letters.chars()
                .filter(c -> STOPS.indexOf(c) >= 0 || COMMAS.indexOf(c) >= 0)
                .count();
    }

    /** Whether it is running text by itself. */
    boolean isProse() {
        int enough = style == Style.TYPED ? 40 : 80;
        return linkDensity() < 0.35 && (weight() >= enough || (weight() >= 24 && endsSentence() && marks() > 0));
    }

    /** Elements around it, the innermost first. */
    List<Element> around() {
        return element.parents();
    }
}
