package org.tiqu.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tiqu.text.Span;

/**
 * Joins the lines of text that was wrapped by hand, or by a program whose width nothing explains: the lines are of like
 * length, no more, and many of them break inside a sentence.
 *
 * <p>What stands between empty lines is one paragraph then, but for headings above it, entries of lists, and short
 * lines. Source of the shares: set by hand on reports of the train part that were written with such lines.
 */
final class RaggedWrap {
    /** Columns; nobody breaks wider lines by hand. */
    private static final int WIDEST = 110;

    /** Fewest breaks inside of sentences that tell it. */
    private static final int FEWEST = 3;

    /** Their share among all breaks within blocks. */
    private static final double INSIDE = 0.35;

    /** What a line that ends as sentences do has of the width at most: where one is longer, lines are paragraphs. */
    private static final double LONGEST = 1.4;

    /** The share of the width from which on a line is no short one. */
    private static final double SHORT = 0.55;

    /** The same for a line that would be a heading if it were shorter. */
    private static final double HEADING = 0.8;

    /** The same for a line that ends as sentences do, where no empty lines part the paragraphs. */
    private static final double FULL = 0.85;

    /** Lines of a block, on average, up to which empty lines part paragraphs and not whole items. */
    private static final int SPACED = 9;

    /** What may begin a line within a paragraph besides letters and digits. */
    private static final String OPENERS = "\"'“‘「『《（([$¥￥€£";

    /** Source: the bylines of Chinese and English news pages. */
    private static final Pattern BYLINE =
            Pattern.compile("By [A-Z]|(?:Source|Editor|Author|Reporter|来源|來源|责编|責編|编辑|編輯|作者|记者|記者)[ :：/／]");

    private final String text;
    private final List<List<WrapLine>> blocks;
    private final int width;
    private final boolean spaced;

    private RaggedWrap(String text, List<List<WrapLine>> blocks) {
        this.text = text;
        this.blocks = blocks;
        List<Integer> broken = new ArrayList<>();
        int breaks = 0;
        int several = 0;
        int longest = 0;
        for (List<WrapLine> block : blocks) {
            several += block.size() > 1 ? 1 : 0;
            breaks += block.size() - 1;
            for (int i = 0; i < block.size(); i++) {
                longest = Math.max(longest, block.get(i).ends() ? block.get(i).most() : 0);
                if (i + 1 < block.size() && isInside(block.get(i), block.get(i + 1))) {
                    broken.add(block.get(i).most());
                }
            }
        }
        broken.sort(null);
        int usual = broken.isEmpty() ? 0 : broken.get(broken.size() * 9 / 10);
        boolean alike = !broken.isEmpty() && broken.get(broken.size() / 10) >= SHORT * usual;
        boolean wrapped = broken.size() >= FEWEST
                && broken.size() >= INSIDE * breaks
                && alike
                && usual <= WIDEST
                && longest <= LONGEST * usual;
        this.width = wrapped ? usual : 0;
        this.spaced = several > 1 && breaks <= SPACED * several;
    }

    /** How such a text is joined; not wrapped when too little tells it. */
    static RaggedWrap of(String text, List<List<Span>> blocks) {
        List<List<WrapLine>> lines = new ArrayList<>();
        for (List<Span> block : blocks) {
            lines.add(block.stream().map(span -> WrapLine.of(text, span, 2)).toList());
        }
        return new RaggedWrap(text, lines);
    }

    boolean isWrapped() {
        return width > 0;
    }

    /** How many breaks inside of sentences the given paragraphs leave, as a share of all such breaks. */
    double brokenBy(List<Span> paragraphs) {
        int inside = 0;
        int left = 0;
        int at = 0;
        for (List<WrapLine> block : blocks) {
            for (int i = 0; i + 1 < block.size(); i++) {
                if (isInside(block.get(i), block.get(i + 1))) {
                    inside++;
                    int start = block.get(i + 1).span().start();
                    while (at < paragraphs.size() && paragraphs.get(at).start() < start) {
                        at++;
                    }
                    left += at < paragraphs.size() && paragraphs.get(at).start() == start ? 1 : 0;
                }
            }
        }
        return inside == 0 ? 0 : (double) left / inside;
    }

    List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        for (List<WrapLine> block : blocks) {
            int first = 0;
            for (int i = 1; i <= block.size(); i++) {
                if (i == block.size() || !isJoined(block, first, i)) {
                    paragraphs.add(new Span(
                            block.get(first).span().start(),
                            block.get(i - 1).span().end()));
                    first = i;
                }
            }
        }
        return paragraphs;
    }

    private boolean isJoined(List<WrapLine> block, int first, int index) {
        WrapLine line = block.get(index - 1);
        WrapLine next = block.get(index);
        if (next.opens() || line.alone() || next.alone() || (next.numbered() && (line.ends() || line.numbered()))) {
            return false;
        }
        if (isInside(line, next)) {
            return true;
        }
        if (isSetOff(next)) {
            return false;
        }
        if (line.ends()) {
            return line.most() >= (spaced ? SHORT : FULL) * width;
        }
        // Below a heading stands text, not another one.
        boolean heading = first == 0 && index == 1 && !isRunning(line) && line.most() < HEADING * width;
        return !heading && line.most() >= SHORT * width;
    }

    /** Whether a sentence surely goes on from a line to the next. */
    private boolean isInside(WrapLine line, WrapLine next) {
        if (line.ends() || line.alone() || next.opens() || next.alone() || next.numbered()) {
            return false;
        }
        return next.lower() || (isHan(next) && isRunning(line) && isRunning(next));
    }

    /** Whether a byline or a line with a sign of its own begins. */
    private boolean isSetOff(WrapLine line) {
        char sign = text.charAt(line.start());
        return BYLINE.matcher(text.substring(line.span().start(), line.span().end()))
                        .lookingAt()
                || (!Character.isLetterOrDigit(sign) && OPENERS.indexOf(sign) < 0);
    }

    private boolean isHan(WrapLine line) {
        return WrapLine.isWide(text.charAt(line.start()));
    }

    /** Whether there are parts of sentences in it, which headings and menus seldom have. */
    private boolean isRunning(WrapLine line) {
        Span span = line.span();
        for (int i = span.start(); i < span.end(); i++) {
            if ("，。；！？".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return line.several();
    }
}
