package org.tiqu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.CorpusException;

/**
 * Makes one file of each article, named after its id, or sends it to standard output. A failure is told and counted,
 * and does not stop the rest.
 */
final class ArticleFiles {
    private final Streams streams;
    private final @Nullable Path folder;
    private final String extension;
    private final Map<String, Path> written = new HashMap<>();
    private int failures;
    private boolean isAnyInput;

    ArticleFiles(Streams streams, @Nullable Path folder, String extension) {
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CannotWorkException(folder + " is a file; name a folder with -o");
        }
        this.streams = streams;
        this.folder = folder;
        this.extension = extension;
    }

    /** Which files an argument stands for. */
    interface Listing {
        List<Path> of(Path input) throws IOException;
    }

    /** What is done with a file. */
    interface Work {
        void on(Path file) throws IOException;
    }

    void each(Path input, Listing listing, Work work) {
        try {
            for (Path file : listing.of(input)) {
                isAnyInput = true;
                try {
                    work.on(file);
                } catch (IOException e) {
                    fail(e);
                }
            }
        } catch (IOException e) {
            fail(e);
        }
    }

    private void fail(IOException e) {
        failures++;
        streams.err()
                .println("tiqu: " + Complaints.oneLine(Complaints.notReadable(e).getMessage()));
    }

    /** Writes the article; a file that is there already is replaced. */
    void write(Path source, String id, byte[] bytes) throws CorpusException {
        Path earlier = written.get(id);
        if (earlier != null) {
            throw new CorpusException(
                    source, 0, "the id '" + id + "' was already used in " + earlier + "; give each article its own");
        }
        try {
            if (folder == null) {
                streams.out().write(bytes);
                streams.out().flush();
            } else {
                replace(target(folder, source, id), bytes);
            }
            written.put(id, source);
        } catch (CorpusException e) {
            throw e;
        } catch (IOException e) {
            throw Complaints.notWritable(folder, e);
        }
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.write(part, bytes);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes the article where no other text stands: that one may hold somebody's work. */
    void writeNew(Path source, String id, byte[] bytes) throws IOException {
        if (folder == null && !written.isEmpty()) {
            throw new CorpusException(source, 0, "standard output holds one text; name a folder for all with -o");
        }
        if (folder != null) {
            Path target = target(folder, source, id);
            if (Files.exists(target) && !Arrays.equals(Files.readAllBytes(target), bytes)) {
                throw new CorpusException(
                        source,
                        0,
                        target + " is there already and says something else; move it away, or choose another -o");
            }
        }
        write(source, id, bytes);
    }

    private Path target(Path base, Path source, String id) throws CorpusException {
        try {
            Path target = base.resolve(id + extension).normalize();
            if (target.startsWith(base.normalize())) {
                return target;
            }
        } catch (InvalidPathException e) {
            throw new CorpusException(source, 0, "the id '" + id + "' cannot name a file; change it", e);
        }
        throw new CorpusException(source, 0, "the id '" + id + "' leads out of " + base + "; change it");
    }

    /** Tells what was done; {@code wanted} says what the arguments should have held. */
    int finish(String wanted) {
        if (!isAnyInput) {
            throw new CannotWorkException("found no " + wanted);
        }
        streams.err().println(String.format(Locale.ROOT, "tiqu: %d articles, %d failures", written.size(), failures));
        return failures > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
    }
}
