package org.tiqu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiqu.record.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tiqu schema}. */
@Command(
        name = "schema",
        description = "Shows the JSON Schema (draft 2020-12) that every record obeys.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it there instead of on standard output.")
    private @Nullable Path output;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        try {
            if (output == null) {
                streams.out().write(Schema.bytes());
                streams.out().flush();
            } else {
                Files.write(output, Schema.bytes());
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            throw Complaints.notWritable(output, e);
        }
    }
}
