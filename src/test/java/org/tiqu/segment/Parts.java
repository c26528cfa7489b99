package org.tiqu.segment;

import java.util.List;
import org.tiqu.pipeline.Engines;

/** The parts of texts as strings, by the real segmenter. */
final class Parts {
    private Parts() {}

    static List<String> paragraphs(String text) {
        Segmented article = Engines.segment(text);
        return article.paragraphs().stream().map(p -> article.textOf(p.span())).toList();
    }

    static List<String> sentences(String text) {
        Segmented article = Engines.segment(text);
        return article.paragraphs().stream()
                .flatMap(p -> p.sentences().stream())
                .map(s -> article.textOf(s.span()))
                .toList();
    }

    static List<Token> tokens(Segmented article) {
        return article.paragraphs().stream()
                .flatMap(p -> p.sentences().stream())
                .flatMap(s -> s.tokens().stream())
                .toList();
    }

    static List<String> words(String text) {
        Segmented article = Engines.segment(text);
        return tokens(article).stream().map(t -> article.textOf(t.span())).toList();
    }
}
