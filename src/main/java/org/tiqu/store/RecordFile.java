package org.tiqu.store;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.JsonReader;

/** A file of records, one a line, plain or compressed, read one at a time. */
final class RecordFile implements Closeable {
    private static final Pattern NAME = Pattern.compile("(.*)\\.(?:jsonl|json)(\\.gz|\\.zst)?");
    /** What a run leaves beside its records. */
    private static final Set<String> OTHERS = Set.of("failures", "duplicates", "manifest", "report");

    private final Path file;
    private final BufferedReader lines;
    private final JsonReader reader = new JsonReader();
    private int line;

    private RecordFile(Path file, BufferedReader lines) {
        this.file = file;
        this.lines = lines;
    }

    /**
     * The file itself, or the record files of a folder and the folders in it, by path; what else a run leaves there is
     * passed over.
     *
     * @throws StoreException if there is none
     */
    static List<Path> in(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(path)) {
            files = all.filter(file -> isRecords(file.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            throw new StoreException(path + ": does not exist; name a run's folder or a file of records", e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (files.isEmpty()) {
            throw new StoreException(
                    path + ": holds no .jsonl, .jsonl.gz or .jsonl.zst file; name a run's folder or a file of records",
                    null);
        }
        return files;
    }

    private static boolean isRecords(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                && !name.startsWith(".")
                && OTHERS.stream()
                        .noneMatch(other -> matcher.group(1).equals(other)
                                || matcher.group(1).endsWith("." + other));
    }

    static RecordFile open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            String name = file.getFileName().toString();
            InputStream plain = name.endsWith(".zst")
                    ? new ZstdInputStream(bytes)
                    : name.endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
            return new RecordFile(
                    file,
                    new BufferedReader(
                            new InputStreamReader(
                                    plain,
                                    StandardCharsets.UTF_8
                                            .newDecoder()
                                            .onMalformedInput(CodingErrorAction.REPORT)
                                            .onUnmappableCharacter(CodingErrorAction.REPORT)),
                            1 << 16));
        } catch (IOException e) {
            bytes.close();
            throw new StoreException(file + ": " + e.getMessage() + "; it is damaged, run the extraction again", e);
        }
    }

    /** The next record, or null at the end. */
    @Nullable
    ArticleRecord next() throws StoreException {
        try {
            String text = lines.readLine();
            line++;
            while (text != null && text.isBlank()) {
                text = lines.readLine();
                line++;
            }
            return text == null ? null : reader.read(text);
        } catch (IOException e) {
            throw new StoreException(
                    file + ":" + line + ": cannot be read (" + e.getMessage()
                            + "); it is damaged, run the extraction again",
                    e);
        } catch (IllegalArgumentException e) {
            throw new StoreException(file + ":" + line + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
