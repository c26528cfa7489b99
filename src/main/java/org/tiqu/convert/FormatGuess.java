package org.tiqu.convert;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.CorpusException;

/** Tells the format of files by their names, and of JSON and texts by what they hold. */
final class FormatGuess {
    private static final Pattern MARKED = Pattern.compile("(?s)\\s*#\\w+: .*?(?m:^---\\s*$).*");

    private FormatGuess() {}

    /**
     * The format of a file, or of the first file of a folder, by path, that shows one.
     *
     * @throws CorpusException if there is none
     */
    static Format of(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path + ": does not exist; name a file or a folder");
        }
        for (Path file : files(path)) {
            Format format = ofFile(file);
            if (format != null) {
                return format;
            }
        }
        throw new CorpusException(
                path, 0, "neither name nor content shows a format that tiqu knows; say which it is with --from");
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static @Nullable Format ofFile(Path file) throws IOException {
        String extension = SourceFiles.extension(file);
        if (ConllReader.EXTENSIONS.contains(extension)) {
            return Format.CONLL;
        }
        return switch (extension) {
            case "ann" -> Format.BRAT;
            case "xmi" -> Format.CAS_XMI;
            case "json", "jsonl" -> ofJson(file);
            case "txt", "marked" -> ofText(file);
            default -> null;
        };
    }

    private static @Nullable Format ofText(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        if (Files.exists(file.resolveSibling(name.substring(0, dot) + ".ann"))) {
            return Format.BRAT;
        }
        return MARKED.matcher(SourceFiles.text(file)).matches() ? Format.MARKED : null;
    }

    private static @Nullable Format ofJson(Path file) throws IOException {
        List<Json.Element> elements = Json.elements(file);
        if (elements.isEmpty()) {
            return null;
        }
        JsonNode first = elements.get(0).node();
        if (first.path("schema").asText().startsWith("tiqu/")) {
            return Format.RECORD;
        }
        if (first.path("data").isObject()) {
            return Format.LABEL_STUDIO;
        }
        if (first.isArray()
                || first.path("ents").isArray()
                || first.path("spans").isArray()) {
            return Format.SPACY;
        }
        JsonNode entities = first.path("entities");
        if (entities.isArray()) {
            return entities.path(0).has("start_offset") || first.has("relations") ? Format.DOCCANO : Format.SPACY;
        }
        return first.path("label").isArray() || first.path("labels").isArray() ? Format.DOCCANO : null;
    }
}
