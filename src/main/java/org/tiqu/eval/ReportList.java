package org.tiqu.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The articles, the worst first, each a line of figures that opens to its text. */
final class ReportList {
    private static final Measure STRICT = Measures.of("strict-f1");
    private static final List<Measure> OTHERS =
            List.of(Measures.of("key-f1"), Measures.of("label-accuracy"), Measures.of("record-f1"));
    private static final Comparator<ArticleScore> WORST_FIRST = Comparator.comparingDouble(
                    (ArticleScore score) -> STRICT.value(score.tally()))
            .thenComparing(ArticleScore::id);

    private final List<ArticleScore> articles;
    private final Map<String, String> places = new HashMap<>();
    private final boolean hasKeys;

    /** Puts the articles in their order. */
    ReportList(Report report) {
        this.articles = new ArrayList<>(report.evaluation().articles());
        articles.sort(WORST_FIRST);
        for (int i = 0; i < articles.size(); i++) {
            places.put(articles.get(i).id(), "r" + (i + 1));
        }
        this.hasKeys = VerdictTable.hasKeys(report.evaluation());
    }

    /** The articles in their order. */
    List<ArticleScore> articles() {
        return List.copyOf(articles);
    }

    /** The fragment of the page at which an article stands. */
    String link(ArticleScore score) {
        return "#" + places.get(score.id());
    }

    /** Writes all of them. */
    void write(HtmlWriter out) {
        for (ArticleScore score : articles) {
            article(out, score);
        }
    }

    private void article(HtmlWriter out, ArticleScore score) {
        Tally tally = score.tally();
        out.line().open("details", "id", String.valueOf(places.get(score.id())), "data-l", score.language());
        out.open("summary");
        out.open("span", "class", "c id").leaf("bdi", score.id()).close();
        cell(out, "language", score.language(), "lang");
        Counts strict = tally.get(MentionScorer.LAYER, MentionScorer.STRICT, Figure.ALL);
        cell(out, "mentions", Decimals.whole(strict.gold()), "gold");
        out.open("span", "class", "c f1", "data-l", "F1")
                .leaf("b", Decimals.three(strict.f1()))
                .text(" ");
        IntervalBar.write(out, strict.f1(), null, false);
        out.close();
        cell(out, "keys", Decimals.three(OTHERS.get(0).value(tally)), "key");
        cell(out, "labels", Decimals.three(OTHERS.get(1).value(tally)), "label");
        cell(out, "fields", Decimals.three(OTHERS.get(2).value(tally)), "field");
        errors(out, score);
        out.open("span", "class", "c shown", "data-l", "shown").close();
        out.close();
        String language = score.language().equals("mul") ? "" : score.language();
        out.open("article", "lang", language);
        new ArticleView(out, score, hasKeys).write();
        out.close().close();
    }

    private static void cell(HtmlWriter out, String label, String value, String kind) {
        out.leaf("span", value, "class", "c " + kind, "data-l", label);
    }

    private void errors(HtmlWriter out, ArticleScore score) {
        Map<Verdict, Integer> counts = VerdictTable.sum(VerdictTable.byType(List.of(score), hasKeys));
        int errors = 0;
        StringBuilder title = new StringBuilder();
        for (Map.Entry<Verdict, Integer> entry : counts.entrySet()) {
            errors += entry.getKey() == Verdict.HIT ? 0 : entry.getValue();
            title.append(title.isEmpty() ? "" : ", ").append(entry.getValue()).append(' ');
            title.append(entry.getKey().label());
        }
        out.open("span", "class", "c err", "data-l", "errors", "title", title.toString())
                .leaf("b", Decimals.whole(errors))
                .text(" ");
        VerdictTable.strip(out, counts);
        out.close();
    }
}
