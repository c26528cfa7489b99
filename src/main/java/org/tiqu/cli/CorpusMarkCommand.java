package org.tiqu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.Located;
import org.tiqu.corpus.MarkedTextWriter;
import org.tiqu.corpus.RecordFiles;
import org.tiqu.corpus.RecordReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tiqu corpus mark}. */
@Command(
        name = "mark",
        description = "Makes texts with inline marks of gold records, for correction in an editor.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0, or 1 when a record failed; the rest are written."})
final class CorpusMarkCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Files of gold records, or folders of such.")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = {
                "Write ID.txt there; a text that was changed since is not overwritten. Without it the one marked",
                "text goes to standard output."
            })
    private @Nullable Path output;

    CorpusMarkCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ArticleFiles files = new ArticleFiles(streams, output, ".txt");
        for (Path input : inputs) {
            files.each(input, RecordFiles::in, file -> {
                for (Located located : RecordReader.read(file)) {
                    files.writeNew(file, located.article().id(), marked(located));
                }
            });
        }
        return files.finish("gold record; name .json or .jsonl files, or folders of such");
    }

    private static byte[] marked(Located located) throws IOException {
        AnnotatedArticle article = located.article();
        try {
            return MarkedTextWriter.write(article).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new CorpusException(located.file(), located.line(), String.valueOf(e.getMessage()), e);
        }
    }
}
