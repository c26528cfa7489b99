package org.tiqu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.tiqu.store.ExportFormat;
import org.tiqu.store.Loader;
import org.tiqu.store.StoreException;
import org.tiqu.store.TableStore;

/** Records into tables, for those commands that can do it. */
final class Exporting {
    private Exporting() {}

    /**
     * Stores the records of a file or folder.
     *
     * @param where a folder, a file or a JDBC URL
     * @return what to tell
     * @throws CannotWorkException if they cannot be read or stored
     */
    static String export(Path from, ExportFormat format, String where) {
        try (TableStore store = format.open(where)) {
            long articles = new Loader(store).load(from, stored -> {});
            store.finish();
            return String.format(Locale.ROOT, "%d articles stored in %s", articles, format.code());
        } catch (StoreException e) {
            throw new CannotWorkException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw Complaints.notReadable(e);
        }
    }
}
