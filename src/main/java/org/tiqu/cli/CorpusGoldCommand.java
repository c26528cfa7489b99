package org.tiqu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.GoldWriter;
import org.tiqu.corpus.MarkedTextReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tiqu corpus gold}. */
@Command(
        name = "gold",
        description = "Makes gold records of texts with inline marks.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A marked text:",
            "  #id: solar-2022-08-29",
            "  #published: 2022-08-29",
            "  #language: en",
            "  ---",
            "  <item_heading policy 1> [[Sichuan|REGION|510000]]: power is limited",
            "  <body policy 1> On [[August 24|DATE|2022-08-24]] a notice was published.",
            "  @1 date: 2022-08-24",
            "",
            "Exit codes: 0, or 1 when a text failed; the rest are written."
        })
final class CorpusGoldCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "MARKED", arity = "1..*", description = "Marked texts, or folders of .txt files.")
    private List<Path> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Write ID.json there; without it records go to standard output, one a line.")
    private @Nullable Path output;

    CorpusGoldCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ArticleFiles files = new ArticleFiles(streams, output, ".json");
        for (Path input : inputs) {
            files.each(input, CorpusGoldCommand::texts, file -> {
                AnnotatedArticle article = MarkedTextReader.read(file, decoded(file));
                byte[] gold = output == null ? GoldWriter.line(article) : GoldWriter.bytes(article);
                files.write(file, article.id(), gold);
            });
        }
        return files.finish("marked text; name .txt files, or folders of such");
    }

    private static List<Path> texts(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path + ": does not exist; name a marked text or a folder of such");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String decoded(Path file) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CorpusException(file, 0, "this is no UTF-8; save it as UTF-8", e);
        }
    }
}
