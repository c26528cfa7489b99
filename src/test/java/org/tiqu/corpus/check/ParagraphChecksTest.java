package org.tiqu.corpus.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs, their labels, the numbers of items. */
class ParagraphChecksTest {
    @TempDir
    Path temporary;

    private CheckFolder folder = new CheckFolder(Path.of(""));

    @BeforeEach
    void setUp() {
        folder = new CheckFolder(temporary);
    }

    @Test
    void findsTextOutsideParagraphs() {
        folder.add("dev", "a", "<title overview> A title", "", "<body overview> B")
                .change("dev/a.json", "\"index\":0,\"start\":0,\"end\":7", "\"index\":0,\"start\":2,\"end\":6");
        assertEquals(
                List.of(
                        "dev/a.json:9: [unlabelled] the text 'A' belongs to no paragraph; give it a role, furniture if it"
                                + " is not the report",
                        "dev/a.json:10: [unlabelled] the text 'e' belongs to no paragraph; give it a role, furniture if it"
                                + " is not the report"),
                folder.findings());
    }

    @Test
    void findsTextBehindTheLastParagraph() {
        folder.add("dev", "a", "<title overview> A title").change("dev/a.json", "A title\\n", "A title\\nEnd");
        assertEquals(
                List.of(
                        "dev/a.json:9: [unlabelled] the text 'End' belongs to no paragraph; give it a role, furniture if it"
                                + " is not the report"),
                folder.findings());
    }

    @Test
    void findsParagraphsThatAreNoLines() {
        folder.add("dev", "a", "<title overview> A title", "", "<body overview> B")
                .change("dev/a.json", "\"start\":0,\"end\":7", "\"start\":0,\"end\":8");
        assertEquals(
                List.of(
                        "dev/a.json:9: [paragraph-form] a paragraph does not begin or end with white space; move its ends"),
                folder.findings());
        folder.add("dev", "a", "<title overview> A title", "<body overview> B")
                .change("dev/a.json", "A title\\nB", "A\\n\\nitle B");
        assertEquals(
                List.of(
                        "dev/a.json:9: [paragraph-form] a paragraph holds no blank line; make two of it",
                        "dev/a.json:10: [paragraph-form] a paragraph begins a line, but this one goes on with the line of"
                                + " the one before; make one of them"),
                folder.findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<furniture policy> ~ furniture has the section none and nothing else has, but this is furniture policy",
                "<body none> ~ furniture has the section none and nothing else has, but this is body none",
                "<item_heading policy> ~ a heading of an item has the number of its item; add it",
                "<body policy> ~ body outside the overview belongs to an item; add its number",
                "<body overview 1> ~ body in the overview belongs to no item; drop the number, or correct the section",
                "<commentary policy 1> ~ commentary belongs to no item; drop the number 1",
                "<section_heading policy 1> ~ section_heading belongs to no item; drop the number 1",
                "<furniture none 1> ~ furniture belongs to no item; drop the number 1",
            })
    void findsLabelsThatDoNotGoTogether(String mark, String flaw) {
        folder.add("dev", "a", mark + " x");
        assertEquals(List.of("dev/a.json:9: [paragraph-label] " + flaw + " ('x')"), folder.findings());
    }

    @Test
    void takesTheLabelsOfTheGuidelines() {
        folder.add(
                "dev",
                "a",
                "<title overview> a",
                "<body overview> b",
                "<section_heading policy> c",
                "<item_heading policy 1> d",
                "<body policy 1> e",
                "<furniture none> f",
                "<body policy 1> g",
                "<commentary policy> h",
                "<body company 2> i");
        folder.add(
                "dev",
                "b",
                "<title overview 1> a",
                "<body company 1> b",
                "<section_heading company> c",
                "<body company 1> d");
        assertEquals(List.of(), folder.findings());
    }

    @Test
    void findsItemsThatAreNotNumberedThrough() {
        folder.add("dev", "a", "<body policy 2> a", "<body policy 3> b", "<body policy 2> c", "<body policy 5> d");
        assertEquals(
                List.of(
                        "dev/a.json:9: [item-number] item 1 was expected, but 2 came; leave no number out",
                        "dev/a.json:11: [item-number] item 2 goes on behind item 3; number items in the order of the text",
                        "dev/a.json:12: [item-number] item 4 was expected, but 5 came; leave no number out"),
                folder.findings());
    }

    @Test
    void findsAnItemInTwoSections() {
        folder.add("dev", "a", "<body policy 1> a", "<body company 1> b");
        assertEquals(
                List.of(
                        "dev/a.json:10: [item-section] item 1 is company here, but policy before; an item has one section"),
                folder.findings());
    }

    @Test
    void findsAHeadingInsideAnItem() {
        folder.add("dev", "a", "<body policy 1> a", "<item_heading policy 1> b");
        assertEquals(
                List.of(
                        "dev/a.json:10: [item-number] item 1 has begun before this heading of it; give the heading a number"
                                + " of its own"),
                folder.findings());
    }
}
