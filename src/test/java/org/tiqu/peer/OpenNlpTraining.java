package org.tiqu.peer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import org.tiqu.eval.ArticlePair;
import org.tiqu.eval.Evaluator;
import org.tiqu.eval.Measures;

/**
 * Trains OpenNLP's name finder with its default features, one model a language with all types. Which recipe, every
 * fourth article of the train part decides, held out; the model then learns from all. No other text is looked at.
 */
final class OpenNlpTraining {
    private static final int HELD_OUT = 4;

    private final Side side;
    private final List<PreparedArticle> articles;
    private final String part;

    /** {@code part} is what readers know the articles as. */
    OpenNlpTraining(Side side, List<PreparedArticle> articles, String part) {
        this.part = part;
        this.side = side;
        this.articles =
                articles.stream().filter(article -> !article.of(side).isEmpty()).toList();
    }

    /**
     * Writes a model, and another that also learned from the articles of public data if there are any. Without
     * articles of the train part there is none.
     */
    void run(Path folder, List<PreparedArticle> publicData) throws IOException {
        if (articles.isEmpty()) {
            return;
        }
        List<PreparedArticle> rest = new ArrayList<>();
        List<PreparedArticle> heldOut = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            (i % HELD_OUT == HELD_OUT - 1 ? heldOut : rest).add(articles.get(i));
        }
        Recipe best = Recipe.all(side).get(0);
        double most = -1;
        List<String> tried = new ArrayList<>();
        for (Recipe recipe : Recipe.all(side)) {
            double f1 = heldOut.isEmpty() ? 0 : score(train(recipe, rest), recipe, heldOut);
            tried.add(recipe.title() + String.format(Locale.ROOT, " %.3f", f1));
            if (f1 > most) {
                best = recipe;
                most = f1;
            }
        }
        String from = side.title() + ": " + articles.size() + " articles of the part `" + part + "`";
        new OpenNlpModel(side, false)
                .write(
                        folder,
                        train(best, articles),
                        best.tokens(),
                        from + ", " + best.title() + " (strict F1 on every fourth article, held out: "
                                + String.join("; ", tried) + ")");
        if (!publicData.isEmpty()) {
            List<PreparedArticle> all = new ArrayList<>(articles);
            all.addAll(publicData);
            new OpenNlpModel(side, true)
                    .write(
                            folder,
                            train(best, all),
                            best.tokens(),
                            from + " and " + publicData.size() + " of Universal NER, " + best.title());
        }
    }

    private TokenNameFinderModel train(Recipe recipe, List<PreparedArticle> from) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        from.forEach(article -> samples.addAll(NameFinder.samples(article, side, recipe.tokens())));
        return NameFinderME.train(
                side == Side.ENGLISH ? "en" : "zh",
                null,
                ObjectStreamUtils.createObjectStream(samples),
                recipe.trainer().parameters(),
                new TokenNameFinderFactory());
    }

    private double score(TokenNameFinderModel model, Recipe recipe, List<PreparedArticle> heldOut) {
        NameFinder finder = new NameFinder(model, recipe.tokens());
        List<ArticlePair> pairs = heldOut.stream()
                .map(article -> new ArticlePair(article.gold(), article.answer(finder.find(article.of(side)))))
                .toList();
        return Measures.of("strict-f1").value(Evaluator.evaluate(pairs).total());
    }
}
