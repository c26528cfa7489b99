package org.tiqu.batch.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A list that grows by lines; what was written counts when it was forced to the disk and its length has come into
 * the manifest. There is no file before there is a line.
 */
final class LineFile implements Closeable {
    private final Path file;
    private @Nullable FileChannel channel;
    private long bytes;

    /**
     * Goes on behind the first {@code bytes} bytes of a file and drops the rest.
     *
     * @throws RunRefusedException if the file is shorter
     */
    LineFile(Path file, long bytes) throws IOException {
        this.file = file;
        this.bytes = bytes;
        long there = Files.exists(file) ? Files.size(file) : 0;
        if (there < bytes) {
            throw new RunRefusedException(
                    RunRefusedException.Reason.DAMAGED,
                    file + " should have " + bytes + " bytes, but has " + there
                            + "; restore it, or begin again in another folder");
        }
        if (bytes == 0) {
            Files.deleteIfExists(file);
        } else {
            open().truncate(bytes);
        }
    }

    private FileChannel open() throws IOException {
        FileChannel opened = channel;
        if (opened == null) {
            opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = opened;
        }
        return opened;
    }

    void add(byte[] line) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(line);
        while (buffer.hasRemaining()) {
            bytes += open().write(buffer, bytes);
        }
    }

    /** Forces it to the disk and returns its length. */
    long force() throws IOException {
        if (channel != null) {
            channel.force(true);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
