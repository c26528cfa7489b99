package org.tiqu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.text.Span;

class MarkedTextReaderTest {
    private static final String HEADER = "#id: a\n#published: 2020-03-02\n#language: en\n---\n";

    @Test
    void readsParagraphsMentionsAndFields() {
        AnnotatedArticle article = Golds.of(
                "a",
                "<title overview> Weekly",
                "",
                "<item_heading policy 1> [[Sichuan|REGION|510000]]: limits",
                "<body policy 1> On [[August 24|DATE|2022-08-24]] it said [x] | and \\[\\[y\\]\\].",
                "@1 date: 2022-08-24",
                "<furniture none -> Share");
        assertEquals("Weekly\n\nSichuan: limits\nOn August 24 it said [x] | and [[y]].\nShare\n", article.text());
        assertEquals(
                new AnnotatedParagraph(2, new Span(24, 61), Role.BODY, Section.POLICY, 1, null),
                article.paragraphs().get(2));
        assertEquals(0, article.paragraphs().get(3).item());
        assertEquals(
                List.of("510000", "2022-08-24"),
                article.mentions().stream().map(AnnotatedMention::key).toList());
        AnnotatedItem item = article.items().get(0);
        assertEquals("Sichuan: limits", item.heading());
        assertEquals(List.of(1, 2), item.paragraphs());
        assertEquals(List.of("510000"), item.values(ItemField.REGIONS));
        assertEquals(List.of("2022-08-24"), item.values(ItemField.DATE));
    }

    @Test
    void goesOnOverTheLinesOfAWrappedParagraph() {
        AnnotatedArticle article = Golds.of("a", "<body policy 1> the [[Ministry of", "Finance|ORG|财政部]] said", "so.");
        assertEquals("the Ministry of\nFinance said\nso.\n", article.text());
        assertEquals("Ministry of\nFinance", article.textOf(article.mentions().get(0)));
        assertEquals(1, article.paragraphs().size());
    }

    @Test
    void endsAParagraphAtALineOfWhiteSpace() {
        for (String blank : List.of("", " ", "\u3000", "\u00A0", "\u200B")) {
            AnnotatedArticle article = Golds.of("a", "<title overview> x", blank, "<body overview> y");
            assertEquals("x\n" + blank + "\ny\n", article.text());
            assertEquals(new Span(0, 1), article.paragraphs().get(0).span());
        }
    }

    @Test
    void leavesOuterWhiteSpaceOutsideTheParagraph() {
        AnnotatedArticle article = Golds.of("a", "<title overview> \u3000\u3000x\u00A0");
        assertEquals("\u3000\u3000x\u00A0\n", article.text());
        assertEquals(new Span(2, 3), article.paragraphs().get(0).span());
    }

    @Test
    void takesBracketsAroundAMentionForText() {
        AnnotatedArticle article = Golds.of("a", "<title overview> [[[Baidu|ORG|百度]]]");
        assertEquals("[Baidu]\n", article.text());
        assertEquals(new Span(1, 6), article.mentions().get(0).span());
    }

    @Test
    void readsAnEmptyText() {
        AnnotatedArticle article = Golds.read("#id: a\n#language: zh-Hans\n---");
        assertEquals("", article.text());
        assertNull(article.published());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "x ~ 5 ~ a paragraph begins with a mark such as '<body policy 1>', but 'x' stands alone",
                "<text policy 1> x ~ 5 ~ the role 'text' is none of title, section_heading, item_heading, body,"
                        + " commentary, furniture",
                "<body law 1> x ~ 5 ~ the section 'law' is none of overview, policy, research, application, company,"
                        + " other, none",
                "<body policy 1> ~ 5 ~ a paragraph has text behind its mark, but here is none",
                "<body policy 1> a/b [[Baidu|ORG]] ~ 6 ~ a mention is written [[surface|TYPE|key]], but '[[Baidu|ORG]]'"
                        + " came; write \\[\\[ if it is text, \\| inside a surface or a key",
                "<body policy 1> [[Baidu|ORG|百度 ~ 5 ~ a mention is written [[surface|TYPE|key]], but '[[Baidu|ORG|百度'"
                        + " came; write \\[\\[ if it is text, \\| inside a surface or a key",
                "<body policy 1> [[Baidu||百度]] ~ 5 ~ a mention is written [[surface|TYPE|key]], but '[[Baidu||百度]]'"
                        + " came; write \\[\\[ if it is text, \\| inside a surface or a key",
                "<body policy 1> [[Baidu|org|百度]] ~ 5 ~ 'org' is none of ORG, REGION, PERSON, DATE",
                "<body policy 1> a/Baidu|ORG|百度]] ~ 6 ~ ']]' ends a mention, but none was begun at ']]'; write \\]\\] if"
                        + " it is text",
                "<body policy 1> a/@1 event ~ 6 ~ a field is written '@item field: value', but '@1 event' came",
                "<body policy 1> a/@1 colour: red ~ 6 ~ 'colour' is none of date, regions, organizations, people, issuer,"
                        + " document, speaker, affiliation, title, operator, product, company, event, amount",
                "<body policy 1> a/@1 regions: CN ~ 6 ~ the field regions follows from the mentions; drop the line and mark"
                        + " them",
                "<body policy 1> a/@1 date: 2020/@1 date: 2021 ~ 7 ~ the field date of this item was already given; keep"
                        + " one",
                "<body policy 1> a/@2 date: 2020/ ~ 6 ~ the line '@2 …' belongs to no item; number its paragraphs",
            })
    void tellsLineAndRemedy(String body, int line, String what) {
        assertRefused(HEADER + body.replace('/', '\n'), line, what);
    }

    @Test
    void tellsWhatIsWrongWithTheHeader() {
        assertRefused(
                "<title overview> x",
                1,
                "a header line such as '#id: solar-2022-08-29' was expected, but '<title overview> x' came");
        assertRefused("#id: a\n", 1, "a header (#id, #published, #language) and a line '---' were expected first");
        assertRefused("#language: en\n---\n", 1, "the header has no #id; add it above '---'");
        assertRefused("#id: a\n\n#lang: en\n---\n", 3, "'#lang' is none of #id, #published, #language");
        assertRefused("#id: a\n#id: b\n---\n", 2, "#id was already given; keep one");
        assertRefused("#language: zh\n---\n", 1, "the language 'zh' is none of en, zh-Hans, zh-Hant, mul");
        assertRefused("#published: 2020-02-30\n---\n", 1, "'2020-02-30' is no date such as 2022-08-29");
    }

    @Test
    void countsLinesAsEditorsDo() {
        assertRefused(
                HEADER.replace("\n", "\r\n") + "<title overview> x\u2028\r\n\ry",
                7,
                "a paragraph begins with a mark such as '<body policy 1>', but 'y' stands alone");
    }

    @Test
    void survivesAMentionThatNeverEnds() {
        String much = "x".repeat(200_000);
        CorpusException refused = assertThrows(
                CorpusException.class,
                () -> MarkedTextReader.read(Path.of("a.txt"), HEADER + "<body overview> [[" + much + "|ORG"));
        assertEquals(5, refused.line());
    }

    private static void assertRefused(String marked, int line, String what) {
        CorpusException refused =
                assertThrows(CorpusException.class, () -> MarkedTextReader.read(Path.of("a.txt"), marked));
        assertEquals("a.txt:" + line + ": " + what, refused.getMessage());
    }
}
