package org.tiqu.segment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tiqu.text.Span;

/**
 * Joins the lines of hard-wrapped text.
 *
 * <p>A program that wraps text breaks a line only where the next word would not fit, and wraps all of the text. So
 * a text is taken for hard-wrapped when many of its lines that have a neighbour could not have held that
 * neighbour's first word, when such breaks fall inside sentences, when what they would join ends or goes on as
 * sentences do, and when hardly any line is wider. Then two neighbouring lines are one paragraph if the break between them was forced in that way, and the second
 * does not begin one by its indentation.
 */
final class HardWrap {
    /** Columns; longer lines are paragraphs written by a program that does not wrap. */
    private static final int WIDEST = 130;

    private static final int NARROWEST = 28;

    /** The share of the lines with a neighbour that are no longer than the width; the rest hold words that cannot break. */
    private static final double USUAL = 0.93;

    /** The share of the width from which on a line counts as full. */
    private static final double NEARLY = 0.8;

    /** The share of Han characters from which on they are counted as two columns. */
    private static final double CHINESE = 0.3;

    /** Columns that a line of Chinese may fall short of the width: no mark may open the next one. */
    private static final int WIDE_SLACK = 6;

    /** Characters from which the script is told. */
    private static final int SAMPLE = 20_000;

    /** Marks of lists, below which the lines of an entry hang. */
    private static final String MARKS = "-*•·●■0123456789";

    private final String text;
    private final List<List<Span>> blocks;
    private final boolean wide;
    private final int width;
    private final int leftmost;
    private final boolean wrapped;

    private HardWrap(String text, List<List<Span>> blocks) {
        this.text = text;
        this.blocks = blocks;
        wide = text.codePoints().limit(SAMPLE).filter(Scripts::isHan).count()
                > CHINESE * Math.min(SAMPLE, text.length());
        int left = Integer.MAX_VALUE;
        List<Integer> columns = new ArrayList<>();
        for (List<Span> block : blocks) {
            for (Span line : block.size() > 1 ? block : List.<Span>of()) {
                left = Math.min(left, indent(line));
            }
            for (Span line : block.subList(0, block.size() - 1)) {
                columns.add(columns(line));
            }
        }
        Collections.sort(columns);
        width = columns.isEmpty() ? 0 : columns.get((int) (USUAL * (columns.size() - 1)));
        leftmost = left;
        wrapped = width >= NARROWEST && width <= WIDEST && isWrapped();
    }

    /** The paragraphs of a text whose lines, grouped into blocks, are given. */
    static List<Span> paragraphs(String text, List<List<Span>> blocks) {
        return new HardWrap(text, blocks).join();
    }

    private List<Span> join() {
        List<Span> paragraphs = new ArrayList<>();
        for (List<Span> block : blocks) {
            Span current = block.get(0);
            for (int i = 1; i < block.size(); i++) {
                if (wrapped && isJoined(block.get(i - 1), block.get(i))) {
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

    private boolean isWrapped() {
        int neighbours = 0;
        int forced = 0;
        int inside = 0;
        int wider = 0;
        int closed = 0;
        int chains = 0;
        for (List<Span> block : blocks) {
            wider += block.size() == 1 && columns(block.get(0)) > width + WIDE_SLACK ? 1 : 0;
            for (int i = 1; i < block.size(); i++) {
                neighbours++;
                if (isForced(block.get(i - 1), block.get(i))) {
                    boolean last = i + 1 == block.size() || !isForced(block.get(i), block.get(i + 1));
                    chains += last ? 1 : 0;
                    closed += last && (endsSentence(block.get(i)) || isLower(block.get(i))) ? 1 : 0;
                    forced++;
                    inside += !endsSentence(block.get(i - 1)) && goesOn(block.get(i)) ? 1 : 0;
                }
            }
        }
        boolean most = forced * 2 >= neighbours && inside * 5 > forced * 2 && closed * 2 >= chains;
        boolean some = chains >= 2 && closed * 5 >= chains * 4 && inside * 3 >= forced * 2;
        return neighbours >= 2 && (most || some) && wider * 2 <= forced;
    }

    /** In wrapped text only a line that is clearly short ends a paragraph: a heading, or the last line of one. */
    private boolean isJoined(Span line, Span next) {
        boolean full = columns(line) + firstWord(next) >= NEARLY * width;
        return isForced(line, next) || (full && !opens(line, next) && !endsSentence(line));
    }

    private boolean isForced(Span line, Span next) {
        int slack = isWide(text.charAt(next.start())) ? WIDE_SLACK : 1 + firstWord(next);
        return !opens(line, next) && columns(line) + slack > width;
    }

    /** Whether a list mark or an indentation begins a paragraph; below a list mark lines only hang. */
    private boolean opens(Span line, Span next) {
        boolean hangs = indent(next) > indent(line) && MARKS.indexOf(text.charAt(line.start())) >= 0;
        boolean listed = next.length() > 2
                && MARKS.indexOf(text.charAt(next.start())) >= 0
                && !Character.isDigit(text.charAt(next.start()))
                && text.charAt(next.start() + 1) == ' ';
        boolean indented = !hangs && indent(next) > leftmost;
        return listed || (indented && (endsSentence(line) || columns(line) < NEARLY * width));
    }

    private int firstWord(Span line) {
        int end = line.start();
        while (end < line.end() && !WhiteSpace.is(text.charAt(end)) && !isWide(text.charAt(end))) {
            end++;
        }
        return end - line.start();
    }

    private boolean endsSentence(Span line) {
        return ".!?。！？:：;；\"”".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    /** Whether a sentence may go on with the line; titles and menus begin with capitals. */
    private boolean goesOn(Span line) {
        return !Character.isUpperCase(text.charAt(line.start()));
    }

    private boolean isLower(Span line) {
        return Character.isLowerCase(text.charAt(line.start()));
    }

    /** Columns that a line takes, its indentation included. */
    private int columns(Span line) {
        int columns = indent(line);
        for (int i = line.start(); i < line.end(); i++) {
            columns += wide && isWide(text.charAt(i)) ? 2 : 1;
        }
        return columns;
    }

    private int indent(Span line) {
        int columns = 0;
        for (int i = line.start() - 1; i >= 0 && (text.charAt(i) == '\u3000' || text.charAt(i) == ' '); i--) {
            columns += isWide(text.charAt(i)) ? 2 : 1;
        }
        return columns;
    }

    private static boolean isWide(char c) {
        return Scripts.isHan(c) || (c >= '\u3000' && c <= '\u303F') || (c >= '\uFF00' && c <= '\uFF60');
    }
}
