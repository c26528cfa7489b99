package org.tiqu.eval;

/** One block of figures with its heading. */
final class Card {
    private Card() {}

    /** Begins a card; the note may be empty. What is wider than the card is scrolled in it. */
    static void open(HtmlWriter out, String heading, String note) {
        out.line().open("section", "class", "card").leaf("h3", heading);
        if (!note.isEmpty()) {
            out.leaf("p", note, "class", "note");
        }
        out.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", heading);
    }

    /** Ends it. */
    static void close(HtmlWriter out) {
        out.close().close();
    }

    /** Heads of columns. */
    static void heads(HtmlWriter out, String... heads) {
        for (String head : heads) {
            if (head.isEmpty()) {
                out.open("td").close();
            } else {
                out.leaf("th", head, "scope", "col");
            }
        }
    }
}
