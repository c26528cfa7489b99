package org.tiqu.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiqu.eval.Difference;
import org.tiqu.eval.Measure;
import org.tiqu.eval.Measures;
import org.tiqu.tag.MentionType;

/** The tables of accuracy. */
final class ScoreTables {
    private final Results results;

    ScoreTables(Results results) {
        this.results = results;
    }

    /** Names and types of a set, a slice after the other. */
    String mentions(GoldSet set) {
        StringBuilder out = new StringBuilder();
        for (Slice slice : set.slices()) {
            List<Score> scores = results.of(set, slice);
            out.append(String.format(
                    Locale.ROOT,
                    "**%s** (%d %s)\n\n",
                    slice.title(),
                    scores.get(0).articles(),
                    set.isReports() ? (scores.get(0).articles() == 1 ? "report" : "reports") : "documents"));
            MarkdownTable names = new MarkdownTable(
                    "names: system",
                    "precision",
                    "recall",
                    "strict F1",
                    "exact",
                    "partial",
                    "type",
                    "tiqu full is ahead by",
                    "by chance");
            MarkdownTable types =
                    new MarkdownTable("strict F1 by type: system", "ORG", "REGION", "PERSON", "DATE", "all four");
            for (Score score : scores) {
                names.row(names(score));
                types.row(types(score));
            }
            out.append(names).append(types);
        }
        return out.toString();
    }

    private static List<String> names(Score score) {
        List<String> cells = new ArrayList<>(List.of(
                score.team().name(),
                Cells.number(score.value(NameMeasures.PRECISION)),
                Cells.number(score.value(NameMeasures.RECALL)),
                Cells.of(score, NameMeasures.F1)));
        for (String scheme : List.of("exact", "partial", "type")) {
            cells.add(Cells.number(score.value(NameMeasures.f1(scheme))));
        }
        Difference difference = score.difference();
        if (difference == null) {
            cells.addAll(List.of("", ""));
        } else {
            cells.add(String.format(
                    Locale.ROOT,
                    "%+.3f %s",
                    difference.one() - difference.other(),
                    Cells.interval(difference.interval())));
            cells.add(String.format(Locale.ROOT, "%.4f", difference.byChance()));
        }
        return cells;
    }

    private static List<String> types(Score score) {
        List<String> cells = new ArrayList<>(List.of(score.team().name()));
        for (MentionType type : List.of(MentionType.ORG, MentionType.REGION, MentionType.PERSON, MentionType.DATE)) {
            boolean isGiven =
                    score.tally().get("mentions", "strict", type.name()).predicted() > 0;
            cells.add(isGiven ? Cells.of(score, Measures.of("strict-f1:" + type)) : Cells.NONE);
        }
        boolean hasDates =
                score.tally().get("mentions", "strict", MentionType.DATE.name()).predicted() > 0;
        cells.add(hasDates ? Cells.of(score, Measures.of("strict-f1")) : Cells.NONE);
        return cells;
    }

    /** Values of dates, and the layers that only tiqu has, over all articles of each slice. */
    String layers(GoldSet set) {
        StringBuilder out = new StringBuilder();
        for (Slice slice : set.slices()) {
            MarkdownTable keys = new MarkdownTable(
                    slice.title() + ", keys: system",
                    "dates' values, of those found",
                    "dates with their value, F1",
                    "regions' codes",
                    "organizations right",
                    "organizations wrong",
                    "people right");
            MarkdownTable rest = new MarkdownTable(
                    slice.title() + ", layout: system",
                    "paragraphs F1",
                    "role",
                    "section",
                    "role and section",
                    "items F1",
                    "fields of items F1");
            for (Score score : results.of(set, slice)) {
                boolean isTiqu = score.team().isOfTiqu();
                if (isTiqu || score.value(Measures.of("key-f1:DATE")) > 0) {
                    keys.row(cells(score, isTiqu, "key-accuracy:DATE", "key-f1:DATE"));
                }
                if (isTiqu) {
                    rest.row(layout(score));
                }
            }
            out.append(keys).append(rest);
        }
        return out.toString();
    }

    private static List<String> cells(Score score, boolean isTiqu, String... ofAll) {
        List<String> cells = new ArrayList<>(List.of(score.team().name()));
        for (String name : ofAll) {
            cells.add(Cells.of(score, Measures.of(name)));
        }
        for (String name : List.of("key-accuracy:REGION", "key-accuracy:ORG", "key-wrong:ORG", "key-accuracy:PERSON")) {
            cells.add(isTiqu ? Cells.of(score, Measures.of(name)) : Cells.NONE);
        }
        return cells;
    }

    private static List<String> layout(Score score) {
        List<String> cells = new ArrayList<>(List.of(score.team().name()));
        for (String name : List.of(
                "paragraph-f1", "role-accuracy", "section-accuracy", "label-accuracy", "item-f1", "record-f1")) {
            Measure measure = Measures.of(name);
            cells.add(Cells.of(score, measure));
        }
        return cells;
    }
}
