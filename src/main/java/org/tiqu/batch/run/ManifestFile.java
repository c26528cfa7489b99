package org.tiqu.batch.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes the JSON files about a run: the same bytes for the same value, on any platform. */
final class ManifestFile {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final ObjectWriter INDENTED = MAPPER.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private ManifestFile() {}

    /**
     * The manifest in a file.
     *
     * @throws RunRefusedException if it is damaged or of another version
     */
    static Manifest read(Path file) throws IOException {
        try {
            Manifest manifest = MAPPER.readValue(Files.readAllBytes(file), Manifest.class);
            if (Manifest.FORMAT.equals(manifest.manifest())) {
                return manifest;
            }
            throw damaged(file, "it is no '" + Manifest.FORMAT + "'");
        } catch (JsonProcessingException e) {
            throw damaged(file, String.valueOf(e.getOriginalMessage()));
        }
    }

    private static RunRefusedException damaged(Path file, String why) {
        return new RunRefusedException(
                RunRefusedException.Reason.DAMAGED,
                file + " is no manifest of a run (" + why + "); restore it, or begin in another folder");
    }

    static void write(Path file, Object value) throws IOException {
        Disk.replace(file, (INDENTED.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A value in one line. */
    static byte[] line(Object value) throws IOException {
        return (MAPPER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The value of a line. */
    static <T> T read(String line, Class<T> type) throws IOException {
        return MAPPER.readValue(line, type);
    }
}
