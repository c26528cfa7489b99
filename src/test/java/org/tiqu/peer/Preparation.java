package org.tiqu.peer;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Segmenter;
import org.tiqu.segment.Sentence;
import org.tiqu.segment.Simplifier;
import org.tiqu.segment.Tokenizer;
import org.tiqu.segment.hanlp.HanLpSimplifier;
import org.tiqu.segment.opennlp.EnglishSentenceDetector;
import org.tiqu.text.AlignedText;
import org.tiqu.text.Article;
import org.tiqu.text.Language;
import org.tiqu.text.Provenance;
import org.tiqu.text.Span;

/**
 * Gives each peer what it reads best, before any clock runs: the lines of a wrapped paragraph joined, simplified
 * characters, and of an article in several languages the sentences of each side (all of any other article).
 */
final class Preparation {
    private final Simplifier simplifier = new HanLpSimplifier();
    private final Segmenter segmenter;

    Preparation() {
        Tokenizer none = sentence -> List.of();
        this.segmenter = new Segmenter(EnglishSentenceDetector.load(), none, none, simplifier);
    }

    PreparedArticle prepare(AnnotatedArticle gold) {
        Provenance provenance = new Provenance(gold.id(), "text/plain", "UTF-8", "");
        Segmented segmented = segmenter.apply(new Article(gold.id(), provenance, gold.text(), null, List.of()));
        String text = unwrapped(segmented);
        for (Side side : Side.values()) {
            if (side.isOf(gold.language())) {
                List<Span> sentences = new ArrayList<>();
                segmented
                        .paragraphs()
                        .forEach(
                                paragraph -> paragraph.sentences().forEach(sentence -> sentences.add(sentence.span())));
                return new PreparedArticle(
                        gold,
                        List.of(portion(text, side, new Span(0, gold.text().length()), sentences)));
            }
        }
        List<Portion> portions = new ArrayList<>();
        segmented.paragraphs().forEach(paragraph -> addPortions(text, paragraph, portions));
        return new PreparedArticle(gold, portions);
    }

    /** Neighbouring sentences of one side stay together. */
    private void addPortions(String text, Paragraph paragraph, List<Portion> portions) {
        List<Span> sentences = new ArrayList<>();
        Side side = Side.ENGLISH;
        for (Sentence sentence : paragraph.sentences()) {
            Side its = sentence.language() == Language.ENGLISH ? Side.ENGLISH : Side.CHINESE;
            if (its != side && !sentences.isEmpty()) {
                portions.add(portion(text, side, around(sentences), sentences));
                sentences.clear();
            }
            side = its;
            sentences.add(sentence.span());
        }
        if (!sentences.isEmpty()) {
            portions.add(portion(text, side, around(sentences), sentences));
        }
    }

    private static Span around(List<Span> sentences) {
        return new Span(
                sentences.get(0).start(), sentences.get(sentences.size() - 1).end());
    }

    private Portion portion(String text, Side side, Span span, List<Span> sentences) {
        AlignedText aligned = simplifier.simplify(span.of(text));
        List<Span> inPortion = sentences.stream()
                .map(sentence -> aligned.alignment().toNormalized(sentence.shift(-span.start())))
                .toList();
        return new Portion(side, aligned, span.start(), inPortion);
    }

    private static String unwrapped(Segmented segmented) {
        char[] text = segmented.article().text().toCharArray();
        for (Paragraph paragraph : segmented.paragraphs()) {
            for (int i = paragraph.span().start(); i < paragraph.span().end(); i++) {
                if (text[i] == '\n' || text[i] == '\r') {
                    text[i] = ' ';
                }
            }
        }
        return new String(text);
    }
}
