package org.tiqu.eval;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Builds well-formed HTML: whatever is opened must be closed, and all text and every attribute is escaped where it
 * is written. Names of elements and attributes are the program's own; values may come from anywhere. Characters
 * that would not be seen, or that would turn the direction of what follows, are shown by their code point.
 */
final class HtmlWriter {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are names and values in turn. */
    HtmlWriter open(String element, String... attributes) {
        begin(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Ends the element that was opened last. */
    HtmlWriter close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that has no content. */
    HtmlWriter empty(String element, String... attributes) {
        begin(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds only text. */
    HtmlWriter leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Text, line breaks and tabs as they are. */
    HtmlWriter text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnseen(c)) {
                out.append("<i class=\"u\">").append(codePoint(c)).append("</i>");
            } else {
                escape(c);
            }
        }
        return this;
    }

    /** Text where there is no room for elements, as in a title. */
    HtmlWriter plain(String text) {
        attribute(text);
        return this;
    }

    /** A line break in the source, which keeps it readable and the lines short. */
    HtmlWriter line() {
        out.append('\n');
        return this;
    }

    /** What was written; all elements must be closed. */
    String html() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("these elements were not closed: " + String.join(", ", open));
        }
        return out.toString();
    }

    private void begin(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            attribute(attributes[i + 1]);
            out.append('"');
        }
    }

    private void attribute(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isUnseen(c)) {
                out.append('[').append(codePoint(c)).append(']');
            } else {
                escape(c);
            }
        }
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append(c);
        }
    }

    private static boolean isUnseen(char c) {
        return switch (c) {
            case '\t', '\n', '\r' -> false;
            case '\u00AD', '\u061C', '\u200B', '\u200E', '\u200F', '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF' ->
                true;
            default ->
                c < ' '
                        || (c >= '\u007F' && c <= '\u009F')
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2066' && c <= '\u2069');
        };
    }

    private static String codePoint(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
