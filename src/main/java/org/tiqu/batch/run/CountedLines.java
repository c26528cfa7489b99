package org.tiqu.batch.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;

/** A list beside the records and how many lines of each code it has. */
final class CountedLines implements Closeable {
    private final LineFile file;
    private final TreeMap<String, Long> codes;
    private long lines;

    CountedLines(Path file, Manifest.Lines before) throws IOException {
        this.file = new LineFile(file, before.bytes());
        this.codes = new TreeMap<>(before.codes());
        this.lines = before.lines();
    }

    void add(FailureLine line) throws IOException {
        file.add(ManifestFile.line(line));
        codes.merge(line.code(), 1L, Long::sum);
        lines++;
    }

    void add(DuplicateLine line) throws IOException {
        file.add(ManifestFile.line(line));
        lines++;
    }

    /** Forces all to the disk and says what there is. */
    Manifest.Lines force() throws IOException {
        return new Manifest.Lines(lines, file.force(), codes);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
