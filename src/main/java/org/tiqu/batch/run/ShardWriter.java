package org.tiqu.batch.run;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One shard while it is written, aside, as {@code NAME.part}. */
final class ShardWriter implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final FileChannel channel;
    private final DigestOutputStream digested;
    private final OutputStream out;
    private long records;
    private boolean isNamed;

    ShardWriter(Path target, Compression compression) throws IOException {
        this.target = target;
        this.channel = FileChannel.open(
                Disk.aside(target),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        this.digested =
                new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER), sha256()) {
                    /** The channel is still needed when the compression has ended. */
                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                };
        this.out = compression.compress(digested);
    }

    void write(byte[] line) throws IOException {
        out.write(line);
        records++;
    }

    /** Ends the file, forces it to the disk, gives it its name, and says what it is. */
    Manifest.Shard finish() throws IOException {
        out.close();
        channel.force(true);
        long bytes = channel.size();
        channel.close();
        Disk.rename(Disk.aside(target), target);
        isNamed = true;
        return new Manifest.Shard(
                String.valueOf(target.getFileName()),
                records,
                bytes,
                HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Drops what did not take its name. */
    @Override
    public void close() throws IOException {
        if (isNamed) {
            return;
        }
        try (channel) {
            out.close();
        } catch (IOException e) {
            // Whoever could not write it has said so.
            return;
        } finally {
            Files.deleteIfExists(Disk.aside(target));
        }
    }
}
