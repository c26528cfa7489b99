package org.tiqu.batch.repeat;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Numbers by evenly spread keys, several for a key, in a file: a hash table with open addressing and linear probing.
 * Holds a few hundred bytes of memory however much is in it. What is not there is holes: a full disk is an {@link
 * IOException}, which a mapped file would not make of it. Not thread-safe.
 */
final class SlotFile implements Closeable {
    private static final int SLOT = 16;
    private static final int FIRST_BITS = 14;

    /** Slots that are read at once. */
    private static final int STRETCH = 16;

    private final Path file;
    private final ByteBuffer stretch = ByteBuffer.allocateDirect(STRETCH * SLOT);
    private final ByteBuffer slot = ByteBuffer.allocateDirect(SLOT);
    private FileChannel channel;
    private int bits;
    private long size;

    SlotFile(Path file) throws IOException {
        this(file, FIRST_BITS);
    }

    private SlotFile(Path file, int bits) throws IOException {
        this.file = file;
        this.bits = bits;
        this.channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        // The last byte makes the file as long as the table.
        channel.write(ByteBuffer.allocate(1), capacity() * SLOT - 1);
    }

    private long capacity() {
        return 1L << bits;
    }

    /** The numbers under the key in the order in which they were put there. */
    long[] get(long key) throws IOException {
        long[] found = new long[4];
        int count = 0;
        for (long at = home(key); ; at = next(at)) {
            long value = valueAt(at);
            if (value == 0) {
                return Arrays.copyOf(found, count);
            }
            if (keyAt(at) == key) {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = value - 1;
            }
        }
    }

    /** Puts a number, 0 or greater, under the key, unless {@code most} are there already. */
    void put(long key, long value, int most) throws IOException {
        if (size * 2 >= capacity()) {
            grow();
        }
        int count = 0;
        long at = home(key);
        for (; valueAt(at) != 0; at = next(at)) {
            count += keyAt(at) == key ? 1 : 0;
            if (count == most) {
                return;
            }
        }
        slot.clear();
        slot.putLong(key).putLong(value + 1).flip();
        write(slot, at);
        size++;
    }

    private void grow() throws IOException {
        Path wider = file.resolveSibling(file.getFileName() + ".wider");
        SlotFile next = new SlotFile(wider, bits + 1);
        try {
            // From the first slot behind a gap, so that those of one key keep their order.
            long gap = 0;
            while (valueAt(gap) != 0) {
                gap++;
            }
            for (long i = 1; i <= capacity(); i++) {
                long at = (gap + i) & (capacity() - 1);
                if (valueAt(at) != 0) {
                    next.put(keyAt(at), valueAt(at) - 1, Integer.MAX_VALUE);
                }
            }
        } catch (IOException e) {
            next.close();
            throw e;
        }
        channel.close();
        Files.move(wider, file, StandardCopyOption.REPLACE_EXISTING);
        channel = next.channel;
        bits = next.bits;
        stretchStart = -1;
    }

    private long home(long key) {
        return key >>> (Long.SIZE - bits);
    }

    private long next(long at) {
        return (at + 1) & (capacity() - 1);
    }

    private long stretchStart = -1;

    private long keyAt(long at) throws IOException {
        return stretch.getLong(load(at));
    }

    private long valueAt(long at) throws IOException {
        return stretch.getLong(load(at) + Long.BYTES);
    }

    /** Where the slot lies in what was read. */
    private int load(long at) throws IOException {
        if (stretchStart < 0 || at < stretchStart || at >= stretchStart + STRETCH) {
            stretch.clear();
            stretchStart = -1;
            long start = at / STRETCH * STRETCH;
            while (stretch.hasRemaining()) {
                if (channel.read(stretch, start * SLOT + stretch.position()) < 0) {
                    throw new EOFException(file + " is shorter than it was");
                }
            }
            stretchStart = start;
        }
        return (int) (at - stretchStart) * SLOT;
    }

    private void write(ByteBuffer from, long at) throws IOException {
        long position = at * SLOT;
        while (from.hasRemaining()) {
            position += channel.write(from, position);
        }
        stretchStart = -1;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
