package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.text.Span;

class ParagraphLabelsTest {
    private static final String TEXT = "First line\nSecond line";

    private static AnnotatedParagraph paragraph(int start, int end, Role role, Section section, int item) {
        return new AnnotatedParagraph(0, new Span(start, end), role, section, item, null);
    }

    private static List<String> otherwise(AnnotatedParagraph gold, AnnotatedParagraph... predicted) {
        AnnotatedArticle article = HtmlReports.article("a", TEXT);
        return new ParagraphLabels(
                        new ArticlePair(HtmlReports.with(article, gold), HtmlReports.with(article, predicted)))
                .otherwise(gold);
    }

    private final AnnotatedParagraph gold = paragraph(0, 10, Role.BODY, Section.POLICY, 1);

    @Test
    void tellsRoleSectionAndItem() {
        assertEquals("body · policy · item 1", ParagraphLabels.label(gold));
        assertEquals("furniture", ParagraphLabels.label(paragraph(0, 1, Role.FURNITURE, Section.NONE, 0)));
    }

    @Test
    void saysNothingWhereBothAgree() {
        assertEquals(List.of(), otherwise(gold, gold));
    }

    @Test
    void passesOverOtherNumbersOfTheSameItem() {
        assertEquals(List.of(), otherwise(gold, paragraph(0, 10, Role.BODY, Section.POLICY, 7)));
    }

    @Test
    void tellsOtherLabels() {
        assertEquals(
                List.of("item heading · company", "in no item"),
                otherwise(gold, paragraph(0, 10, Role.ITEM_HEADING, Section.COMPANY, 0)));
    }

    @Test
    void tellsWhatWasCutOtherwise() {
        assertEquals(
                List.of("cut otherwise: body · policy · item 1 “First”"),
                otherwise(gold, paragraph(0, 5, Role.BODY, Section.POLICY, 1)));
        assertEquals(List.of("no paragraph here"), otherwise(gold, paragraph(11, 22, Role.BODY, Section.POLICY, 1)));
    }

    @Test
    void saysNothingWhereThePredictionHasNoParagraphs() {
        assertEquals(List.of(), otherwise(gold));
    }
}
