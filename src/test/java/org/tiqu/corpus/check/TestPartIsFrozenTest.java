package org.tiqu.corpus.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody changes what is scored on without saying so in {@code CORRECTIONS.md}. */
class TestPartIsFrozenTest {
    private static final Path REPORTS = Path.of("corpora", "reports");
    private static final Path FIRST_BLIND_REPORT = REPORTS.resolve("test").resolve("en-49.json");

    @Test
    void isAsItWasFrozenOrCorrectedWithAReason() throws IOException {
        FrozenSplit frozen = FrozenSplit.of(REPORTS, FrozenSplit.TEST);
        assertEquals(List.of(), frozen.findings().stream().map(Finding::shown).toList());
    }

    @Test
    void isFrozenOnceItsBlindReportsAreThere() throws IOException {
        assertFalse(
                Files.exists(FIRST_BLIND_REPORT)
                        && !FrozenSplit.of(REPORTS, FrozenSplit.TEST).isFrozen(),
                "corpora/reports/test has the blind reports, but corpora/reports/test.sha256 is not there; write it with"
                        + " 'cd corpora/reports && sha256sum test/*.json > test.sha256'");
    }
}
