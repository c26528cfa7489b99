package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.AnnotatedArticle;

class ParagraphScorerTest {
    private static final AnnotatedArticle GOLD = Marked.article(
            "<title overview> Weekly",
            "<item_heading policy 1> Jinan",
            "<body policy 1> It builds.",
            "<furniture none> Share");

    private static Counts paragraphs(Tally tally, String measure, String group) {
        return tally.get("paragraphs", measure, group);
    }

    @Test
    void roleAndSectionAreCountedEachAndBoth() {
        Tally tally = Marked.tally(
                GOLD,
                Marked.article(
                        "<title overview> Weekly",
                        "<body policy 1> Jinan",
                        "<body company 1> It builds.",
                        "<furniture none> Share"));
        assertEquals(0.75, Marked.measure(tally, "role-accuracy"));
        assertEquals(0.75, Marked.measure(tally, "section-accuracy"));
        assertEquals(0.5, Marked.measure(tally, "label-accuracy"));
        assertEquals(1, Marked.measure(tally, "paragraph-f1"));
        assertEquals((1 + 0 + 2 / 3.0 + 1) / 4, Marked.measure(tally, "role-macro-f1"), 1e-12);
        assertEquals((1 + 2 / 3.0 + 0 + 1) / 4, Marked.measure(tally, "section-macro-f1"), 1e-12);
    }

    @Test
    void theConfusionMatrixNamesBothLabels() {
        Tally tally = Marked.tally(
                GOLD,
                Marked.article(
                        "<title overview> Weekly",
                        "<body policy 1> Jinan",
                        "<body policy 1> It builds.",
                        "<furniture none> Share"));
        assertEquals(
                Map.of(
                        "title > title", Counts.of(1, 1, 1),
                        "item_heading > body", Counts.of(1, 1, 1),
                        "body > body", Counts.of(1, 1, 1),
                        "furniture > furniture", Counts.of(1, 1, 1)),
                tally.groups("paragraphs", "confusion-role"));
    }

    @Test
    void aParagraphThatStandsElsewhereIsNotFoundAndOneTooMany() {
        AnnotatedArticle gold = Marked.article("<body policy 1> Jinan builds.\nIt sells.", "<furniture none> Share");
        AnnotatedArticle lines =
                Marked.article("<body policy 1> Jinan builds.\n<body policy 1> It sells.", "<furniture none> Share");
        Tally tally = Marked.tally(gold, lines);
        assertEquals(Counts.of(1, 3, 2), paragraphs(tally, "segmentation", "all"));
        assertEquals(Counts.of(1, 3, 2), paragraphs(tally, "role", "all"));
        assertEquals(0.5, Marked.measure(tally, "label-accuracy"));
        assertEquals(Counts.of(1, 1, 1), paragraphs(tally, "confusion-role", "body > -"));
        assertEquals(Counts.of(2, 2, 2), paragraphs(tally, "confusion-role", "- > body"));
        assertEquals(new Counts(0, 2, 0, 1), paragraphs(tally, "role", "body"));
    }

    @Test
    void itemsAreFoundByTheirBeginningAndWholeByAllTheirParagraphs() {
        AnnotatedArticle gold =
                Marked.article("<body policy 1> a", "<body policy 1> b", "<body policy 2> c", "<body policy 3> d");
        AnnotatedArticle predicted =
                Marked.article("<body policy 7> a", "<body policy 8> b", "<body policy 9> c", "<body policy 9> d");
        Tally tally = Marked.tally(gold, predicted);
        assertEquals(Counts.of(2, 3, 3), tally.get("items", "boundary", "all"));
        assertEquals(Counts.of(0, 3, 3), tally.get("items", "whole", "all"));
    }

    @Test
    void noParagraphsPredictedLeavesTheLayerUndefined() {
        Tally tally = Marked.tally(GOLD, Marked.with(GOLD, List.of(), GOLD.mentions()));
        for (String name : List.of("paragraph-f1", "role-accuracy", "section-macro-f1", "item-f1", "item-whole-f1")) {
            assertEquals(Double.NaN, Marked.measure(tally, name), name);
        }
    }
}
