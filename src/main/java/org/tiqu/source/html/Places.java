package org.tiqu.source.html;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Where in the markup each code unit of a text stood: character references are longer than what they stand for. */
final class Places {
    /** The longest name of a reference that the HTML standard has, with its marks. */
    private static final int LONGEST = 34;

    private final int[] starts;
    private final int[] ends;

    /** Where each code unit begins and ends. */
    Places(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static Places of(String markup, TextNode node, String text) {
        Range range = node.sourceRange();
        int from = range.isTracked() ? range.startPos() : 0;
        int to = range.isTracked() ? Math.min(range.endPos(), markup.length()) : 0;
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        int at = from;
        int i = 0;
        while (i < text.length()) {
            int length = 1;
            int units = 1;
            if (at < to && markup.charAt(at) == '&') {
                int end = referenceEnd(markup, at, to);
                String meant = end > at ? Parser.unescapeEntities(markup.substring(at, end), false) : "";
                if (!meant.isEmpty() && text.startsWith(meant, i) && end - at > meant.length()) {
                    length = end - at;
                    units = meant.length();
                }
            } else if (at < to && markup.charAt(at) == '\r' && text.charAt(i) == '\n') {
                length = at + 1 < to && markup.charAt(at + 1) == '\n' ? 2 : 1;
            } else if (at < to && markup.charAt(at) != text.charAt(i)) {
                // What the parser changed otherwise stands where the node stood.
                length = 0;
            }
            int end = Math.min(Math.max(at + length, at), Math.max(to, at));
            for (int k = 0; k < units && i < text.length(); k++, i++) {
                starts[i] = at;
                ends[i] = end;
            }
            at = end;
        }
        return new Places(starts, ends);
    }

    private static int referenceEnd(String markup, int at, int to) {
        int end = at + 1;
        while (end < to
                && end - at < LONGEST
                && (Character.isLetterOrDigit(markup.charAt(end)) || markup.charAt(end) == '#')) {
            end++;
        }
        return end < to && markup.charAt(end) == ';' ? end + 1 : end;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }
}
