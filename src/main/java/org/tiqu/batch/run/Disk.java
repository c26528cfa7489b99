package org.tiqu.batch.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes that outlive a power failure: forced to the disk before they take a name. */
final class Disk {
    private Disk() {}

    static Path aside(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    /** Replaces a file by these bytes, at once and as a whole. */
    static void replace(Path target, byte[] bytes) throws IOException {
        Path part = aside(target);
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        rename(part, target);
    }

    /** Gives a file that is on the disk its name. */
    static void rename(Path from, Path target) throws IOException {
        try {
            Files.move(from, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, target, StandardCopyOption.REPLACE_EXISTING);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            forceNames(folder);
        }
    }

    /** Names are on the disk when their folder is; some systems do not let folders be opened, and need it not. */
    private static void forceNames(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The names are there all the same, if the power holds.
            return;
        }
    }
}
