package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tiqu.eval.HtmlReports.article;
import static org.tiqu.eval.HtmlReports.elements;
import static org.tiqu.eval.HtmlReports.marks;
import static org.tiqu.eval.HtmlReports.mention;
import static org.tiqu.eval.HtmlReports.page;
import static org.tiqu.eval.HtmlReports.parsed;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads pages as documents and asserts what they show. */
class HtmlReportTest {
    private static final String TEXT = "Aa Bb Cc Dd Ee Ff Gg\nHh";
    private static final ArticlePair ALL_VERDICTS = new ArticlePair(
            article(
                    "one",
                    TEXT,
                    mention(0, 2, MentionType.ORG, "甲"),
                    mention(3, 5, MentionType.ORG, "乙"),
                    mention(6, 8, MentionType.ORG, "丙"),
                    mention(9, 14, MentionType.PERSON, "丁"),
                    mention(15, 17, MentionType.REGION, "CN"),
                    mention(18, 20, MentionType.DATE, "2020")),
            article(
                    "one",
                    TEXT,
                    mention(0, 2, MentionType.ORG, "甲"),
                    mention(3, 5, MentionType.ORG, "?1"),
                    mention(6, 8, MentionType.ORG, "戊"),
                    mention(9, 11, MentionType.PERSON, "丁"),
                    mention(15, 17, MentionType.ORG, "CN"),
                    mention(21, 23, MentionType.DATE, "2021")));

    @Test
    void showsEveryVerdict() throws Exception {
        List<Element> marks = marks(parsed(page(ALL_VERDICTS)));
        List<String> verdicts = marks.stream()
                .map(mark -> mark.getAttribute("class").split(" ", -1)[0])
                .toList();
        assertEquals(List.of("h", "n", "k", "b", "t", "m", "s"), verdicts);
        assertEquals(
                Arrays.stream(Verdict.values()).map(Verdict::code).toList(),
                verdicts,
                "each verdict has a mention in this article");
    }

    @Test
    void tellsTypesKeysAndConfidenceOfAMention() throws Exception {
        List<Element> marks = marks(parsed(page(ALL_VERDICTS)));
        assertEquals(
                "wrong type\ngold: REGION CN “Ff”\npredicted: ORG CN “Ff”\nconfidence: 0.75\nof the key: 0.50",
                titleIn(page(ALL_VERDICTS), "wrong type"));
        assertEquals("R→O", marks.get(4).getAttribute("data-t"));
        assertEquals("missed\ngold: DATE 2020 “Gg”", titleIn(page(ALL_VERDICTS), "missed"));
    }

    /** The title as a browser reads it; an XML parser would make spaces of its line breaks. */
    private static String titleIn(String page, String verdict) {
        int from = page.indexOf("title=\"" + verdict + "\n") + "title=\"".length();
        return page.substring(from, page.indexOf('"', from));
    }

    @Test
    void drawsGoldBelowAndThePredictionAbove() throws Exception {
        List<Element> marks = marks(parsed(page(ALL_VERDICTS)));
        assertEquals("b in", marks.get(3).getAttribute("class"));
        assertEquals("", ((Element) marks.get(3).getFirstChild()).getAttribute("class"));
        assertEquals("g", ((Element) marks.get(3).getLastChild()).getAttribute("class"));
        assertEquals("m g", marks.get(5).getAttribute("class"));
        assertEquals("s p", marks.get(6).getAttribute("class"));
    }

    @Test
    void holdsAllOfTheText() throws Exception {
        NodeList paragraphs =
                elements(parsed(page(ALL_VERDICTS)), "article").get(0).getElementsByTagName("p");
        assertEquals(2, paragraphs.getLength());
        assertEquals(
                TEXT,
                paragraphs.item(0).getTextContent() + "\n" + paragraphs.item(1).getTextContent());
    }

    @Test
    void putsTheWorstArticleFirst() throws Exception {
        Document document = parsed(page(right("a right"), ALL_VERDICTS, right("another")));
        List<String> ids = elements(document, "details").stream()
                .filter(details -> details.hasAttribute("data-l"))
                .map(details -> details.getElementsByTagName("bdi").item(0).getTextContent())
                .toList();
        assertEquals(List.of("one", "a right", "another"), ids);
    }

    private static ArticlePair right(String id) {
        AnnotatedArticle article = article(id, "Aa", mention(0, 2, MentionType.ORG, "甲"));
        return new ArticlePair(article, article);
    }

    @Test
    void givesTheSameBytesForTheSameReport() {
        assertEquals(page(ALL_VERDICTS), page(ALL_VERDICTS));
    }

    @Test
    void writesNumbersWithPointsInATurkishProgram() {
        String page = page(ALL_VERDICTS);
        assertTrue(page.contains("<strong>0.500</strong>"), "strict-f1: three of six on both sides");
        assertFalse(page.contains("ı"), "no letter was changed by the locale");
    }

    @Test
    void givesEachPlaceItsOwnName() throws Exception {
        Set<String> ids = new HashSet<>();
        for (Element element : elements(parsed(page(ALL_VERDICTS)), "*")) {
            if (element.hasAttribute("id")) {
                assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id") + " is there twice");
            }
        }
    }

    @Test
    void leavesOutCardsOfWhatWasNotScored() throws Exception {
        AnnotatedArticle gold = article("bare", "Aa", mention(0, 2, MentionType.ORG, "甲"));
        AnnotatedMention found = new AnnotatedMention(new Span(0, 2), MentionType.ORG, null, null, null);
        AnnotatedArticle bare = HtmlReports.with(article("bare", "Aa", found));
        String page = page(new ArticlePair(gold, bare));
        assertFalse(page.contains("Keys of the mentions found"));
        assertFalse(page.contains("Confidence of a"));
        assertEquals("h", marks(parsed(page)).get(0).getAttribute("class"), "keys are not judged where there are none");
    }
}
