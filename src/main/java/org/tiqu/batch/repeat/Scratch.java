package org.tiqu.batch.repeat;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What is known of earlier articles, in two files of a folder of their own: an entry for each, one behind the other,
 * and a table by which they are found. The files live as long as this object. Not thread-safe.
 */
final class Scratch implements Closeable {
    /** Bytes of entries that wait to be written. */
    private static final int BUFFER = 1 << 16;

    private static final int DIGEST = 32;

    /**
     * What is known of an article.
     *
     * @param number by which entries are known; greater for later ones
     * @param id of the article
     * @param digest SHA-256 of its text
     * @param shingles what its body consists of; empty if it was not kept
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the room
    record Entry(long number, String id, byte[] digest, long[] shingles) {}

    private final Path folder;
    private final Path entriesFile;
    private final Path tableFile;
    private final FileChannel entries;
    private final SlotFile table;
    private ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
    private long written;

    /** Scratch files in a folder, which is made, and goes with them. */
    Scratch(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.entriesFile = folder.resolve("entries");
        this.tableFile = folder.resolve("table");
        this.entries = FileChannel.open(
                entriesFile,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            this.table = new SlotFile(tableFile);
        } catch (IOException e) {
            entries.close();
            throw e;
        }
    }

    /** Keeps an entry and returns its number. */
    long add(String id, byte[] digest, long[] shingles) throws IOException {
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        int length = 2 * Integer.BYTES + name.length + DIGEST + shingles.length * Long.BYTES;
        if (waiting.remaining() < length) {
            flush();
            waiting = waiting.capacity() < length ? ByteBuffer.allocate(length) : waiting;
        }
        long number = written + waiting.position();
        waiting.putInt(name.length).putInt(shingles.length).put(name).put(digest);
        for (long shingle : shingles) {
            waiting.putLong(shingle);
        }
        return number;
    }

    private void flush() throws IOException {
        waiting.flip();
        while (waiting.hasRemaining()) {
            written += entries.write(waiting, written);
        }
        waiting = waiting.capacity() > BUFFER ? ByteBuffer.allocate(BUFFER) : waiting.clear();
    }

    /** The entry of a number. */
    Entry get(long number) throws IOException {
        if (number >= written) {
            flush();
        }
        ByteBuffer head = read(number, 2 * Integer.BYTES);
        byte[] name = new byte[head.getInt()];
        long[] shingles = new long[head.getInt()];
        byte[] digest = new byte[DIGEST];
        ByteBuffer body = read(number + 2 * Integer.BYTES, name.length + DIGEST + shingles.length * Long.BYTES);
        body.get(name).get(digest).asLongBuffer().get(shingles);
        return new Entry(number, new String(name, StandardCharsets.UTF_8), digest, shingles);
    }

    private ByteBuffer read(long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (entries.read(bytes, position + bytes.position()) < 0) {
                throw new EOFException(entriesFile + " is shorter than it was");
            }
        }
        return bytes.flip();
    }

    /** Lets an entry be found under an evenly spread key, unless {@code most} others are. */
    void file(long key, long number, int most) throws IOException {
        table.put(key, number, most);
    }

    /** The numbers of the entries under the key, earlier ones first. */
    long[] find(long key) throws IOException {
        return table.get(key);
    }

    /** Takes the files away. */
    @Override
    public void close() throws IOException {
        try {
            entries.close();
            table.close();
        } finally {
            Files.deleteIfExists(entriesFile);
            Files.deleteIfExists(tableFile);
            Files.deleteIfExists(tableFile.resolveSibling(tableFile.getFileName() + ".wider"));
            Files.deleteIfExists(folder);
        }
    }
}
