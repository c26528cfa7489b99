package org.tiqu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import org.tiqu.record.ArticleRecord;

/** Brings records from files into a store, a bounded number at a time. */
public final class Loader {
    private static final int BATCH = 256;

    private final TableStore store;

    /** A loader into {@code store}, which stays the caller's to finish and to close. */
    public Loader(TableStore store) {
        this.store = store;
    }

    /**
     * Stores the records of a file, or of all record files of a folder, by path.
     *
     * @param progress is told the number of articles after each file
     * @return how many articles
     * @throws StoreException if there is none, one cannot be read, or they cannot be stored; the files before it are kept
     *     where the store keeps parts
     */
    public long load(Path path, LongConsumer progress) throws IOException {
        long articles = 0;
        for (Path file : RecordFile.in(path)) {
            articles += loadFile(file);
            store.commit();
            progress.accept(articles);
        }
        return articles;
    }

    private long loadFile(Path file) throws IOException {
        long articles = 0;
        try (RecordFile records = RecordFile.open(file)) {
            Rows rows = new Rows();
            for (ArticleRecord article = records.next(); article != null; article = records.next()) {
                rows.add(article);
                if (++articles % BATCH == 0) {
                    store.add(rows);
                    rows = new Rows();
                }
            }
            store.add(rows);
        }
        return articles;
    }
}
