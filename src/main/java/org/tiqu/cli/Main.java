package org.tiqu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiqu.pipeline.PipelineLoader;

/** The program. */
@ProcessBoundary
public final class Main {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        Streams streams = new Streams(System.in, new FileOutputStream(FileDescriptor.out), err, isTerminal());
        int code = new TiquCommand(streams, PipelineLoader::load).run(arguments);
        err.flush();
        System.exit(code);
    }

    /** Linux tells it of each stream; Java only of all together, so that elsewhere nobody is taken to watch. */
    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
