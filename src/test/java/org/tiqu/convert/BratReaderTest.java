package org.tiqu.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.Located;

class BratReaderTest {
    private static final String TEXT = "\uD83D\uDE00 Sony formed a joint venture with\nEricsson in Sweden.";

    @TempDir
    Path folder;

    private Located read(String annotations) throws IOException {
        Articles.write(folder, "DOC-1000.txt", TEXT);
        Articles.write(folder, "DOC-1000.ann", annotations);
        return Format.BRAT.read(folder, TypeMap.DEFAULT).get(0);
    }

    private String message(String annotations) {
        return Articles.message(folder.resolve("DOC-1000.ann"), () -> read(annotations));
    }

    @Test
    void readsWhatBratWrites() throws IOException {
        Located read = read("""
                T1\tOrganization 2 6\tSony
                T2\tOrganization 35 43\tEricsson
                T3\tGPE 47 53\tSweden
                E1\tMERGE-ORG:T1 Org1:T1 Org2:T2
                R1\tOrigin Arg1:T2 Arg2:T3
                *\tEquiv T1 T2
                A1\tNegation E1
                #1\tAnnotatorNotes T1\tthis annotation is suspect
                N1\tReference T3 Wikipedia:534366\tSweden
                N2\tReference T1 tiqu:Sony%20Group\tSony Group
                """);
        assertEquals("DOC-1000", read.article().id());
        assertEquals(
                List.of("ORG Sony Sony Group", "ORG Ericsson", "REGION Sweden Wikipedia:534366"),
                Articles.found(read.article()));
    }

    @Test
    void joinsPartsThatOnlyALineBreakSetsApart() throws IOException {
        assertEquals(
                List.of("ORG with\nEricsson"),
                Articles.found(read("T1\tORG 30 34;35 43\twith Ericsson\r\n").article()));
    }

    @Test
    void refusesMentionsWithHolesAndOverlaps() {
        assertEquals(
                "FILE:1: T1 has text between its parts 2 6;35 43, and a record holds no mention with holes; make it one"
                        + " part, or drop it",
                message("T1\tORG 2 6;35 43\tSony Ericsson\n"));
        assertEquals(
                "FILE:1: the ORG 'Sony formed' overlaps the PERSON 'Sony', and a record holds no mention inside"
                        + " another; keep one of them, or drop a label with --types LABEL=-",
                message("T1\tORG 2 13\tSony formed\nT2\tPER 2 6\tSony\n"));
    }

    @Test
    void saysWhereOffsetsHoldAnotherName() {
        assertEquals(
                "FILE:1: the ORG 'Sony' was expected at [3, 7), but there stands 'ony '; check that this is the text"
                        + " that was annotated, and that offsets count code points",
                message("T1\tORG 3 7\tSony\n"));
        assertEquals(
                "FILE:1: [3, 99) of ORG is no span of a text of 54 code points; check that this is the text that was"
                        + " annotated, and what offsets count",
                message("T1\tORG 3 99\tSony\n"));
    }

    @Test
    void saysWhichLineItCannotRead() {
        assertEquals(
                "FILE:2: a mention such as 'T1⇥ORG 0 5⇥Baidu' was expected, but 'T1 ORG 2 6 Sony' came; mind the tabs"
                        + " (⇥)",
                message("\nT1 ORG 2 6 Sony\n"));
        assertEquals(
                "FILE:1: an annotation such as 'T1⇥ORG 0 5⇥Baidu' was expected, but 'hello' came; mind the tabs (⇥)",
                message("hello"));
        assertEquals(
                "FILE:2: T1 has two references, 'A:1' and 'B:2', and a record holds one key; keep one",
                message("N1\tReference T1 A:1\nN2\tReference T1 B:2\n"));
    }

    @Test
    void missesTheText() throws IOException {
        Path file = Articles.write(folder, "alone.ann", "");
        CorpusException e = assertThrows(CorpusException.class, () -> Format.BRAT.read(file, TypeMap.DEFAULT));
        assertEquals(
                file + ": its text was expected in " + folder.resolve("alone.txt")
                        + ", but that does not exist; put it there",
                e.getMessage());
    }

    @Test
    void readsFoldersInFolders() throws IOException {
        Path sub = Files.createDirectories(folder.resolve("x"));
        Articles.write(sub, "y.z.txt", "A");
        Articles.write(sub, "y.z.ann", "");
        assertEquals(
                "x/y.z",
                Format.BRAT.read(folder, TypeMap.DEFAULT).get(0).article().id());
        assertEquals(Format.BRAT, Format.guess(sub.resolve("y.z.txt")));
        assertEquals(
                "y.z",
                Format.BRAT
                        .read(sub.resolve("y.z.txt"), TypeMap.DEFAULT)
                        .get(0)
                        .article()
                        .id());
    }
}
