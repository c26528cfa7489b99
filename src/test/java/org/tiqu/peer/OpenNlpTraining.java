package org.tiqu.peer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
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

    /** Writes the model, and beside it what readers should know of it. Without articles there is none. */
    void run(Path folder) throws IOException {
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
        try (OutputStream out = Files.newOutputStream(modelFile(folder, side))) {
            train(best, articles).serialize(out);
        }
        Files.writeString(tokensFile(folder, side), best.tokens().name());
        Files.writeString(
                aboutFile(folder, side),
                side.title() + ": " + articles.size() + " articles of the part `" + part + "`, " + best.title()
                        + " (strict F1 on every fourth article, held out: " + String.join("; ", tried) + ")");
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

    static Path modelFile(Path folder, Side side) {
        return folder.resolve("opennlp-" + side.code() + ".bin");
    }

    static Path tokensFile(Path folder, Side side) {
        return folder.resolve("opennlp-" + side.code() + ".tokens");
    }

    static Path aboutFile(Path folder, Side side) {
        return folder.resolve("opennlp-" + side.code() + ".txt");
    }
}
