package org.tiqu.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.tag.lexicon.LexiconTagger;

/** Which classes a process loads that extracts a text. */
class FastProfileTest {
    private static final String CLASSIFIER = "edu.stanford.nlp.ie.crf.CRFClassifier";

    @Test
    void loadsNoCoreNlpModel(@TempDir Path folder) throws IOException, InterruptedException {
        String loaded = loaded(folder, Profile.FAST);
        assertTrue(
                loaded.contains(LexiconTagger.class.getName()), "the list of loaded classes misses what must be there");
        assertFalse(loaded.contains(CLASSIFIER));
    }

    @Test
    @Tag("slow")
    void isTheOneWithout(@TempDir Path folder) throws IOException, InterruptedException {
        assertTrue(loaded(folder, Profile.FULL).contains(CLASSIFIER));
    }

    private static String loaded(Path folder, Profile profile) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1500m",
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneArticle.class.getName(),
                        profile.name())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start()
                .waitFor();
        assertEquals(0, code, () -> "see " + folder.resolve("out.txt"));
        return Files.readString(log);
    }

    /** Extracts one article with the profile that the argument names. */
    static final class OneArticle {
        private OneArticle() {}

        public static void main(String[] arguments) {
            Pipelines.record(Pipelines.of(Profile.valueOf(arguments[0])), Articles.of("a", "Baidu is in Beijing."));
        }
    }
}
