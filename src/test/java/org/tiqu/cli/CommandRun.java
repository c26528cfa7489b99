package org.tiqu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.tiqu.pipeline.FakeStages;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.pipeline.Settings;
import org.tiqu.text.Stage;

/** What one call of the command line did. */
record CommandRun(int code, String out, String err) {

    /** With fake stages and nothing on standard input. */
    static CommandRun of(String... arguments) {
        return of(settings -> FakeStages.pipeline(settings.unit()), "", false, arguments);
    }

    static CommandRun of(Stage<Settings, Pipeline> loader, String in, boolean isTerminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int code = new TiquCommand(streams(in, out, err, isTerminal), loader).run(arguments);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }

    /** With an output that may fail. */
    static CommandRun into(OutputStream out, String... arguments) {
        StringWriter err = new StringWriter();
        int code = new TiquCommand(streams("", out, err, false), settings -> FakeStages.pipeline(settings.unit()))
                .run(arguments);
        return new CommandRun(code, "", err.toString());
    }

    private static Streams streams(String in, OutputStream out, StringWriter err, boolean isTerminal) {
        return new Streams(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, new PrintWriter(err), isTerminal);
    }
}
