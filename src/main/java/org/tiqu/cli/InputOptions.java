package org.tiqu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.source.FieldNames;
import org.tiqu.source.Glob;
import org.tiqu.source.Inputs;
import org.tiqu.source.ReadOptions;
import org.tiqu.source.Selection;
import org.tiqu.source.Source;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is read, and how: the part of {@code tiqu extract} that is about inputs. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Files, folders, archives or -; see below.")
    private List<String> inputs = List.of();

    @Option(
            names = "--files-from",
            paramLabel = "FILE",
            description = {
                "Take inputs from a list too, a path a line; - for standard input. Their ids are these paths,"
                        + " never absolute and without extension."
            })
    private @Nullable String filesFrom;

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            converter = Codes.ForGlob.class,
            description = {
                "Only inputs whose name the pattern meets (*, **, ?, [a-z], {a,b}; the last part of the name, or the"
                        + " whole if the pattern has a /). May be given again."
            })
    private List<Glob> includes = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            converter = Codes.ForGlob.class,
            description = "No inputs whose name the pattern meets. May be given again.")
    private List<Glob> excludes = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N inputs of these.")
    private @Nullable Long limit;

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            converter = Codes.ForDate.class,
            description = "The day that all inputs were published on.")
    private @Nullable LocalDate published;

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            converter = Codes.ForBytes.class,
            description = "The most bytes of one article; K, M, G may follow the number (default: 64M).")
    private long maxBytes = ReadOptions.DEFAULT_MAX_BYTES;

    @Option(
            names = "--text-field",
            paramLabel = "NAME",
            description = "What JSON inputs call the text (default: text).")
    private String textField = FieldNames.DEFAULT.text();

    @Option(names = "--id-field", paramLabel = "NAME", description = "What JSON inputs call the id (default: id).")
    private String idField = FieldNames.DEFAULT.id();

    @Option(
            names = "--date-field",
            paramLabel = "NAME",
            description = "What JSON inputs call the publishing date (default: published).")
    private String dateField = FieldNames.DEFAULT.published();

    /** What the arguments say, without the list. */
    List<String> arguments() {
        return inputs;
    }

    /** The file that the list is in, if it is one. */
    @Nullable
    Path list() {
        return filesFrom == null || filesFrom.equals("-") ? null : Path.of(filesFrom);
    }

    /** Whether the same inputs can be gone through once more. */
    boolean isRepeatable() {
        return !inputs.contains("-");
    }

    /** Inputs, from the first, each time it is asked. */
    interface Opening {
        Source open();
    }

    /** Checks the options; {@code outputs} are no inputs even if a folder holds them. */
    Opening opening(InputStream standardInput, Set<Path> outputs) {
        if (inputs.isEmpty() && filesFrom == null) {
            throw wrong("an INPUT is missing; name a file, a folder or -");
        }
        // An empty argument is a variable that was not set, not the current folder.
        if (inputs.contains("")) {
            throw wrong("an INPUT is empty; name a file, a folder or -");
        }
        if ("-".equals(filesFrom) && inputs.contains("-")) {
            throw wrong("standard input cannot be both an article and a list of files");
        }
        ReadOptions options = readOptions(outputs);
        if (filesFrom == null) {
            return () -> Inputs.of(inputs, standardInput, options);
        }
        Path list = list();
        try {
            List<String> listed = list == null ? PathList.read(standardInput) : List.of();
            if (list != null) {
                // Said before anything else is done.
                Files.newInputStream(list).close();
            }
            return () ->
                    Inputs.of(inputs, list == null ? listed.iterator() : new PathList(list), standardInput, options);
        } catch (IOException e) {
            throw Complaints.notReadable(e);
        }
    }

    private ReadOptions readOptions(Set<Path> outputs) {
        Selection selection;
        try {
            selection = new Selection(includes, excludes, limit == null ? Long.MAX_VALUE : limit);
        } catch (IllegalArgumentException e) {
            throw wrong("--limit: " + e.getMessage());
        }
        FieldNames fields;
        try {
            fields = new FieldNames(idField, textField, dateField);
        } catch (IllegalArgumentException e) {
            throw wrong("--id-field, --text-field, --date-field: " + e.getMessage());
        }
        try {
            return new ReadOptions(published, maxBytes, outputs, selection, fields);
        } catch (IllegalArgumentException e) {
            throw wrong("--max-bytes: " + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(commandLine(), message);
    }

    private CommandLine commandLine() {
        return spec.commandLine();
    }

    /** What nothing was found in. */
    String shown() {
        List<String> shown = new ArrayList<>(inputs);
        if (filesFrom != null) {
            shown.add("the files that " + (filesFrom.equals("-") ? "standard input" : filesFrom) + " lists");
        }
        return String.join(", ", shown);
    }
}
