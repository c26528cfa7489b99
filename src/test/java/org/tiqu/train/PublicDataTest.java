package org.tiqu.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.corpus.CorpusException;

class PublicDataTest {
    @TempDir
    private Path folder;

    @Test
    void saysWhatToGetWhenItIsMissing() {
        CorpusException missing = assertThrows(CorpusException.class, () -> PublicData.ENGLISH.read(folder));
        String message = String.valueOf(missing.getMessage());
        assertTrue(
                message.startsWith(folder.resolve("uner/en_ewt-ud-dev.iob2")
                        + ": is missing; get en_ewt-ud-dev.iob2 of UniversalNER/UNER_English-EWT on GitHub"
                        + " (CC BY-SA 4.0), sha256 "),
                message);
    }

    @Test
    void refusesAnotherVersion() throws IOException {
        Path file = folder.resolve("uner").resolve("zh_gsdsimp-ud-train.iob2");
        Files.createDirectories(folder.resolve("uner"));
        Files.writeString(file, "");
        CorpusException other = assertThrows(CorpusException.class, () -> PublicData.CHINESE.read(folder));
        assertEquals(
                file + ": is another version, its sha256 is"
                        + " e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855; get",
                String.valueOf(other.getMessage()).split(" zh_", -1)[0]);
    }
}
