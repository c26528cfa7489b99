package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tiqu evaluate --format html}. */
class EvaluateHtmlTest {
    private static final String GOLD = "corpora/reports/dev";

    @TempDir
    private Path folder;

    @Test
    void writesOnePage() throws IOException {
        Path page = folder.resolve("page.html");
        CommandRun run =
                CommandRun.of("evaluate", GOLD, GOLD, "--rounds", "0", "--format", "html", "-o", page.toString());
        assertEquals(ExitCode.DONE, run.code());
        assertEquals("", run.out());
        String html = Files.readString(page);
        assertTrue(html.startsWith("<!DOCTYPE html>\n"));
        assertTrue(html.endsWith("</html>\n"));
        assertTrue(html.contains("<strong>1.000</strong>"), "gold agrees with itself");
    }
}
