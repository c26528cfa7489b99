package org.tiqu.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an archive, entry by entry in the archive's own order, read as a stream; an entry that is an archive
 * itself is gone through in its turn. Entries that no folder's file could be an article by its name are passed over.
 */
final class Entries extends Source.Lookahead {

    /** One entry. */
    interface Entry {
        /** Its path in the archive. */
        String name();

        /** Whether its content can be read. */
        boolean isReadable();

        /** Its content, to be read before the next entry is asked for. */
        InputStream content() throws IOException;
    }

    /** An archive as one goes through it. */
    interface Archive extends AutoCloseable {
        /** The next entry that is a file, or null at the end. */
        @Nullable
        Entry next() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** How an archive is opened. */
    @FunctionalInterface
    interface Opening {
        Archive open() throws IOException;
    }

    private final Opening opening;
    private final InputName name;
    private final FileFormats formats;
    private @Nullable Archive archive;
    private @Nullable Source inner;
    private boolean isAnyArticle;
    private boolean isAtEnd;

    Entries(Opening opening, InputName name, FileFormats formats) {
        this.opening = opening;
        this.name = name;
        this.formats = formats;
    }

    @Override
    protected @Nullable Input advance() {
        while (true) {
            if (inner != null && inner.hasNext()) {
                return inner.next();
            }
            inner = null;
            if (isAtEnd) {
                return null;
            }
            try {
                if (archive == null) {
                    archive = opening.open();
                }
                Entry entry = archive.next();
                if (entry == null) {
                    end();
                    if (!isAnyArticle) {
                        return new RejectedInput(name.path(), Damage.noArticles());
                    }
                } else {
                    inner = open(entry);
                }
            } catch (IOException e) {
                end();
                return new RejectedInput(name.path(), Damage.of(e));
            }
        }
    }

    private @Nullable Source open(Entry entry) throws IOException {
        String path = entry.name().replace('\\', '/');
        InputName inside = name.inside(path);
        if (!inside.isArticle()) {
            return null;
        }
        isAnyArticle = true;
        if (path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || Arrays.asList(path.split("/")).contains("..")) {
            return Source.of(new RejectedInput(inside.path(), Damage.climbing()));
        }
        if (!entry.isReadable()) {
            return Source.of(new RejectedInput(inside.path(), Damage.unreadableEntry()));
        }
        return formats.inside(new BufferedInputStream(entry.content()), inside);
    }

    private void end() {
        isAtEnd = true;
        close();
    }

    @Override
    public void close() {
        try {
            if (inner != null) {
                inner.close();
            }
            if (archive != null) {
                archive.close();
            }
        } catch (IOException e) {
            // It was only read.
            isAtEnd = true;
        }
    }
}
