package org.tiqu.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatGuessTest {
    @TempDir
    Path folder;

    @Test
    void passesOverFilesThatShowNothing() throws IOException {
        Articles.write(folder, "README.md", "hello");
        Articles.write(folder, "a.failures.jsonl", "{\"source\":\"x\"}\n");
        Articles.write(folder, "b.txt", "A text.\n--- # not marked");
        Articles.write(folder, "c.xmi", "");
        assertEquals(Format.CAS_XMI, Format.guess(folder));
    }

    @Test
    void tellsJsonApart() throws IOException {
        assertEquals(Format.SPACY, guess("{\"text\":\"a\",\"entities\":[[0,1,\"ORG\"]]}"));
        assertEquals(Format.DOCCANO, guess("{\"text\":\"a\",\"entities\":[],\"relations\":[]}"));
        assertEquals(Format.LABEL_STUDIO, guess("[{\"data\":{\"text\":\"a\"}}]"));
        assertEquals(Format.RECORD, guess("{\"schema\":\"tiqu/article/1\"}"));
    }

    private Format guess(String json) throws IOException {
        return Format.guess(Articles.write(folder, "x.json", json));
    }

    @Test
    void saysWhatToDoIfNothingShowsAFormat() throws IOException {
        Path file = Articles.write(folder, "x.json", "{}");
        assertEquals(
                "FILE: neither name nor content shows a format that tiqu knows; say which it is with --from",
                Articles.message(file, () -> Format.guess(file)));
        assertEquals(
                "FILE: does not exist; name a file or a folder",
                Articles.message(folder.resolve("y"), () -> Format.guess(folder.resolve("y"))));
        assertEquals(
                "FILE: a folder with .xmi files was expected, but it holds none; name another, or say what it is with"
                        + " --from",
                Articles.message(folder, () -> Format.CAS_XMI.read(folder, TypeMap.DEFAULT)));
    }

    @Test
    void refusesMarkedTextsThatWouldLoseSomething() {
        assertEquals(
                "the article 'bare' cannot be written as marked: marked texts hold only what stands in paragraphs, of"
                        + " which it has 0, and ids without white space; convert a record that has paragraphs, or choose"
                        + " another format",
                Articles.message(folder, () -> Format.MARKED.write(List.of(Articles.bare()))));
    }
}
