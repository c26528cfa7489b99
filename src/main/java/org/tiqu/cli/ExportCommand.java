package org.tiqu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiqu.store.Documentation;
import org.tiqu.store.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tiqu export}. */
@Command(
        name = "export",
        description = "Writes records as tables: articles, paragraphs, mentions, entities, records.",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        sortOptions = false,
        footerHeading = "%n",
        footer = {
            "Where tables go:",
            "  parquet     a folder with a file for each table",
            "  duckdb      a DuckDB file with all tables",
            "  csv         a folder with a file for each table; lists are JSON in it",
            "  postgresql  a database, by its JDBC URL; the tables are made, and brought up to date,",
            "              when they are not there; a file of records is one transaction; an article",
            "              that is there already is replaced",
            "Files and folders' files appear when they are whole.",
            "",
            "Examples:",
            "  tiqu export run/ --to parquet -o tables/",
            "  tiqu export records.jsonl --to duckdb -o news.duckdb",
            "  tiqu export run/ --to postgresql -o \"jdbc:postgresql://localhost:5432/news?user=tiqu\"",
            "  tiqu export --queries | duckdb news.duckdb",
            "",
            "Exit codes: 0, done; 2, the command line was wrong; 3, something could not be read or stored."
        })
final class ExportCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RUN",
            arity = "0..1",
            description = "A run's folder, or a file of records (.jsonl, .jsonl.gz, .jsonl.zst).")
    private @Nullable Path run;

    @Option(
            names = "--to",
            paramLabel = "TARGET",
            converter = Codes.ForExport.class,
            description = "parquet, duckdb, csv or postgresql; see below.")
    private @Nullable ExportFormat to;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The folder, the file or the JDBC URL.")
    private @Nullable String output;

    @Option(names = "--columns", description = "Tell what each table and column holds, and do nothing else.")
    private boolean isAskedForColumns;

    @Option(names = "--queries", description = "Print ten useful queries, and do nothing else.")
    private boolean isAskedForQueries;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (isAskedForColumns || isAskedForQueries) {
            print((isAskedForColumns ? Documentation.columns() : "")
                    + (isAskedForQueries ? Documentation.queries() : ""));
            return ExitCode.DONE;
        }
        if (run == null || to == null || output == null || output.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "RUN, --to and -o are needed; name what to read, the target and where");
        }
        streams.err().println("tiqu: " + Exporting.export(run, to, output));
        return ExitCode.DONE;
    }

    private void print(String text) {
        try {
            streams.out().write(text.getBytes(StandardCharsets.UTF_8));
            streams.out().flush();
        } catch (IOException e) {
            throw Complaints.notWritable(null, e);
        }
    }
}
