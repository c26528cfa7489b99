package org.tiqu.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.JsonWriter;
import org.tiqu.text.Failure;

/**
 * Writes records to one file and failures to another beside it, one a line. Both appear under their names only
 * when the run is through; until then, and if it fails, what was there stays. A run without failures leaves no
 * file of failures, an earlier one's included.
 */
public final class FileSink implements Sink {
    private final JsonWriter json = new JsonWriter();
    private final PartFile records;
    private final PartFile failures;

    private FileSink(Path records, Path failures) throws IOException {
        Path folder = records.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        this.records = new PartFile(records);
        try {
            this.failures = new PartFile(failures);
        } catch (IOException e) {
            this.records.close();
            throw e;
        }
    }

    /** Records in {@code file}, failures in {@code NAME.failures.jsonl} beside it. */
    public static FileSink file(Path file) throws IOException {
        return new FileSink(file, failuresBeside(file));
    }

    /** Where the failures of a run into {@code file} go. */
    public static Path failuresBeside(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".failures.jsonl");
    }

    @Override
    public void write(long input, ArticleRecord article) throws IOException {
        records.write(json.line(article));
    }

    @Override
    public void write(long input, Failure failure) throws IOException {
        failures.write(json.line(failure));
    }

    /** Renames only when both files are whole. */
    @Override
    public void commit() throws IOException {
        records.finish();
        failures.finish();
        records.rename();
        if (failures.isEmpty()) {
            failures.removeTarget();
        } else {
            failures.rename();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            records.close();
        } finally {
            failures.close();
        }
    }
}
