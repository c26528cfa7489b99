package org.tiqu.eval;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedEntity;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.MarkedTextReader;

/** Small articles from inline marks, and what is counted when one is compared with the other. */
final class Marked {
    private Marked() {}

    static AnnotatedArticle article(String... lines) {
        return named("a", lines);
    }

    static AnnotatedArticle named(String id, String... lines) {
        String header = "#id: " + id + "\n#language: en\n#published: 2020-03-02\n---\n";
        try {
            return MarkedTextReader.read(Path.of(id), header + String.join("\n\n", lines) + "\n");
        } catch (CorpusException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static ArticlePair pair(AnnotatedArticle gold, AnnotatedArticle predicted) {
        return new ArticlePair(gold, predicted);
    }

    static Tally tally(AnnotatedArticle gold, AnnotatedArticle predicted) {
        return Evaluator.evaluate(List.of(pair(gold, predicted))).total();
    }

    /** One paragraph on each side. */
    static Tally tally(String gold, String predicted) {
        return tally(article("<body policy 1> " + gold), article("<body policy 1> " + predicted));
    }

    static AnnotatedArticle withAliases(AnnotatedArticle article, String key, String... aliases) {
        List<AnnotatedEntity> entities = article.entities().stream()
                .map(entity -> entity.key().equals(key)
                        ? new AnnotatedEntity(
                                key, entity.type(), entity.names(), Arrays.asList(aliases), entity.mentions())
                        : entity)
                .toList();
        return new AnnotatedArticle(
                article.id(),
                article.language(),
                article.published(),
                article.text(),
                article.paragraphs(),
                article.mentions(),
                entities,
                article.items());
    }

    static AnnotatedArticle withMentions(AnnotatedArticle article, UnaryOperator<AnnotatedMention> change) {
        return with(
                article,
                article.paragraphs(),
                article.mentions().stream().map(change).toList());
    }

    static AnnotatedArticle withParagraphs(AnnotatedArticle article, UnaryOperator<AnnotatedParagraph> change) {
        return with(article, article.paragraphs().stream().map(change).toList(), article.mentions());
    }

    static AnnotatedArticle with(
            AnnotatedArticle article, List<AnnotatedParagraph> paragraphs, List<AnnotatedMention> mentions) {
        return new AnnotatedArticle(
                article.id(),
                article.language(),
                article.published(),
                article.text(),
                paragraphs,
                mentions,
                article.entities(),
                article.items());
    }

    static double measure(Tally tally, String name) {
        return Measures.of(name).value(tally);
    }
}
