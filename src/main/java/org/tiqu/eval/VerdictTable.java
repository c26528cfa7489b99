package org.tiqu.eval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;

/** What became of the mentions outside furniture, by type. */
final class VerdictTable {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 14;

    private VerdictTable() {}

    /** Whether the system gives keys, so that they can be wrong. */
    static boolean hasKeys(Evaluation evaluation) {
        return evaluation.articles().stream()
                .anyMatch(article -> !article.tally()
                        .groups(KeyScorer.LAYER, KeyScorer.END_TO_END)
                        .isEmpty());
    }

    /** Counts the mentions outside furniture of each type; one of two types counts under gold's. */
    static Map<MentionType, Map<Verdict, Integer>> byType(List<ArticleScore> articles, boolean hasKeys) {
        Map<MentionType, Map<Verdict, Integer>> counts = new EnumMap<>(MentionType.class);
        for (ArticleScore score : articles) {
            Identity identity = new Identity(score.pair());
            for (MentionMatch match : score.matches()) {
                AnnotatedMention any = match.gold() == null ? match.predicted() : match.gold();
                if (any != null && !score.pair().isFurniture(any.span())) {
                    counts.computeIfAbsent(any.type(), type -> new EnumMap<>(Verdict.class))
                            .merge(Verdict.of(match, identity, hasKeys), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    /** The counts of all types together. */
    static Map<Verdict, Integer> sum(Map<MentionType, Map<Verdict, Integer>> byType) {
        Map<Verdict, Integer> sum = new EnumMap<>(Verdict.class);
        byType.values().forEach(counts -> counts.forEach((verdict, count) -> sum.merge(verdict, count, Integer::sum)));
        return sum;
    }

    /** Writes the table as a card. */
    static void write(HtmlWriter out, Evaluation evaluation) {
        Map<MentionType, Map<Verdict, Integer>> byType = byType(evaluation.articles(), hasKeys(evaluation));
        Card.open(out, "What became of the mentions", "Wrong type counts under gold's type. The strip shows shares.");
        out.open("table", "class", "verdicts").open("thead").open("tr");
        Card.heads(out, "", "");
        for (Verdict verdict : Verdict.values()) {
            out.open("th", "scope", "col", "class", "v " + verdict.code())
                    .leaf("b", verdict.letter(), "class", "letter")
                    .text(" " + verdict.label())
                    .close();
        }
        out.close().close().open("tbody");
        byType.forEach((type, counts) -> row(out, type.name(), counts));
        if (byType.size() > 1) {
            row(out, "all", sum(byType));
        }
        out.close().close();
        Card.close(out);
    }

    private static void row(HtmlWriter out, String label, Map<Verdict, Integer> counts) {
        out.line().open("tr").leaf("th", label, "scope", "row").open("td");
        strip(out, counts);
        out.close();
        for (Verdict verdict : Verdict.values()) {
            out.leaf("td", Decimals.whole(counts.getOrDefault(verdict, 0)));
        }
        out.close();
    }

    /** A bar made of the shares of the verdicts. */
    static void strip(HtmlWriter out, Map<Verdict, Integer> counts) {
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String size = "0 0 " + WIDTH + " " + HEIGHT;
        out.open("svg", "class", "strip", "viewBox", size, "aria-hidden", "true");
        double from = 0;
        for (Map.Entry<Verdict, Integer> entry : counts.entrySet()) {
            double width = WIDTH * entry.getValue() / all;
            out.empty(
                    "rect",
                    "class",
                    entry.getKey().code(),
                    "x",
                    Decimals.length(from),
                    "width",
                    Decimals.length(width),
                    "height",
                    String.valueOf(HEIGHT));
            from += width;
        }
        out.close();
    }
}
