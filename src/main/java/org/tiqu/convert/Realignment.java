package org.tiqu.convert;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.Located;
import org.tiqu.text.Span;

/**
 * Brings what was said of a tool's version of a text onto the original, by walking through both side by side. Only
 * white space may differ; nothing is searched for.
 */
final class Realignment {
    private static final int SHOWN = 20;
    private static final int NOWHERE = -1;

    private final Foreign foreign;
    private final Located gold;
    private final String from;
    private final String to;
    /** Where each UTF-16 code unit of the tool's text stands in the original, or {@link #NOWHERE} for white space. */
    private final int[] places;

    private Realignment(Foreign foreign, Located gold) throws CorpusException {
        this.foreign = foreign;
        this.gold = gold;
        this.from = foreign.article().text();
        this.to = gold.article().text();
        this.places = new int[from.length()];
        walk();
    }

    /**
     * The article with id and text of gold; its language is gold's, and so is its publishing date unless it has one.
     * Keys, paragraphs and all else stay its own.
     *
     * @throws CorpusException if more than white space differs; names file, line, what was expected and what stands
     *     there
     */
    static AnnotatedArticle onto(Located gold, Foreign foreign) throws CorpusException {
        return new Realignment(foreign, gold).article();
    }

    private void walk() throws CorpusException {
        int at = 0;
        int there = 0;
        while (true) {
            while (at < from.length() && Spaces.is(from.charAt(at))) {
                places[at++] = NOWHERE;
            }
            while (there < to.length() && Spaces.is(to.charAt(there))) {
                there++;
            }
            boolean isOver = at == from.length() || there == to.length();
            if (isOver && at == from.length() && there == to.length()) {
                return;
            }
            if (isOver || from.charAt(at) != to.charAt(there)) {
                throw differ(at, there);
            }
            places[at++] = there++;
        }
    }

    private CorpusException differ(int at, int there) {
        int start = at;
        while (start > 0 && !Spaces.is(from.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < from.length() && !Spaces.is(from.charAt(end))) {
            end++;
        }
        boolean isEnd = at == from.length();
        int goldStart = isEnd || start == at ? there : places[start];
        String expected = isEnd ? "its end" : "'" + Marks.shown(from.substring(start, end)) + "'";
        String found = there == to.length() && goldStart == there ? "its end" : "'" + around(goldStart) + "'";
        return new CorpusException(
                foreign.file(),
                foreign.lineAt().applyAsInt(Math.min(at, from.length() - 1)),
                expected + " was expected next in the text of '"
                        + gold.article().id() + "' ("
                        + gold.place() + "), at character " + to.codePointCount(0, goldStart) + ", but there stands "
                        + found + "; only white space may differ: use the text that was annotated, or mend the file");
    }

    private String around(int start) {
        int end = Math.min(to.length(), start + SHOWN);
        if (end < to.length() && Character.isLowSurrogate(to.charAt(end))) {
            end--;
        }
        return Marks.shown(to.substring(start, end));
    }

    private AnnotatedArticle article() throws CorpusException {
        AnnotatedArticle said = foreign.article();
        AnnotatedArticle original = gold.article();
        List<AnnotatedMention> mentions = new ArrayList<>();
        for (AnnotatedMention mention : said.mentions()) {
            mentions.add(new AnnotatedMention(
                    moved(mention.span()),
                    mention.type(),
                    mention.key(),
                    mention.confidence(),
                    mention.keyConfidence()));
        }
        List<AnnotatedParagraph> paragraphs = new ArrayList<>();
        for (AnnotatedParagraph paragraph : said.paragraphs()) {
            paragraphs.add(new AnnotatedParagraph(
                    paragraph.index(),
                    moved(paragraph.span()),
                    paragraph.role(),
                    paragraph.section(),
                    paragraph.item(),
                    paragraph.confidence()));
        }
        return new AnnotatedArticle(
                original.id(),
                original.language(),
                said.published() == null ? original.published() : said.published(),
                to,
                paragraphs,
                mentions,
                Entities.of(to, mentions, said.entities()),
                said.items());
    }

    private Span moved(Span span) throws CorpusException {
        if (from.equals(to)) {
            return span;
        }
        int first = span.start();
        int last = span.end() - 1;
        while (first < span.end() && places[first] == NOWHERE) {
            first++;
        }
        while (last > first && places[last] == NOWHERE) {
            last--;
        }
        if (first >= span.end()) {
            throw new CorpusException(
                    foreign.file(),
                    foreign.lineAt().applyAsInt(span.start()),
                    "a name was expected at [" + span.start() + ", " + span.end()
                            + "), but there is white space only; drop it");
        }
        return new Span(places[first], places[last] + 1);
    }
}
