package org.tiqu.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads annotated articles from records: one JSON object a file, or one a line. */
public final class RecordReader {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private RecordReader() {}

    /**
     * The records of a file, or of all {@code .json} and {@code .jsonl} files of a folder and the folders in it, in
     * the order of their paths; lists of failures are passed over.
     *
     * @throws CorpusException if there is none, one cannot be used, or two have one id
     */
    public static List<Located> read(Path path) throws IOException {
        Map<String, Located> known = new HashMap<>();
        List<Located> articles = new ArrayList<>();
        for (Path file : files(path)) {
            for (Located located : readFile(file)) {
                Located earlier = known.putIfAbsent(located.article().id(), located);
                if (earlier != null) {
                    throw new CorpusException(
                            file,
                            located.line(),
                            "the id '" + located.article().id() + "' was already used in " + earlier.place()
                                    + "; give each article an id of its own");
                }
                articles.add(located);
            }
        }
        if (articles.isEmpty()) {
            throw new CorpusException(path, 0, "holds no record; name a .json or .jsonl file, or a folder of such");
        }
        return articles;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path + ": does not exist; name a file or a folder of records");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isRecords(file.toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isRecords(String name) {
        return (name.endsWith(".json") || name.endsWith(".jsonl")) && !name.endsWith(".failures.jsonl");
    }

    private static List<Located> readFile(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<Located> articles = new ArrayList<>();
        // Not straight from the bytes, as Jackson would then take a list for several records.
        try (JsonParser parser = MAPPER.createParser(bytes);
                MappingIterator<JsonNode> values = MAPPER.readValues(parser, JsonNode.class)) {
            while (values.hasNextValue()) {
                int line = parser.currentTokenLocation().getLineNr();
                articles.add(new Located(RecordParser.parse(values.nextValue()), file, line));
            }
        } catch (InvalidRecordException e) {
            int line = LineFinder.line(bytes, articles.size(), e.pointer());
            throw new CorpusException(file, line, String.valueOf(e.getMessage()), e);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new CorpusException(
                    file,
                    at == null ? 0 : at.getLineNr(),
                    "this is no JSON (" + e.getOriginalMessage() + "); mend it there",
                    e);
        }
        return articles;
    }
}
