package org.tiqu.batch.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps other processes out of a folder; the system lets go of it when this one ends, however it ends. */
final class RunLock implements Closeable {
    private final FileChannel channel;

    /**
     * Locks a file, which stays behind.
     *
     * @throws RunRefusedException if another process, or another run of this one, has it
     */
    RunLock(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new RunRefusedException(
                    RunRefusedException.Reason.LOCKED,
                    "another process works in " + file.toAbsolutePath().getParent()
                            + "; wait until it ends, or choose another folder");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
