package org.tiqu.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written aside, as {@code NAME.part}, and takes its name only when it is whole. */
final class PartFile implements Closeable {
    private final Path target;
    private final Path part;
    private final OutputStream out;
    private boolean isEmpty = true;
    private boolean isOpen = true;

    PartFile(Path target) throws IOException {
        // Behind a link stands the file that is meant.
        this.target = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.exists(this.target) && !Files.isRegularFile(this.target)) {
            throw new IOException(target + " is there already and is no file");
        }
        if (Files.exists(this.target) && !Files.isWritable(this.target)) {
            throw new IOException(target + " is there already and may not be written");
        }
        this.part = this.target.resolveSibling(this.target.getFileName() + ".part");
        this.out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    }

    void write(byte[] line) throws IOException {
        isEmpty = false;
        out.write(line);
    }

    boolean isEmpty() {
        return isEmpty;
    }

    /** Everything is on the disk, though not yet under its name. */
    void finish() throws IOException {
        isOpen = false;
        out.close();
    }

    /** Takes the name. */
    void rename() throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what stood under the name before. */
    void removeTarget() throws IOException {
        Files.deleteIfExists(target);
    }

    /** Drops what was written if it has not taken its name. */
    @Override
    public void close() throws IOException {
        try {
            if (isOpen) {
                out.close();
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
