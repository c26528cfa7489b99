package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExportCommandTest {
    @Test
    void tellsWhatIsNeeded() {
        CommandRun run = CommandRun.of("export", "run");

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(
                run.err().startsWith("tiqu: RUN, --to and -o are needed; name what to read, the target and where"),
                run.err());
    }

    @Test
    void printsTheQueries() {
        CommandRun run = CommandRun.of("export", "--queries");

        assertEquals(ExitCode.DONE, run.code());
        assertTrue(run.out().contains("-- 10. "), run.out());
    }

    @Test
    void tellsEveryColumn() {
        CommandRun run = CommandRun.of("export", "--columns");

        assertTrue(run.out().contains("  first_day       date              of a date that could be read"), run.out());
    }

    @Test
    void cannotWorkWithoutRecords() {
        CommandRun run = CommandRun.of("export", "/nowhere/run", "--to", "csv", "-o", "target/no-tables");

        assertEquals(ExitCode.NOTHING_DONE, run.code());
        assertEquals(
                "tiqu: /nowhere/run: does not exist; name a run's folder or a file of records\n",
                run.err().replace("\r", ""));
    }
}
