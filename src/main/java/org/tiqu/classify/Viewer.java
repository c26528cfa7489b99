package org.tiqu.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Tagged;
import org.tiqu.text.Alignment;
import org.tiqu.text.Span;

/** Looks at an article's paragraphs one by one. */
final class Viewer {
    /**
     * Code units within which a mention stands at the front: those of an article, a preposition or a quotation mark.
     *
     * <p>Source: the longest English article or preposition before a date, with its space.
     */
    private static final int FRONT = 5;

    /** Code units of the longest label that may say who speaks. Source: a Western name of three parts. */
    private static final int LONGEST_SPEAKER = 24;

    /** Words up to which a line with a year says when the report appeared. Source: set by hand. */
    private static final float SHORTEST_TITLE = 5;

    /** Nothing is less likely. Source: set by hand, so that one strange paragraph decides for no other. */
    private static final double LEAST = -6;

    private static final float[] NOTHING = new float[Section.values().length];

    private final CueLexicon cues;
    private final SectionModel model;

    Viewer(CueLexicon cues, SectionModel model) {
        this.cues = cues;
        this.model = model;
    }

    /** One view for each paragraph. */
    List<View> look(Tagged tagged) {
        Segmented segmented = tagged.segmented();
        String text = segmented.article().text();
        String simplified = segmented.simplified().text();
        Alignment alignment = segmented.simplified().alignment();
        List<View> views = new ArrayList<>(segmented.paragraphs().size());
        int mention = 0;
        int before = 0;
        for (Paragraph paragraph : segmented.paragraphs()) {
            Span span = paragraph.span();
            int start = find(alignment, simplified.length(), span.start());
            int end = find(alignment, simplified.length(), span.end());
            String folded = Folding.fold(simplified, start, Math.max(end, start));
            int first = mention;
            while (mention < tagged.mentions().size()
                    && tagged.mentions().get(mention).span().start() < span.end()) {
                mention++;
            }
            int breaks = views.isEmpty() ? 0 : emptyLines(text, before, span.start());
            List<Mention> mentions = tagged.mentions().subList(first, mention);
            views.add(view(text, folded.isEmpty() ? " " : folded, span, mentions, breaks));
            before = span.end();
        }
        return views;
    }

    private View view(String text, String folded, Span span, List<Mention> mentions, int gap) {
        Shape shape = Shape.of(folded);
        CueHits hits = cues.find(folded, shape.content(), shape.labelEnd(), shape.front());
        boolean startsWithName = false;
        boolean startsWithDate = isDate(folded, shape.content());
        boolean startsWithPerson = false;
        boolean hasName = false;
        boolean dated = shape.dated() || (shape.units() <= SHORTEST_TITLE && hasYear(text, span));
        for (Mention mention : mentions) {
            boolean front = mention.span().start() - span.start() <= FRONT + shape.content();
            boolean date = mention.type() == MentionType.DATE;
            startsWithDate |= front && date;
            startsWithName |= front && !date;
            startsWithPerson |= front && mention.type() == MentionType.PERSON;
            hasName |= !date;
            boolean alone = 5 * mention.span().length() >= 4 * span.length();
            dated |= date && (alone || hasYear(text, mention.span()));
        }
        boolean quoted = folded.charAt(0) == '"';
        String words = shape.isHeadingLike() ? folded.substring(shape.content()) : "";
        String speaker = shape.hasLabel() && shape.labelEnd() - shape.content() <= LONGEST_SPEAKER
                ? folded.substring(shape.content(), shape.labelEnd())
                : "";
        return new View(
                shape,
                words,
                speaker,
                hits,
                gap,
                quoted,
                startsWithName,
                startsWithPerson,
                startsWithDate,
                dated,
                names(text, mentions),
                hasName,
                said(Signs.ofNews(folded, shape, hits, text, span, mentions)),
                shape.isHeadingLike() ? said(Signs.ofHeading(folded, shape, hits)) : NOTHING);
    }

    /** What the section model says of these signs, 0 for the best section that news may have. */
    private float[] said(List<String> signs) {
        double[] said = model.logProbabilities(signs);
        double best = Double.NEGATIVE_INFINITY;
        for (double value : said) {
            best = Math.max(best, value);
        }
        float[] values = new float[said.length];
        for (int i = 0; i < said.length; i++) {
            values[i] = (float) Math.max(LEAST, said[i] - best);
        }
        return values;
    }

    /** Organizations in full, persons by each part of their names: the text goes on with one of them. */
    private static Set<String> names(String text, List<Mention> mentions) {
        Set<String> names = new HashSet<>();
        for (Mention mention : mentions) {
            String folded =
                    Folding.fold(text, mention.span().start(), mention.span().end());
            if (mention.type() == MentionType.PERSON) {
                names.addAll(List.of(folded.split(" ", -1)));
            } else if (mention.type() == MentionType.ORG) {
                names.add(folded);
            }
        }
        return names;
    }

    /** The first offset of the simplified text that stands for the original's {@code offset} or what follows it. */
    private static int find(Alignment alignment, int length, int offset) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (alignment.toOriginal(new Span(middle, middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean hasYear(String text, Span span) {
        int digits = 0;
        for (int i = span.start(); i < span.end() && digits < 4; i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
        }
        return digits == 4;
    }

    /** Whether figures and 年, 月 or 日 stand at the front. */
    private static boolean isDate(String folded, int content) {
        int i = content;
        while (i < folded.length() && i - content < 4 && Character.isDigit(folded.charAt(i))) {
            i++;
        }
        return i > content && i < folded.length() && "年月日".indexOf(folded.charAt(i)) >= 0;
    }

    private static int emptyLines(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to && breaks < 9; i++) {
            char c = text.charAt(i);
            boolean carriage = c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n';
            breaks += !carriage && (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') ? 1 : 0;
        }
        return Math.max(0, breaks - 1);
    }
}
