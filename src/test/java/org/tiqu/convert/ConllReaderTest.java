package org.tiqu.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.Located;

class ConllReaderTest {
    @TempDir
    Path folder;

    private List<Located> read(String content) throws IOException {
        return Format.CONLL.read(Articles.write(folder, "file.conll", content), TypeMap.of("MISC=-"));
    }

    @Test
    void readsTheFourColumnsOfTheSharedTask() throws IOException {
        List<Located> read = read("""
                -DOCSTART- -X- -X- O

                EU NNP B-NP B-ORG
                rejects VBZ B-VP O
                German JJ B-NP B-MISC
                call NN I-NP O
                . . O O

                Peter NNP B-NP B-PER
                Blackburn NNP I-NP I-PER

                -DOCSTART- -X- -X- O

                BRUSSELS NNP B-NP B-LOC
                """);
        assertEquals(
                "EU rejects German call .\nPeter Blackburn",
                read.get(0).article().text());
        assertEquals(
                List.of("ORG EU", "PERSON Peter Blackburn"),
                Articles.found(read.get(0).article()));
        assertEquals(
                List.of("file#1", "file#2"),
                read.stream().map(located -> located.article().id()).toList());
        assertEquals(12, read.get(1).line());
    }

    @Test
    void takesAnInsideTagBehindAnotherTypeForTheFirstOfAMention() throws IOException {
        Located read = read("""
                        Bei\tI-LOC
                        jing\tI-LOC
                        Baidu\tI-ORG
                        Ali\tB-ORG
                        baba\tI-ORG

                        Ten\tI-ORG
                        """).get(0);
        assertEquals(
                List.of("REGION Bei jing", "ORG Baidu", "ORG Ali baba", "ORG Ten"), Articles.found(read.article()));
        assertEquals("file", read.article().id());
    }

    @Test
    void readsTagsWithEndsAndSingles() throws IOException {
        Located read = read("""
                        北\tB-GPE
                        京\tE-GPE
                        沪\tS-GPE
                        李\tB-PER
                        小\tM-PER
                        明\tE-PER
                        A\tU-ORG
                        B\tL-ORG
                        """).get(0);
        assertEquals(
                List.of("REGION 北 京", "REGION 沪", "PERSON 李 小 明", "ORG A", "ORG B"), Articles.found(read.article()));
    }

    @Test
    void readsCommentsAndCarriageReturns() throws IOException {
        String lines = """
                # id = a/1
                # language = zh-Hant
                # published = 2020-03-02
                # text = x
                # B-ORG
                #\tO

                # id = b
                \uD83D\uDE00 O
                """;
        List<Located> read = read('\uFEFF' + lines.replace("\n", "\r\n"));
        assertEquals("a/1", read.get(0).article().id());
        assertEquals("zh-Hant", read.get(0).article().language());
        assertEquals("2020-03-02", read.get(0).article().published());
        assertEquals(List.of("ORG #"), Articles.found(read.get(0).article()));
        assertEquals("# #", read.get(0).article().text());
        assertEquals("\uD83D\uDE00", read.get(1).article().text());
        assertEquals(8, read.get(1).line());
    }

    @Test
    void saysWhereALineIsNoToken() {
        CorpusException e = assertThrows(CorpusException.class, () -> read("EU\tB-ORG\nrejects\n"));
        assertEquals(
                folder.resolve("file.conll")
                        + ":2: a token and, in the last column, a tag such as B-ORG, I-ORG or O were expected, but"
                        + " 'rejects' came; mend the line, or begin it with '# ' if it is a comment",
                e.getMessage());
    }

    @Test
    void saysWhatToDoAboutAnUnknownLabel() {
        CorpusException e = assertThrows(CorpusException.class, () -> read("EU\tB-ORG\nTour\tB-EVENT\n"));
        assertEquals(
                folder.resolve("file.conll")
                        + ":2: the label 'EVENT' means none of ORG, REGION, PERSON, DATE as far as tiqu knows;"
                        + " say what it means with --types EVENT=ORG, say, or drop it with --types EVENT=-",
                e.getMessage());
    }

    @Test
    void refusesAFileWithoutTokensAndOneThatIsNoUtf8() throws IOException {
        assertEquals(
                folder.resolve("file.conll") + ": lines such as 'Beijing\tB-LOC' were expected, but there is no token",
                assertThrows(CorpusException.class, () -> read("\n\n")).getMessage());
        Path latin = folder.resolve("latin.conll");
        java.nio.file.Files.write(latin, new byte[] {'a', '\n', (byte) 0xE9, '\t', 'O'});
        assertEquals(
                latin + ":2: UTF-8 was expected, but other bytes came; convert the file to UTF-8",
                assertThrows(CorpusException.class, () -> Format.CONLL.read(latin, TypeMap.DEFAULT))
                        .getMessage());
    }
}
