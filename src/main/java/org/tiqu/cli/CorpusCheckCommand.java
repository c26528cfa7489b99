package org.tiqu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tiqu.corpus.check.CorpusCheck;
import org.tiqu.corpus.check.Finding;
import org.tiqu.corpus.check.Severity;
import org.tiqu.lexicon.Lexicon;
import org.tiqu.lexicon.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tiqu corpus check}. */
@Command(
        name = "check",
        description = "Looks for what is wrong in gold records.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Each finding is a line FILE:LINE: [CODE] MESSAGE; counts follow. A warning that is right as it",
            "is goes into accepted.tsv in FOLDER, a line with file, code, subject and reason, tabs between.",
            "",
            "Exit codes: 0, or 1 when there is an error (with --strict: or a warning)."
        })
final class CorpusCheckCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            description = "Each sub-folder with records is a split, otherwise the folder itself.")
    private List<Path> folders = List.of();

    @Option(names = "--strict", description = "Warnings that nobody accepted count as errors.")
    private boolean isStrict;

    @Option(names = "--tsv", description = "Write the warnings as lines for accepted.tsv, to which a reason is added.")
    private boolean isTsv;

    CorpusCheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        CorpusCheck check = check();
        StringBuilder out = new StringBuilder();
        if (isTsv) {
            check.findings().forEach(finding -> tsv(out, finding));
        } else {
            check.findings().forEach(finding -> out.append(finding.shown()).append('\n'));
            summary(out, check);
        }
        try {
            streams.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
            streams.out().flush();
        } catch (IOException e) {
            throw Complaints.notWritable(null, e);
        }
        boolean isBad = check.count(Severity.ERROR) > 0 || (isStrict && check.count(Severity.WARNING) > 0);
        return isBad ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }

    private CorpusCheck check() {
        Set<String> divisions = Lexicon.load().regions().stream()
                .filter(Region::isDivision)
                .map(region -> region.code().substring(0, 6))
                .collect(Collectors.toUnmodifiableSet());
        try {
            return CorpusCheck.of(folders, divisions);
        } catch (IOException e) {
            throw Complaints.notReadable(e);
        }
    }

    private static void summary(StringBuilder out, CorpusCheck check) {
        out.append(check.findings().isEmpty() ? "" : "\n");
        check.counts()
                .forEach((code, count) -> out.append(String.format(
                        Locale.ROOT,
                        "%-22s %-8s %6d\n",
                        code.code(),
                        code.severity().name().toLowerCase(Locale.ROOT),
                        count)));
        out.append(String.format(
                Locale.ROOT,
                "%d articles: %d errors, %d warnings, %d accepted\n",
                check.articles(),
                check.count(Severity.ERROR),
                check.count(Severity.WARNING),
                check.accepted()));
    }

    private void tsv(StringBuilder out, Finding finding) {
        for (Path folder : folders) {
            if (finding.code().severity() == Severity.WARNING && finding.file().startsWith(folder)) {
                out.append("# ").append(finding.message()).append('\n');
                out.append(folder.relativize(finding.file()).toString().replace('\\', '/'));
                out.append('\t').append(finding.code().code());
                out.append('\t').append(finding.subject()).append("\t\n");
            }
        }
    }
}
