package org.tiqu.source;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Knows what a file is and opens it: one article, or a source of many. A file's first bytes tell whether it is an archive
 * or compressed, its name what kind of article it is.
 */
final class FileFormats {
    private static final int BUFFER = 1 << 16;

    private final ReadOptions options;

    /** How many archives are around what is opened; an archive may be in one other. */
    private final int depth;

    FileFormats(ReadOptions options) {
        this(options, 0);
    }

    private FileFormats(ReadOptions options, int depth) {
        this.options = options;
        this.depth = depth;
    }

    /** The articles of a file. */
    Source open(Path path, InputName name) {
        Magic magic;
        try (InputStream in = Files.newInputStream(path)) {
            magic = Magic.of(in.readNBytes(Magic.LENGTH));
        } catch (IOException e) {
            // Whoever reads it will say what is wrong.
            magic = Magic.OTHER;
        }
        return switch (magic) {
            case ZIP -> isOfficeDocument(name) ? file(path, name) : entries(() -> ZipArchive.of(path), name);
            case OTHER -> file(path, name);
            default -> stream(() -> Files.newInputStream(path), name);
        };
    }

    private static boolean isOfficeDocument(InputName name) {
        return Arrays.asList("docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar")
                .contains(name.extension());
    }

    private Source file(Path path, InputName name) {
        if (isLines(name, () -> Files.newInputStream(path))) {
            return new RecordLines(() -> Files.newInputStream(path), name, options);
        }
        return one(() -> Bytes.of(path, options.maxBytes()), size(path), name);
    }

    private boolean isLines(InputName name, RecordLines.Opening opening) {
        return name.extension().equals("jsonl") || (name.extension().equals("json") && RecordLines.isLines(opening));
    }

    private Source one(TextInput.Content content, long size, InputName name) {
        return Source.of(
                switch (name.extension()) {
                    case "json" -> new RecordInput(name.path(), name.id(), size, content, options);
                    case "html", "htm", "xhtml" -> PageInput.of(name, size, content, options);
                    default -> new TextInput(name, size, content, options);
                });
    }

    private Source entries(Entries.Opening opening, InputName name) {
        return depth > 1
                ? Source.of(new RejectedInput(name.path(), Damage.nested()))
                : new Entries(opening, name, new FileFormats(options, depth + 1));
    }

    /** What an archive's entry holds; read to its end, or closed, before the archive goes on. */
    Source inside(InputStream entry, InputName name) throws IOException {
        return stream(() -> entry, name);
    }

    /** The articles of a stream, which is opened when the first is asked for. */
    Source stream(RecordLines.Opening opening, InputName name) {
        return new Opened(
                () -> {
                    BufferedInputStream in = new BufferedInputStream(opening.open(), BUFFER);
                    return content(in, name, Magic.of(start(in)));
                },
                name);
    }

    private static byte[] start(BufferedInputStream in) throws IOException {
        in.mark(Magic.LENGTH);
        byte[] start = in.readNBytes(Magic.LENGTH);
        in.reset();
        return start;
    }

    private Source content(BufferedInputStream in, InputName name, Magic magic) throws IOException {
        return switch (magic) {
            case ZIP -> isOfficeDocument(name) ? held(in, name) : entries(() -> ZipArchive.of(in), name);
            case TAR -> entries(() -> new TarArchive(in), name);
            case WARC -> new WarcPages(in, name, options);
            case GZIP, ZSTD -> {
                Counted compressed = new Counted(in);
                // The JDK's hands out all that stands before a break, and goes on with the next member.
                InputStream expanded =
                        magic == Magic.GZIP ? new GZIPInputStream(compressed, BUFFER) : new ZstdInputStream(compressed);
                BufferedInputStream content =
                        new BufferedInputStream(new Expansion(expanded, compressed::count), BUFFER);
                Magic inner = Magic.of(start(content));
                if (inner == Magic.GZIP || inner == Magic.ZSTD) {
                    yield Source.of(new RejectedInput(name.path(), Damage.nested()));
                }
                yield content(content, name.uncompressed(), inner);
            }
            case OTHER -> held(in, name);
        };
    }

    /** One article or the lines of one file, in the stream's turn; articles hold their bytes. */
    private Source held(BufferedInputStream in, InputName name) throws IOException {
        if (name.extension().equals("jsonl")) {
            return new RecordLines(() -> in, name, options);
        }
        byte[] bytes;
        try (in) {
            bytes = Bytes.held(in, options.maxBytes());
        } catch (RejectedException e) {
            return Source.of(new RejectedInput(name.path(), e));
        }
        RecordLines.Opening again = () -> new java.io.ByteArrayInputStream(bytes);
        return isLines(name, again) ? new RecordLines(again, name, options) : one(() -> bytes, bytes.length, name);
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            // Whoever reads it will say what is wrong.
            return 0;
        }
    }
}
