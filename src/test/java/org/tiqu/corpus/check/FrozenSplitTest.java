package org.tiqu.corpus.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenSplitTest {
    private static final String A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";
    private static final String B = "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d";
    private static final String C = "2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6";

    @TempDir
    Path temporary;

    private CheckFolder folder = new CheckFolder(Path.of(""));

    @BeforeEach
    void setUp() {
        folder = new CheckFolder(temporary)
                .write("test/a.json", "a")
                .write("test/b.json", "b")
                .write("test.sha256", A + "  test/a.json\n" + B + "  test/b.json\n");
    }

    @Test
    void takesFilesAsTheyWereFrozen() throws IOException {
        assertEquals(List.of(), findings());
        assertEquals(true, FrozenSplit.of(temporary, "test").isFrozen());
    }

    @Test
    void findsNothingWithoutAList() throws IOException {
        Files.delete(temporary.resolve("test.sha256"));
        assertEquals(List.of(), findings());
        assertFalse(FrozenSplit.of(temporary, "test").isFrozen());
    }

    @Test
    void findsAChange() throws IOException {
        folder.write("test/b.json", "c");
        assertEquals(
                List.of("test/b.json:1: [frozen] it is frozen as " + B + " (test.sha256:2), but is " + C
                        + "; undo the change, or add the row '| test/b.json | " + B + " | " + C
                        + " | reason |' to CORRECTIONS.md"),
                findings());
    }

    @Test
    void takesAChangeThatWasToldWithItsReason() throws IOException {
        folder.write("test/b.json", "c").write("CORRECTIONS.md", corrections(B, C, "a wrong date"));
        assertEquals(List.of(), findings());
    }

    @Test
    void followsSeveralChanges() throws IOException {
        folder.write("CORRECTIONS.md", corrections(B, C, "a wrong date") + corrections(C, B, "it was right"));
        assertEquals(List.of(), findings());
    }

    @Test
    void findsRowsThatDoNotFollowEachOther() throws IOException {
        folder.write("test/b.json", "c").write("CORRECTIONS.md", corrections(A, C, "a wrong date"));
        assertEquals(
                "CORRECTIONS.md:5: [frozen] the row begins at " + A + ", but test/b.json was " + B
                        + " according to test.sha256:2",
                findings().get(0));
        assertEquals(2, findings().size());
    }

    @Test
    void findsRowsWithoutReasonOrFile() throws IOException {
        folder.write(
                "CORRECTIONS.md",
                corrections(B, B, " ") + "| test/c.json | " + B + " | " + C
                        + " | why not |\n| test/b.json | x | y | z |\n");
        assertEquals(
                List.of(
                        "CORRECTIONS.md:5: [frozen] a row '| file | old sha256 | new sha256 | reason |' was expected, but"
                                + " '| `test/b.json` | `3e23e8160039594a33894f6564e1b1348bbd7a008…' came",
                        "CORRECTIONS.md:6: [frozen] test/c.json is not among the frozen files; drop the row",
                        "CORRECTIONS.md:7: [frozen] a row '| file | old sha256 | new sha256 | reason |' was expected, but"
                                + " '| test/b.json | x | y | z |' came"),
                findings());
    }

    @Test
    void findsFilesThatAreGoneOrNew() throws IOException {
        Files.delete(temporary.resolve("test/a.json"));
        folder.write("test/c.json", "c");
        assertEquals(
                List.of(
                        "test.sha256:1: [frozen] test/a.json is frozen, but not there; bring it back",
                        "test/c.json:1: [frozen] test/c.json is not among the frozen files of test.sha256; take it out of"
                                + " test"),
                findings());
    }

    @Test
    void findsALineThatIsNone() throws IOException {
        folder.write(
                "test.sha256",
                B + "  test/b.json\n" + A + "  test/a.json\n" + A + " test/a.json\n" + A + "  dev/a.json\n");
        assertEquals(
                List.of(
                        "test.sha256:2: [frozen] the files stand sorted and each once, but test/a.json follows test/b.json",
                        "test.sha256:3: [frozen] a line such as '<64 hexadecimal digits> test/en-49.json' was expected, but '"
                                + A + " test/a.json' came; write it as sha256sum does",
                        "test.sha256:4: [frozen] a line such as '<64 hexadecimal digits> test/en-49.json' was expected, but '"
                                + A + " dev/a.json' came; write it as sha256sum does"),
                findings());
    }

    private static String corrections(String old, String now, String reason) {
        return "# Corrections\n\n| file | old | new | reason |\n| --- | --- | --- | --- |\n| `test/b.json` | `" + old
                + "` | `" + now + "` | " + reason + " |\n";
    }

    private List<String> findings() throws IOException {
        return FrozenSplit.of(temporary, "test").findings().stream()
                .map(finding -> finding.shown().replace(temporary + "/", ""))
                .toList();
    }
}
