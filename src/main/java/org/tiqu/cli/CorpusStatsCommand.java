package org.tiqu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tiqu.corpus.CorpusStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tiqu corpus stats}. */
@Command(
        name = "stats",
        description = "Counts what gold records hold, by split, language and section, as Markdown.",
        mixinStandardHelpOptions = true)
final class CorpusStatsCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            description = "Each sub-folder with records is a split, otherwise the folder itself.")
    private List<Path> folders = List.of();

    CorpusStatsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        StringBuilder out = new StringBuilder();
        for (Path folder : folders) {
            if (folders.size() > 1) {
                out.append(out.isEmpty() ? "" : "\n")
                        .append("### ")
                        .append(folder)
                        .append("\n\n");
            }
            try {
                out.append(CorpusStatistics.markdown(folder));
            } catch (IOException e) {
                throw Complaints.notReadable(e);
            }
        }
        try {
            streams.out().write(out.toString().getBytes(StandardCharsets.UTF_8));
            streams.out().flush();
        } catch (IOException e) {
            throw Complaints.notWritable(null, e);
        }
        return ExitCode.DONE;
    }
}
