package org.tiqu.eval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.Located;

/** Brings gold and predictions of the same articles together. */
public final class Pairing {
    private Pairing() {}

    /** What to do with ids that only one side has. */
    public enum Ids {
        /** They are an error. */
        EXACT,
        /** Gold decides: a prediction without gold is passed over, gold without a prediction was wholly missed. */
        GOLD,
        /** Only what both have is scored. */
        COMMON
    }

    /**
     * The pairs in the order of gold.
     *
     * @throws CorpusException if an id has no other side ({@link Ids#EXACT}), two texts differ, or no pair remains
     * @throws IllegalArgumentException if nothing can be paired because one side is empty
     */
    public static List<ArticlePair> pair(List<Located> gold, List<Located> predicted, Ids ids) throws IOException {
        Map<String, Located> answers = new LinkedHashMap<>();
        predicted.forEach(located -> answers.put(located.article().id(), located));
        List<ArticlePair> pairs = new ArrayList<>();
        for (Located wanted : gold) {
            Located answer = answers.remove(wanted.article().id());
            if (answer != null) {
                pairs.add(pair(wanted, answer));
            } else if (ids == Ids.GOLD) {
                pairs.add(new ArticlePair(wanted.article(), nothingSaidOf(wanted.article())));
            } else if (ids == Ids.EXACT) {
                throw onlyOneSide(wanted, "no prediction");
            }
        }
        if (ids == Ids.EXACT && !answers.isEmpty()) {
            throw onlyOneSide(answers.values().iterator().next(), "no gold");
        }
        if (pairs.isEmpty() && (gold.isEmpty() || predicted.isEmpty())) {
            throw new IllegalArgumentException("there is nothing to score: gold has " + gold.size()
                    + " articles and the prediction " + predicted.size() + "; give at least one of each");
        }
        if (pairs.isEmpty()) {
            throw new CorpusException(
                    gold.get(0).file(),
                    gold.get(0).line(),
                    "no article has gold and a prediction under one id; compare the ids, which begin with '"
                            + gold.get(0).article().id() + "' and '"
                            + predicted.get(0).article().id() + "'");
        }
        return pairs;
    }

    private static CorpusException onlyOneSide(Located located, String what) {
        return new CorpusException(
                located.file(),
                located.line(),
                "there is " + what + " for the id '" + located.article().id()
                        + "'; add it, or score what is there with --ids gold or --ids common");
    }

    private static ArticlePair pair(Located gold, Located predicted) throws CorpusException {
        String wanted = gold.article().text();
        String came = predicted.article().text();
        if (!wanted.equals(came)) {
            int at = 0;
            while (at < Math.min(wanted.length(), came.length()) && wanted.charAt(at) == came.charAt(at)) {
                at++;
            }
            throw new CorpusException(
                    predicted.file(),
                    predicted.line(),
                    "the text of '" + gold.article().id() + "' differs from gold's (" + gold.place()
                            + ") from character " + wanted.codePointCount(0, at) + " on: '" + around(came, at)
                            + "' where gold has '" + around(wanted, at)
                            + "'; extract from the gold file itself, or align with 'tiqu convert --text'");
        }
        return new ArticlePair(gold.article(), predicted.article());
    }

    private static String around(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 20)).replaceAll("\\p{Cntrl}", "␤");
    }

    private static AnnotatedArticle nothingSaidOf(AnnotatedArticle gold) {
        return new AnnotatedArticle(
                gold.id(), gold.language(), null, gold.text(), List.of(), List.of(), List.of(), List.of());
    }
}
