package org.tiqu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiqu.batch.Batch;
import org.tiqu.batch.Sink;
import org.tiqu.batch.Summary;
import org.tiqu.pipeline.LanguageChoice;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.pipeline.Profile;
import org.tiqu.pipeline.Settings;
import org.tiqu.record.OffsetUnit;
import org.tiqu.source.Inputs;
import org.tiqu.source.ReadOptions;
import org.tiqu.text.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tiqu extract}. */
@Command(
        name = "extract",
        description = "Reads articles and writes a JSON record for each.",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        sortOptions = false,
        footerHeading = "%n",
        footer = {
            "Inputs:",
            "  FILE          one article as text; UTF-8, or detected: GB18030, Big5, UTF-16, windows-1252",
            "  FILE.json     a record (a gold file, say): its id, text and published are read",
            "  FILE.jsonl    the same, one a line",
            "  FOLDER        its .txt, .text, .json and .jsonl files and those without extension, at any",
            "                depth, by path; hidden files and *.failures.jsonl are left out",
            "  -             one article on standard input; its id is stdin",
            "An article's id is its path inside FOLDER, or FILE's name, without extension. A date in the",
            "file's name (2020-03-02, 20200302) is its publishing date unless --published says another.",
            "",
            "Examples:",
            "  tiqu extract weekly-2020-03-02.txt",
            "  tiqu extract articles -o records.jsonl --threads 4",
            "  curl -s https://example.org/news.txt | tiqu extract - --published 2020-03-02",
            "",
            "Exit codes:",
            "  0  every input gave a record (an empty one with a warning)",
            "  1  at least one input failed; the rest were written, the failures listed",
            "  2  the command line was wrong; nothing was read",
            "  3  nothing could be done: no input found, output not writable, a model missing"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Streams streams;
    private final Stage<Settings, Pipeline> loader;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders or -; see below.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = {
                "A name in .json or .jsonl is a file with a record a line; failures go beside it, into"
                        + " NAME.failures.jsonl. Any other name is a folder for records.jsonl and failures.jsonl."
                        + " Files appear when they are whole; what was there before stays until then."
                        + " Without it records go to standard output, one a line."
            })
    private @Nullable Path output;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            converter = Codes.ForDate.class,
            description = "The day that all inputs were published on.")
    private @Nullable LocalDate published;

    @Option(
            names = "--language",
            paramLabel = "auto|en|zh",
            defaultValue = "auto",
            converter = Codes.ForLanguage.class,
            description = "The articles' language; auto tells it sentence by sentence (default: auto).")
    private LanguageChoice language = LanguageChoice.AUTO;

    @Option(
            names = "--profile",
            paramLabel = "fast|full",
            defaultValue = "full",
            converter = Codes.ForProfile.class,
            description = "Every engine, or none of CoreNLP's models (default: full).")
    private Profile profile = Profile.FULL;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles worked on at a time (default: the processors). Results do not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--offsets",
            paramLabel = "codepoint|utf16",
            defaultValue = "codepoint",
            converter = Codes.ForUnit.class,
            description = "What offsets count (default: codepoint).")
    private OffsetUnit offsets = OffsetUnit.CODE_POINT;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            converter = Codes.ForBytes.class,
            description = "The most bytes of one article; K, M, G may follow the number (default: 64M).")
    private long maxBytes = ReadOptions.DEFAULT_MAX_BYTES;

    @Option(names = "--quiet", description = "No progress and no summary; failures are still told.")
    private boolean isQuiet;

    ExtractCommand(Streams streams, Stage<Settings, Pipeline> loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        refuseEmpty();
        Target target = new Target(output);
        ReadOptions options = readOptions(target);
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, but is " + threads);
        }
        ProgressLine progress = new ProgressLine(streams.err(), streams.isErrTerminal() && !isQuiet);
        try (Sink sink = target.open(streams.out());
                Inputs found = Inputs.of(inputs, streams.in(), options)) {
            if (!found.hasNext()) {
                throw noInput();
            }
            Summary summary = new Batch(load()::run, threads, progress).run(found, sink);
            progress.clear();
            if (summary.foundNothing()) {
                throw noInput();
            }
            return finish(summary);
        } catch (IOException e) {
            progress.clear();
            throw Complaints.notWritable(output, e);
        }
    }

    /** An empty argument is a variable that was not set, not the current folder. */
    private void refuseEmpty() {
        if (inputs.contains("")) {
            throw new ParameterException(spec.commandLine(), "an INPUT is empty; name a file, a folder or -");
        }
        if (output != null && output.toString().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--output is empty; name a file or a folder");
        }
    }

    private ReadOptions readOptions(Target target) {
        try {
            return new ReadOptions(published, maxBytes, target.outputs());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--max-bytes: " + e.getMessage(), e);
        }
    }

    private Pipeline load() {
        try {
            return loader.apply(new Settings(profile, language, offsets));
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            throw new CannotWorkException(
                    "cannot load the models of the profile " + profile.code() + " (" + e.getMessage()
                            + "); build tiqu again with 'mvn package', or give it more memory with java -Xmx",
                    e);
        }
    }

    private CannotWorkException noInput() {
        return new CannotWorkException("found no article in " + String.join(", ", inputs)
                + "; name a text file, a folder with .txt files, or - for standard input");
    }

    private int finish(Summary summary) {
        if (!isQuiet) {
            streams.err()
                    .println(String.format(
                            Locale.ROOT, "tiqu: %d records, %d failures", summary.records(), summary.failures()));
        }
        return summary.failures() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }
}
