package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;

class CalibrationScorerTest {
    private static AnnotatedArticle sure(AnnotatedArticle article, Double... confidences) {
        Deque<Double> left = new ArrayDeque<>(List.of(confidences));
        return Marked.withMentions(
                article,
                mention -> new AnnotatedMention(mention.span(), mention.type(), mention.key(), left.pop(), null));
    }

    private static Counts bin(Tally tally, String bin) {
        return tally.get("calibration", "mention", bin);
    }

    @Test
    void theErrorIsHowFarConfidenceAndTruthLieApart() {
        AnnotatedArticle gold = Marked.article("<body other 1> [[A|ORG|?]] [[B|ORG|?]] [[C|ORG|?]] D");
        AnnotatedArticle predicted = sure(
                Marked.article("<body other 1> [[A|ORG|?]] [[B|ORG|?]] [[C|REGION|?]] [[D|ORG|?]]"),
                0.95,
                0.91,
                0.93,
                0.25);
        Tally tally = Marked.tally(gold, predicted);
        assertEquals(2, bin(tally, "0.9").rightPredicted());
        assertEquals(2.79, bin(tally, "0.9").foundGold(), 1e-12);
        assertEquals(3, bin(tally, "0.9").predicted());
        assertEquals(0, bin(tally, "0.2").rightPredicted());
        assertEquals(((2.79 - 2) + 0.25) / 4, Marked.measure(tally, "ece"), 1e-12);
    }

    @Test
    void binsBeginWithTheirTenth() {
        AnnotatedArticle article =
                Marked.article("<body other 1> [[A|ORG|?]] [[B|ORG|?]] [[C|ORG|?]] [[D|ORG|?]] [[E|ORG|?]]");
        Tally tally = Marked.tally(article, sure(article, 0.0, 0.3, 0.699, 0.7, 1.0));
        for (String bin : List.of("0.0", "0.3", "0.6", "0.7", "0.9")) {
            assertEquals(1, bin(tally, bin).predicted(), bin);
        }
    }

    @Test
    void everyTenthIsInItsOwnBin() {
        for (int i = 0; i < 10; i++) {
            AnnotatedArticle article = Marked.article("<body other 1> [[A|ORG|?]]");
            Tally tally = Marked.tally(article, sure(article, i / 10.0));
            assertEquals(1, bin(tally, "0." + i).predicted(), "0." + i);
        }
    }

    @Test
    void whatIsAsOftenRightAsItSaysHasNoError() {
        AnnotatedArticle gold = Marked.article("<body other 1> [[A|ORG|?]] B");
        AnnotatedArticle predicted = sure(Marked.article("<body other 1> [[A|ORG|?]] [[B|ORG|?]]"), 0.5, 0.5);
        assertEquals(0, Marked.measure(Marked.tally(gold, predicted), "ece"));
    }

    @Test
    void whereNothingIsSaidNothingIsMeasured() {
        Tally tally = Marked.tally("[[A|ORG|a]]", "[[A|ORG|a]]");
        assertEquals(Double.NaN, Marked.measure(tally, "ece"));
        assertEquals(Double.NaN, Marked.measure(tally, "key-ece"));
        assertEquals(Double.NaN, Marked.measure(tally, "paragraph-ece"));
    }

    @Test
    void keysAreMeasuredOnTheMentionsFoundThatBothSidesName() {
        AnnotatedArticle gold = Marked.article("<body other 1> [[A|ORG|甲]] [[B|ORG|?B]] [[C|ORG|丙]] [[D|ORG|丁]]");
        AnnotatedArticle predicted = Marked.withMentions(
                Marked.article("<body other 1> [[A|ORG|甲]] [[B|ORG|乙]] [[C|ORG|?C]] [[D|ORG|戊]]"),
                mention -> new AnnotatedMention(mention.span(), mention.type(), mention.key(), null, 0.8));
        Tally tally = Marked.tally(gold, predicted);
        Counts counts = tally.get("calibration", "key", "0.8");
        assertEquals(2, counts.predicted());
        assertEquals(1, counts.rightPredicted());
        assertEquals(0.3, Marked.measure(tally, "key-ece"), 1e-12);
    }

    @Test
    void furnitureIsLeftOut() {
        AnnotatedArticle gold = Marked.article("<furniture none> [[A|ORG|?]]");
        assertEquals(Double.NaN, Marked.measure(Marked.tally(gold, sure(gold, 0.1)), "ece"));
    }

    @Test
    void aParagraphIsRightWithRoleAndSection() {
        AnnotatedArticle gold = Marked.article("<body policy 1> A", "<body policy 1> B");
        AnnotatedArticle predicted = Marked.withParagraphs(
                Marked.article("<body policy 1> A", "<body other 1> B"),
                paragraph -> new AnnotatedParagraph(
                        paragraph.index(),
                        paragraph.span(),
                        paragraph.role(),
                        paragraph.section(),
                        paragraph.item(),
                        0.9));
        assertEquals(0.4, Marked.measure(Marked.tally(gold, predicted), "paragraph-ece"), 1e-12);
    }
}
