package org.tiqu.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiqu.classify.Role;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.corpus.Golds;

class VariationsTest {
    private static final AnnotatedArticle REPORT = Golds.of(
            "tea",
            "<title overview> Tea weekly",
            "<section_heading policy> I. Policy",
            "<item_heading policy 1> 1. Bureau weighs leaves",
            "<body policy 1> The bureau of tea issued a notice on leaves.",
            "<commentary policy> Leaves are light.",
            "<section_heading company> II. Companies",
            "<item_heading company 2> 2. Tins sell well",
            "<body company 2> The firm of tins announced that its net profit rose.");

    private static List<String> lines(AnnotatedArticle article) {
        return article.paragraphs().stream()
                .map(p -> p.role().code() + " " + p.section().code() + " " + p.item() + " "
                        + p.span().of(article.text()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Variation.class)
    void giveTheSameTextForTheSameSeed(Variation form) {
        assertEquals(
                Variations.of(REPORT, form, 3).text(),
                Variations.of(REPORT, form, 3).text());
    }

    @ParameterizedTest
    @EnumSource(Variation.class)
    void coverAllTextButWhiteSpaceWithParagraphs(Variation form) {
        for (int seed = 0; seed < 20; seed++) {
            AnnotatedArticle other = Variations.of(REPORT, form, seed);
            int at = 0;
            for (AnnotatedParagraph paragraph : other.paragraphs()) {
                assertTrue(other.text().substring(at, paragraph.span().start()).isBlank());
                assertFalse(paragraph.span().of(other.text()).contains("\n"));
                at = paragraph.span().end();
            }
            assertTrue(other.text().substring(at).isBlank());
        }
    }

    @Test
    void leaveOutHeadingsAndTheEditorsRemarks() {
        AnnotatedArticle other = Variations.of(REPORT, Variation.UNHEADED, 1);
        assertEquals(
                List.of(Role.TITLE, Role.BODY, Role.BODY),
                other.paragraphs().stream().map(AnnotatedParagraph::role).toList());
        assertEquals(
                List.of(0, 1, 2),
                other.paragraphs().stream().map(AnnotatedParagraph::item).toList());
    }

    @Test
    void changeLeadInsInsteadOfAddingThem() {
        for (int seed = 0; seed < 20; seed++) {
            List<String> lines = lines(Variations.of(REPORT, Variation.RESTYLED, seed));
            assertEquals(8, lines.size());
            assertFalse(lines.get(2).contains("1. 1."), lines.get(2));
            assertTrue(lines.get(1).toLowerCase(java.util.Locale.ROOT).contains("policy"), lines.get(1));
        }
    }

    @Test
    void nameSourcesBelowEachItem() {
        List<String> lines = lines(Variations.of(REPORT, Variation.CREDITED, 1));
        assertEquals(10, lines.size());
        assertTrue(lines.get(4).startsWith("furniture none 0 "), lines.get(4));
        assertTrue(lines.get(9).startsWith("furniture none 0 "), lines.get(9));
    }

    @Test
    void putItemsHeadingsIntoTheParagraphOfTheirNews() {
        List<String> lines = lines(Variations.of(REPORT, Variation.GLUED, 1));
        assertEquals(6, lines.size());
        assertTrue(lines.get(2).contains("Bureau weighs leaves"), lines.get(2));
        assertTrue(lines.get(2).endsWith("The bureau of tea issued a notice on leaves."), lines.get(2));
    }

    @Test
    void keepOneItemOfABrief() {
        List<String> lines = lines(Variations.of(REPORT, Variation.BRIEF, 1));
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).startsWith("body "), lines.get(0));
    }
}
