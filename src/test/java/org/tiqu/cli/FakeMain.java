package org.tiqu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.pipeline.SlowStages;
import org.tiqu.record.OffsetUnit;

/** The program with fake stages that take a while, for tests that kill it. */
public final class FakeMain {
    private FakeMain() {}

    /** Runs the command line as the program does; the first argument says how many milliseconds an article takes. */
    @ProcessBoundary
    public static void main(String[] arguments) {
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        Streams streams = new Streams(System.in, new FileOutputStream(FileDescriptor.out), err, false);
        Duration time = Duration.ofMillis(Long.parseLong(arguments[0]));
        String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        int code = new TiquCommand(streams, settings -> slow(settings.unit(), time)).run(rest);
        err.flush();
        System.exit(code);
    }

    private static Pipeline slow(OffsetUnit unit, Duration time) {
        return SlowStages.pipeline(unit, time);
    }
}
