package org.tiqu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no record can say: the reader refuses it, naming the line, and the draft goes on behind it. */
class RecordFlawsTest {
    private static final String GOLD = Golds.json(Golds.of(
            "a",
            "<item_heading company 1> 😀 [[Baidu|ORG|百度]] and [[Intel|ORG|Intel]]",
            "<body company 1> On [[March 1|DATE|2020-03-01]].",
            "@1 amount: 10000000 CNY"));

    @TempDir
    Path folder;

    @Test
    void refusesAnotherSchema() throws IOException {
        assertFlaw(
                "tiqu/article/1",
                "other/1",
                2,
                "/schema: 'other/1' is not tiqu/article/1; convert other formats with 'tiqu convert'");
    }

    @Test
    void refusesWhatIsMissingOrOfTheWrongKind() throws IOException {
        assertFlaw("\"id\": \"a\",", "", 1, "/id: a string was expected, but nothing came");
        assertFlaw("\"language\": \"en\"", "\"language\": 7", 4, "/language: a string was expected, but 7 came");
        assertFlaw("\"codepoint\"", "\"byte\"", 5, "/offset_unit: 'byte' is none of codepoint, utf16");
        assertFlaw(
                "\"start\":2,",
                "\"start\":\"2\",",
                13,
                "/mentions/0/start: a whole number was expected, but \"2\" came");
        assertFlaw("\"key\":\"Intel\"", "\"key\":{}", 14, "/mentions/1/key: a string was expected, but {} came");
        assertFlaw(
                "\"ORG\",\"key\":\"百度\"",
                "\"LOC\",\"key\":\"百度\"",
                13,
                "/mentions/0/type: 'LOC' is none of ORG, REGION, PERSON, DATE");
        assertFlaw(
                "\"role\":\"body\"",
                "\"role\":\"text\"",
                10,
                "/paragraphs/1/role: 'text' is none of title, section_heading, item_heading, body, commentary, furniture");
        assertFlaw(
                "\"names\":[\"Baidu\"]",
                "\"names\":\"Baidu\"",
                18,
                "/entities/0/names: a list was expected, but \"Baidu\" came");
        assertFlaw("\"mentions\":[1]", "\"mentions\":[9]", 19, "/entities/1: there is no mention 9, only 3");
        assertFlaw(
                "\"mentions\":[1]",
                "\"mentions\":[true]",
                19,
                "/entities/1/mentions/0: a whole number was expected, but true came");
        assertFlaw(
                "\"organizations\":[\"百度\"",
                "\"organizations\":[null",
                22,
                "/records/0/organizations/0: a string was expected, but null came");
        assertFlaw(
                "\"amount\":\"10000000 CNY\"",
                "\"amount\":10000000",
                22,
                "/records/0/amount: a string was expected, but 10000000 came");
        assertFlaw(
                "\"key\":\"Intel\"",
                "\"confidence\":1.5",
                14,
                "/mentions/1/confidence: a number from 0 to 1 was expected, but 1.5 came");
    }

    @Test
    void refusesNumbersThatContradictTheOrder() throws IOException {
        assertFlaw(
                "\"index\":1",
                "\"index\":2",
                10,
                "/paragraphs/1/index: paragraphs are counted from 0, so that this one is 1, but 2 came");
        assertFlaw(
                "\"body\",\"section\":\"company\",\"item\":1",
                "\"body\",\"section\":\"company\",\"item\":-1",
                10,
                "/paragraphs/1/item: items are counted from 1, but -1 came");
    }

    @Test
    void refusesOffsetsThatDoNotHoldTheText() throws IOException {
        assertFlaw(
                "\"start\":2,\"end\":7",
                "\"start\":3,\"end\":8",
                13,
                "/mentions/0: the text says 'Baidu', but its offsets hold 'aidu '; check offset_unit");
        assertFlaw(
                "\"start\":2,\"end\":7",
                "\"start\":7,\"end\":2",
                13,
                "/mentions/0: [7, 2) is no span of a text of 30; check offset_unit");
        assertFlaw(
                "\"end\":29",
                "\"end\":31",
                10,
                "/paragraphs/1: [18, 31) is no span of a text of 30; check offset_unit");
    }

    @Test
    void refusesOffsetsInsideACharacter() throws IOException {
        Path file = write(GOLD.replace("codepoint", "utf16").replace("\"start\":0", "\"start\":1"));
        assertEquals(
                "/paragraphs/0: [1, 17) begins or ends inside a character; check offset_unit",
                DraftReader.read(file).get(0).flaws().get(0).what());
    }

    @Test
    void refusesWhatOverlaps() throws IOException {
        assertFlaw(
                "{\"start\":12,\"end\":17,\"text\":\"Intel\"",
                "{\"start\":4,\"end\":9,\"text\":\"idu a\"",
                14,
                "/mentions/1: mentions stand in text order and do not overlap, but 'idu a' does");
        assertFlaw(
                "\"start\":18",
                "\"start\":16",
                10,
                "/paragraphs/1: paragraphs stand in text order and do not overlap, but this one does");
    }

    @Test
    void refusesHalfACharacter() throws IOException {
        assertFlaw(
                "\"text\": \"😀 ",
                "\"text\": \"\\ud83d ",
                7,
                "/text: half a surrogate pair stands alone in it, which no encoding can write; put U+FFFD there");
    }

    @Test
    void goesOnBehindFlaws() throws IOException {
        Path file = write(GOLD.replace("\"start\":2,\"end\":7", "\"start\":3,\"end\":8")
                .replace("\"role\":\"body\"", "\"role\":\"x\""));
        Draft draft = DraftReader.read(file).get(0);
        assertEquals(
                List.of(Flaw.Kind.FORM, Flaw.Kind.OFFSETS),
                draft.flaws().stream().map(Flaw::kind).toList());
        AnnotatedArticle article = Objects.requireNonNull(draft.article());
        assertEquals(
                List.of("Intel", "2020-03-01"),
                article.mentions().stream().map(AnnotatedMention::key).toList());
        assertEquals(List.of(14, 15), draft.lines().mentions());
        assertEquals(List.of(9), draft.lines().paragraphs());
        assertEquals(List.of(), article.entities().get(0).mentions());
        assertEquals(List.of(0), article.entities().get(1).mentions());
        assertEquals(List.of(18, 19), draft.lines().entities());
        assertEquals(List.of(22), draft.lines().items());
    }

    @Test
    void goesOnBehindARecordThatIsNone() throws IOException {
        Path file = write("[1]\n{}\nx");
        List<Draft> drafts = DraftReader.read(file);
        assertEquals(
                List.of(
                        new Flaw(Flaw.Kind.FORM, 1, "a record is one JSON object, but this is ARRAY"),
                        new Flaw(Flaw.Kind.FORM, 2, "/schema: a string was expected, but nothing came"),
                        new Flaw(
                                Flaw.Kind.FORM,
                                3,
                                "this is no JSON (Unrecognized token 'x': was expecting (JSON String, Number, Array,"
                                        + " Object or token 'null', 'true' or 'false')); mend it there")),
                drafts.stream().flatMap(draft -> draft.flaws().stream()).toList());
        drafts.forEach(draft -> assertEquals(null, draft.article()));
    }

    private void assertFlaw(String old, String now, int line, String what) throws IOException {
        assertEquals(true, GOLD.contains(old), old);
        Path file = write(GOLD.replace(old, now));
        CorpusException refused = assertThrows(CorpusException.class, () -> RecordReader.read(file));
        assertEquals(file + ":" + line + ": " + what, refused.getMessage());
        Flaw flaw = DraftReader.read(file).get(0).flaws().get(0);
        assertEquals(line + " " + what, flaw.line() + " " + flaw.what());
    }

    private Path write(String json) throws IOException {
        return Files.write(folder.resolve("a.json"), json.getBytes(StandardCharsets.UTF_8));
    }
}
