package org.tiqu.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The records of a JSON Lines file, one input for each line that is not blank. Holds one line at a time; a line
 * beyond the limit is passed over and becomes a rejected input.
 */
final class RecordLines extends Source.Lookahead {

    /** How the lines are come by. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    private final Opening opening;
    private final InputName name;
    private final ReadOptions options;
    private @Nullable InputStream in;
    private long line;
    private boolean isAtEnd;

    RecordLines(Opening opening, InputName name, ReadOptions options) {
        this.opening = opening;
        this.name = name;
        this.options = options;
    }

    /** Whether a {@code .json} file holds a record a line: its first two lines that are not blank are both objects. */
    static boolean isLines(Opening opening) {
        try (BufferedInputStream in = new BufferedInputStream(opening.open())) {
            byte[] start = in.readNBytes(1);
            int last = start.length == 0 ? -1 : start[0];
            if (last != '{') {
                return false;
            }
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                last = c > ' ' ? c : last;
            }
            int c = in.read();
            while (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                c = in.read();
            }
            return last == '}' && c == '{';
        } catch (IOException e) {
            // Whoever reads it will say what is wrong.
            return false;
        }
    }

    @Override
    protected @Nullable Input advance() {
        Input next = null;
        while (next == null && !isAtEnd) {
            next = readLine();
        }
        return next;
    }

    /** The next line's input, or null when it is blank. */
    private @Nullable Input readLine() {
        Input next = null;
        try {
            if (in == null) {
                in = new BufferedInputStream(opening.open(), 1 << 16);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            long length = 0;
            boolean isBlank = true;
            int c;
            while ((c = in.read()) >= 0 && c != '\n') {
                isBlank &= c <= ' ';
                if (++length <= options.maxBytes()) {
                    bytes.write(c);
                }
            }
            isAtEnd = c < 0;
            line++;
            if (!isBlank) {
                next = input(bytes.toByteArray(), length);
            }
        } catch (IOException e) {
            isAtEnd = true;
            next = new RejectedInput(name.path(), isFromFile(e) ? Bytes.unreadable(e) : Damage.of(e));
        }
        if (isAtEnd) {
            close();
        }
        return next;
    }

    /** Whether the file could not be read, not what is compressed in it. */
    private boolean isFromFile(IOException e) {
        boolean isCompressed = e instanceof Expansion.TooMuchException || e instanceof EOFException;
        return name.archive() == null && !isCompressed;
    }

    private Input input(byte[] bytes, long length) {
        String uri = name.path() + "#" + line;
        if (length > options.maxBytes()) {
            return new RejectedInput(uri, Bytes.tooLarge("the line has " + length, options.maxBytes()));
        }
        return new RecordInput(uri, name.id() + "#" + line, length, () -> bytes, options);
    }

    @Override
    public void close() {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException e) {
            // It was only read.
            isAtEnd = true;
        }
    }
}
