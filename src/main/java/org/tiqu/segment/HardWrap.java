package org.tiqu.segment;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.text.Span;

/**
 * Joins the lines of hard-wrapped text.
 *
 * <p>Where a text is wrapped ({@link WrapWidth}), two neighbouring lines are one paragraph if the break between them had
 * to be made and the second does not begin one by a list mark, by its indentation, or as a heading does.
 */
final class HardWrap {
    /** The share of the width from which on a line that breaks inside a sentence may be full. Source: set by hand. */
    private static final double NEARLY = 0.6;

    /** The share of breaks inside of sentences from which on a width explains too little. Source: set by hand. */
    private static final double BROKEN = 0.15;

    private final String text;
    private final WrapWidth width;
    private final boolean hanging;
    private final boolean lowered;
    private final boolean stacked;

    private HardWrap(String text, WrapWidth width) {
        this.text = text;
        this.width = width;
        int in = 0;
        int out = 0;
        int lower = 0;
        int starts = 0;
        int headed = 0;
        int bare = 0;
        for (List<WrapLine> block : width.lines()) {
            starts += block.size() > 1 ? 1 : 0;
            lower += block.size() > 1 && block.get(0).lower() ? 1 : 0;
            for (int i = 0; width.columns() > 0 && i + 1 < block.size(); i++) {
                if (i == 0 || (block.get(i - 1).ends() && !width.isForced(text, block.get(i - 1), block.get(i)))) {
                    boolean forced = width.isForced(text, block.get(i), block.get(i + 1));
                    headed += !forced && !block.get(i).ends() ? 1 : 0;
                    bare += forced ? 1 : 0;
                }
            }
            for (int i = 1; i < block.size(); i++) {
                WrapLine line = block.get(i - 1);
                WrapLine next = block.get(i);
                if (width.isForced(text, line, next)
                        && !line.ends()
                        && !next.upper()
                        && !line.opens()
                        && !line.numbered()) {
                    in += next.indent() > line.indent() ? 1 : 0;
                    out += next.indent() < line.indent() ? 1 : 0;
                }
            }
        }
        hanging = in > out;
        lowered = lower * 3 > starts;
        stacked = headed > bare;
    }

    /** The paragraphs of a text whose lines, grouped into blocks, are given. */
    static List<Span> paragraphs(String text, List<List<Span>> blocks) {
        WrapWidth width = width(text, blocks, 2);
        if (text.chars().anyMatch(c -> WrapLine.isWide((char) c))) {
            WrapWidth characters = width(text, blocks, 1);
            width = characters.fit(text) > width.fit(text) ? characters : width;
        }
        List<Span> paragraphs = new HardWrap(text, width).join();
        RaggedWrap ragged = RaggedWrap.of(text, blocks);
        return ragged.isWrapped() && ragged.brokenBy(paragraphs) > BROKEN ? ragged.paragraphs() : paragraphs;
    }

    private static WrapWidth width(String text, List<List<Span>> blocks, int wide) {
        List<List<WrapLine>> lines = new ArrayList<>();
        for (List<Span> block : blocks) {
            lines.add(block.stream().map(span -> WrapLine.of(text, span, wide)).toList());
        }
        return WrapWidth.of(text, lines, wide == 1);
    }

    private List<Span> join() {
        List<Span> paragraphs = new ArrayList<>();
        for (List<WrapLine> block : width.lines()) {
            boolean[] joined = new boolean[block.size()];
            int first = 0;
            for (int i = 1; width.columns() > 0 && i < block.size(); i++) {
                joined[i] = isJoined(block, first, i);
                first = joined[i] ? first : i;
            }
            cutHeadings(block, joined);
            int start = 0;
            for (int i = 1; i <= block.size(); i++) {
                if (i == block.size() || !joined[i]) {
                    paragraphs.add(new Span(
                            block.get(start).span().start(),
                            block.get(i - 1).span().end()));
                    start = i;
                }
            }
        }
        return paragraphs;
    }

    private boolean isJoined(List<WrapLine> block, int first, int index) {
        WrapLine line = block.get(index - 1);
        WrapLine next = block.get(index);
        boolean forced = width.isForced(text, line, next);
        boolean listed = next.opens() || (next.numbered() && (!forced || line.ends() || line.numbered()));
        boolean wider = Math.max(line.least(), next.least()) > width.columns();
        if (listed || wider || line.alone() || next.alone() || isIndented(block, first, index)) {
            return false;
        }
        if (!forced) {
            return !line.ends() && next.lower() && !lowered && line.most() >= NEARLY * width.columns();
        }
        boolean start = first == 0 || block.get(first - 1).ends();
        boolean body = line.opens() || line.several() || line.indent() > next.indent() || line.ends() || !next.upper();
        return !(stacked && start && first == index - 1 && !body && !breaksSoon(block, first));
    }

    /** Whether the first lines are set off from the others, as a heading of several lines is. */
    private boolean breaksSoon(List<WrapLine> block, int first) {
        for (int i = first + 2; i < Math.min(first + 4, block.size()); i++) {
            if (!width.isForced(text, block.get(i - 1), block.get(i))
                    && !block.get(i - 1).ends()) {
                return true;
            }
        }
        return false;
    }

    /** Whether its indentation begins a paragraph: it is deeper than that of the lines before. */
    private boolean isIndented(List<WrapLine> block, int first, int index) {
        int indent = block.get(index).indent();
        if (index - first > 1) {
            return indent > block.get(index - 1).indent();
        }
        boolean hangs = hanging || block.get(first).opens() || block.get(first).numbered();
        return !hangs && indent > block.get(first).indent();
    }

    /** Cuts off what stands below a full last line of a paragraph and does not end as text does: a heading. */
    private void cutHeadings(List<WrapLine> block, boolean[] joined) {
        int end = block.size();
        for (int i = block.size() - 1; i > 0; i--) {
            if (!joined[i]) {
                end = i;
            } else if (block.get(i - 1).ends()
                    && end < block.size()
                    && !block.get(end - 1).ends()
                    && !block.get(i).lower()) {
                joined[i] = false;
                end = i;
            }
        }
    }
}
