package org.tiqu.convert;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.tiqu.corpus.CorpusException;

/** The files that a path names, their text, and the ids that their names give. */
final class SourceFiles {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceFiles() {}

    /**
     * The file itself, or the folder's files with one of the extensions, at any depth, in the order of their paths;
     * hidden ones are passed over.
     *
     * @throws CorpusException if there is none
     */
    static List<Path> under(Path path, Set<String> extensions) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path + ": does not exist; name a file or a folder");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(path)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> extensions.contains(extension(file)) && !isHidden(path.relativize(file)))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new CorpusException(
                        path,
                        0,
                        "a folder with ."
                                + String.join(
                                        ", .", extensions.stream().sorted().toList())
                                + " files was expected, but it holds none; name another, or say what it is with"
                                + " --from");
            }
            return files;
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** In lower case, without the dot; empty if there is none. */
    static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The path inside the folder {@code root}, or the file's name if that is no folder; without extension. */
    static String id(Path root, Path file) {
        Path relative = Files.isDirectory(root) ? root.relativize(file) : file.getFileName();
        String name = String.valueOf(relative).replace('\\', '/');
        int dot = name.lastIndexOf('.');
        return FileNames.id(dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name);
    }

    /**
     * The file's text without a byte-order mark.
     *
     * @throws CorpusException if it is no UTF-8
     */
    static String text(Path file) throws IOException {
        String text = exactText(file);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The file's text with the byte-order mark that it may have. */
    static String exactText(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new CorpusException(
                    file, line, "UTF-8 was expected, but other bytes came; convert the file to UTF-8");
        }
        return out.flip().toString();
    }
}
