package org.tiqu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiqu.batch.Batch;
import org.tiqu.batch.Numbered;
import org.tiqu.batch.Sink;
import org.tiqu.batch.Summary;
import org.tiqu.batch.Terms;
import org.tiqu.batch.repeat.Ledger;
import org.tiqu.batch.run.Configuration;
import org.tiqu.batch.run.Extraction;
import org.tiqu.batch.run.Run;
import org.tiqu.batch.run.RunRefusedException;
import org.tiqu.batch.run.RunResult;
import org.tiqu.lexicon.OwnLexicon;
import org.tiqu.pipeline.LanguageChoice;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.pipeline.PipelineLoader;
import org.tiqu.pipeline.Profile;
import org.tiqu.pipeline.Settings;
import org.tiqu.record.OffsetUnit;
import org.tiqu.source.Source;
import org.tiqu.text.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "  FILE.html     a page: its main text, day and publisher; encoding as the page says, or detected",
            "  ARCHIVE       .zip, .tar, .gz, .zst, .tar.gz, .tar.zst, .warc, .warc.gz, known by their first",
            "                bytes; entries as in a folder, archives in archives once; of a WARC the responses",
            "                that are HTML or plain text, under the address that they came from",
            "  FOLDER        its .txt, .text, .json, .jsonl and .html files, those without extension, and its",
            "                archives, at any depth, by path; hidden files and *.failures.jsonl are left out",
            "  -             one article on standard input; its id is stdin",
            "An article's id is its path inside FOLDER, or FILE's name, without extension; in an archive",
            "ARCHIVE!ENTRY, in a WARC ARCHIVE!RECORD with the record's own id. A date in the",
            "file's name (2020-03-02, 20200302) is its publishing date unless --published says another.",
            "",
            "Runs:",
            "  A run writes records-00000.jsonl and so on, failures.jsonl, manifest.json, report.json into its",
            "  folder. However it was ended, the same command goes on with it, and it ends with the same bytes",
            "  (but report.json, which tells times). Other options or models in that folder are refused.",
            "",
            "Examples:",
            "  tiqu extract weekly-2020-03-02.txt",
            "  tiqu extract articles -o records.jsonl --threads 4",
            "  tiqu extract articles -o records.jsonl --lexicon portfolio.tsv",
            "  tiqu extract archive -o run --compress zstd --profile fast",
            "  tiqu extract archive -o run --export parquet=tables --export duckdb=news.duckdb",
            "  curl -s https://example.org/news.txt | tiqu extract - --published 2020-03-02",
            "",
            "Exit codes:",
            "  0  every input gave a record (an empty one with a warning)",
            "  1  at least one input failed; the rest were written, the failures listed",
            "  2  the command line was wrong, or another than the one that the run was begun with; nothing was read",
            "  3  nothing could be done, or not to the end: no input found, output not writable, a model missing",
            "     or not the run's, the folder in use; what a run has done is kept",
            "  130, 143  stopped by Ctrl-C or SIGTERM; the same command goes on with a run"
        })
final class ExtractCommand implements Callable<Integer> {
    private final Streams streams;
    private final Stage<Settings, Pipeline> loader;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = {
                "A name in .json or .jsonl is a file with a record a line; failures go beside it, into"
                        + " NAME.failures.jsonl. Files appear when they are whole; what was there before stays until"
                        + " then. Any other name is the folder of a run; see below. Without it records go to standard"
                        + " output, one a line."
            })
    private @Nullable Path output;

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
            names = "--lexicon",
            paramLabel = "FILE",
            description = {
                "Names that you know: lines of type (ORG, PERSON, REGION), key, names (| between them) and perhaps kind,"
                        + " tabs between them, the first line naming the columns. They count before tiqu's own. May be"
                        + " given again."
            })
    private List<Path> lexicons = new ArrayList<>();

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

    @Mixin
    private final RunOptions run = new RunOptions();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = {
                "Options that the command line does not give: a line NAME = VALUE each, names without dashes, as in"
                        + " profile = fast; # begins a comment."
            })
    @SuppressWarnings("UnusedVariable") // read before the command line is; here for --help
    private @Nullable Path config;

    @Option(names = "--quiet", description = "No progress and no summary; failures are still told.")
    private boolean isQuiet;

    ExtractCommand(Streams streams, Stage<Settings, Pipeline> loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() {
        if (output != null && output.toString().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--output is empty; name a file or a folder");
        }
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, but is " + threads);
        }
        Target target = new Target(output);
        InputOptions.Opening opening = inputs.opening(streams.in(), target.outputs());
        if (!target.isRun()) {
            run.refuseOutsideOfRuns();
        }
        try (Interruption interruption = new Interruption(streams.err())) {
            Terms terms = new Terms(threads, run.deadline(target.isRun()), interruption::isHeard);
            return output != null && target.isRun()
                    ? intoFolder(output, opening, terms)
                    : intoStream(target, opening, terms);
        }
    }

    private int intoStream(Target target, InputOptions.Opening opening, Terms terms) {
        ProgressLine progress = progress(opening, terms, false);
        try (Sink sink = target.open(streams.out());
                Ledger ledger = new Ledger(run.dedup(), null);
                Source found = opening.open()) {
            if (!found.hasNext()) {
                throw noInput();
            }
            Summary summary = new Batch(load()::run, terms, ledger, progress).run(Numbered.from(0, found), sink);
            progress.clear();
            if (summary.isStopped()) {
                streams.err().println("tiqu: stopped" + (output == null ? "" : "; " + output + " was not written"));
                return ExitCode.STOPPED;
            }
            if (summary.foundNothing()) {
                throw noInput();
            }
            tell(summary.records() + " records, " + summary.failures() + " failures");
            return summary.failures() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
        } catch (IOException e) {
            progress.clear();
            throw Complaints.notWritable(output, e);
        }
    }

    private int intoFolder(Path folder, InputOptions.Opening opening, Terms terms) {
        Configuration configuration = RunSetup.configuration(spec, inputs, profile, own().digests());
        refuseNothing(opening);
        ProgressLine progress = progress(opening, terms, true);
        try (Run opened = Run.open(folder, configuration, run.shape(), run.isRetryWanted())) {
            if (opened.isThrough()) {
                RunResult result = opened.result();
                tell(folder + " is finished: " + told(result) + "; nothing to do"
                        + (result.failures() > 0 ? ", but --retry-failed would try the failures again" : ""));
                export(folder);
                return code(result);
            }
            Extraction extraction = load()::run;
            RunResult result = opened.go(opening::open, configuration, extraction, terms, progress);
            progress.clear();
            if (!result.isFound()) {
                throw noInput();
            }
            if (!result.isFinished()) {
                streams.err()
                        .println("tiqu: stopped; " + result.inputs()
                                + " inputs are done with and lie in whole shards in " + folder
                                + "; start again with the same command to go on");
                return ExitCode.STOPPED;
            }
            tell(told(result));
            export(folder);
            return code(result);
        } catch (RunRefusedException e) {
            progress.clear();
            if (e.reason() == RunRefusedException.Reason.OPTIONS) {
                throw new ParameterException(spec.commandLine(), folder + ": " + e.getMessage(), e);
            }
            throw new CannotWorkException(folder + ": " + e.getMessage(), e);
        } catch (IOException e) {
            progress.clear();
            throw Complaints.brokenOff(folder, e);
        }
    }

    private void export(Path folder) {
        run.exports().forEach((format, where) -> tell(Exporting.export(folder, format, where)));
    }

    private void refuseNothing(InputOptions.Opening opening) {
        try (Source found = opening.open()) {
            if (!found.hasNext()) {
                throw noInput();
            }
        }
    }

    private ProgressLine progress(InputOptions.Opening opening, Terms terms, boolean isRun) {
        boolean isWatched = streams.isErrTerminal() && !isQuiet;
        InputCount count =
                isWatched && inputs.isRepeatable() ? InputCount.of(opening, terms.stop()) : InputCount.none();
        ProgressLine.Kind kind = isWatched
                ? ProgressLine.Kind.TERMINAL
                : isRun && !isQuiet ? ProgressLine.Kind.LOG : ProgressLine.Kind.QUIET;
        return new ProgressLine(streams.err(), kind, count);
    }

    private Pipeline load() {
        try {
            own();
            return loader.apply(new Settings(profile, language, offsets, lexicons));
        } catch (CannotWorkException e) {
            throw e;
        } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
            throw new CannotWorkException(
                    "cannot load the models of the profile " + profile.code() + " (" + e.getMessage()
                            + "); build tiqu again with 'mvn package', or give it more memory with java -Xmx",
                    e);
        }
    }

    /** The user's lists, checked before anything else is loaded. */
    private OwnLexicon own() {
        try {
            return PipelineLoader.own(lexicons);
        } catch (IllegalArgumentException e) {
            throw new CannotWorkException(
                    "--lexicon: "
                            + String.join(
                                    "; ", String.valueOf(e.getMessage()).lines().toList()),
                    e);
        } catch (UncheckedIOException e) {
            throw new CannotWorkException(
                    "--lexicon: cannot read " + Complaints.oneLine(e.getMessage())
                            + "; check the name, and that you may read it",
                    e);
        }
    }

    private CannotWorkException noInput() {
        return new CannotWorkException("found no article in " + inputs.shown()
                + "; name a text file, a folder with .txt files, or - for standard input");
    }

    private static String told(RunResult result) {
        return result.records() + " records, " + result.failures() + " failures"
                + (result.leftOut() > 0 ? ", " + result.leftOut() + " left out" : "");
    }

    private static int code(RunResult result) {
        return result.failures() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private void tell(String what) {
        if (!isQuiet) {
            streams.err().println("tiqu: " + what);
        }
    }
}
