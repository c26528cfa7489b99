package org.tiqu.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** A tar, from front to back. */
final class TarArchive implements Entries.Archive {
    private final TarArchiveInputStream tar;

    TarArchive(InputStream in) {
        tar = new TarArchiveInputStream(in, StandardCharsets.UTF_8.name());
    }

    @Override
    public Entries.@Nullable Entry next() throws IOException {
        TarArchiveEntry entry = tar.getNextEntry();
        while (entry != null && !entry.isFile()) {
            entry = tar.getNextEntry();
        }
        return entry == null ? null : new TarEntry(tar, entry);
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    private record TarEntry(TarArchiveInputStream tar, TarArchiveEntry entry) implements Entries.Entry {
        @Override
        public String name() {
            return entry.getName();
        }

        @Override
        public boolean isReadable() {
            return tar.canReadEntryData(entry);
        }

        @Override
        public InputStream content() {
            return new Unclosed(tar);
        }
    }
}
