package org.tiqu.segment;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.text.Span;

/**
 * Joins the lines of hard-wrapped text.
 *
 * <p>A program that wraps text breaks a line only where the next word would not fit. So a text is taken
 * for hard-wrapped when most of its lines that have a neighbour could not have held that neighbour's
 * first word, and when most of those breaks fall inside a sentence. Then two neighbouring lines are one
 * paragraph if the break between them was forced in that way.
 */
final class HardWrap {
    /** Columns; longer lines are paragraphs written by a program that does not wrap. */
    private static final int WIDEST = 130;

    private static final int NARROWEST = 28;

    private HardWrap() {}

    /** The paragraphs of a text whose lines, grouped into blocks, are given. */
    static List<Span> paragraphs(String text, List<List<Span>> blocks) {
        int width = 0;
        for (List<Span> block : blocks) {
            for (Span line : block.size() > 1 ? block : List.<Span>of()) {
                width = Math.max(width, columns(text, line));
            }
        }
        boolean wrapped = width >= NARROWEST && width <= WIDEST && isWrapped(text, blocks, width);
        List<Span> paragraphs = new ArrayList<>();
        for (List<Span> block : blocks) {
            Span current = block.get(0);
            for (int i = 1; i < block.size(); i++) {
                if (wrapped && isForced(text, block.get(i - 1), block.get(i), width)) {
                    current = new Span(current.start(), block.get(i).end());
                } else {
                    paragraphs.add(current);
                    current = block.get(i);
                }
            }
            paragraphs.add(current);
        }
        return paragraphs;
    }

    private static boolean isWrapped(String text, List<List<Span>> blocks, int width) {
        int neighbours = 0;
        int forced = 0;
        int inside = 0;
        for (List<Span> block : blocks) {
            for (int i = 1; i < block.size(); i++) {
                neighbours++;
                if (isForced(text, block.get(i - 1), block.get(i), width)) {
                    forced++;
                    if (!endsSentence(text, block.get(i - 1))) {
                        inside++;
                    }
                }
            }
        }
        return neighbours >= 2 && forced * 2 >= neighbours && inside * 2 > forced;
    }

    private static boolean isForced(String text, Span line, Span next, int width) {
        int slack = isWide(text.charAt(next.start())) ? 6 : 1 + firstWord(text, next);
        return columns(text, line) + slack > width;
    }

    private static int firstWord(String text, Span line) {
        int end = line.start();
        while (end < line.end() && !WhiteSpace.is(text.charAt(end)) && !isWide(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    private static boolean endsSentence(String text, Span line) {
        return ".!?。！？:：;；\"”".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private static int columns(String text, Span line) {
        int columns = 0;
        for (int i = line.start(); i < line.end(); i++) {
            columns += isWide(text.charAt(i)) ? 2 : 1;
        }
        return columns;
    }

    private static boolean isWide(char c) {
        return Scripts.isHan(c) || (c >= '\u3000' && c <= '\u303F') || (c >= '\uFF00' && c <= '\uFF60');
    }
}
