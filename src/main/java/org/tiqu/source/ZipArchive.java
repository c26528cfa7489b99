package org.tiqu.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A zip: by its directory where it is a file, so that a damaged entry spoils no other; from front to back in a stream. */
final class ZipArchive {
    private ZipArchive() {}

    /** A file; one that has lost its directory is read from front to back as far as it goes. */
    static Entries.Archive of(Path path) throws IOException {
        ZipFile zip;
        try {
            zip = ZipFile.builder().setPath(path).get();
        } catch (IOException e) {
            return withoutDirectory(path, e);
        }
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        return new Entries.Archive() {
            @Override
            public Entries.@Nullable Entry next() {
                while (entries.hasMoreElements()) {
                    ZipArchiveEntry entry = entries.nextElement();
                    if (!entry.isDirectory()) {
                        return new FileEntry(zip, entry);
                    }
                }
                return null;
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    private static Entries.Archive withoutDirectory(Path path, IOException why) throws IOException {
        Entries.Archive archive = of(Files.newInputStream(path));
        Entries.Entry first = archive.next();
        if (first == null) {
            archive.close();
            throw why;
        }
        return new Entries.Archive() {
            private Entries.@Nullable Entry next = first;

            @Override
            public Entries.@Nullable Entry next() throws IOException {
                Entries.Entry entry = next == null ? archive.next() : next;
                next = null;
                return entry;
            }

            @Override
            public void close() throws IOException {
                archive.close();
            }
        };
    }

    /** A stream. */
    static Entries.Archive of(InputStream in) {
        ZipArchiveInputStream zip = new ZipArchiveInputStream(in);
        return new Entries.Archive() {
            @Override
            public Entries.@Nullable Entry next() throws IOException {
                ZipArchiveEntry entry = zip.getNextEntry();
                while (entry != null && entry.isDirectory()) {
                    entry = zip.getNextEntry();
                }
                return entry == null ? null : new StreamEntry(zip, entry);
            }

            @Override
            public void close() throws IOException {
                zip.close();
            }
        };
    }

    private record FileEntry(ZipFile zip, ZipArchiveEntry entry) implements Entries.Entry {
        @Override
        public String name() {
            return entry.getName();
        }

        @Override
        public boolean isReadable() {
            return zip.canReadEntryData(entry);
        }

        @Override
        public InputStream content() throws IOException {
            return new Expansion(new Whole(zip.getInputStream(entry), entry.getCrc()), entry::getCompressedSize);
        }
    }

    /** An entry that is not what its checksum says is damaged, though it may expand. */
    private static final class Whole extends CheckedInputStream {
        private final long wanted;

        Whole(InputStream in, long wanted) {
            super(in, new CRC32());
            this.wanted = wanted;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            if (read < 0 && getChecksum().getValue() != wanted) {
                throw new ZipException("another checksum than the archive's directory has");
            }
            return read;
        }
    }

    private record StreamEntry(ZipArchiveInputStream zip, ZipArchiveEntry entry) implements Entries.Entry {
        @Override
        public String name() {
            return entry.getName();
        }

        @Override
        public boolean isReadable() {
            return zip.canReadEntryData(entry);
        }

        @Override
        public InputStream content() {
            long before = zip.getCompressedCount();
            return new Unclosed(new Expansion(zip, () -> Math.max(1, zip.getCompressedCount() - before)));
        }
    }
}
