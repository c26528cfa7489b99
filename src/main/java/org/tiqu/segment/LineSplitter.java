package org.tiqu.segment;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.text.Span;

/**
 * The lines of a text, without outer white space and without empty ones, grouped into blocks that
 * empty lines set apart.
 *
 * <p>Line breaks are LF, CR, CRLF, U+0085, U+2028 and U+2029. Source: the project's annotation
 * guidelines, "Paragraphs".
 */
final class LineSplitter {
    private LineSplitter() {}

    /** Blocks of lines, in text order; no block is empty. */
    static List<List<Span>> blocks(String text) {
        List<List<Span>> blocks = new ArrayList<>();
        List<Span> block = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isBreak(text.charAt(i))) {
                continue;
            }
            Span line = WhiteSpace.trim(text, new Span(start, i));
            if (!line.isEmpty()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                i++;
            }
            start = i + 1;
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
