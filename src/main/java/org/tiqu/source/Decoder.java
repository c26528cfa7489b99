package org.tiqu.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tiqu.text.Failure;

/** Turns bytes into text by a byte-order mark, by strict validation as UTF-8, or by {@link CharsetGuess}. */
final class Decoder {
    private static final int CHUNK = 1 << 16;

    private Decoder() {}

    static Decoded decode(byte[] bytes) throws RejectedException {
        return decode(bytes, null);
    }

    /**
     * The same, with what the source says of its encoding: believed where the bytes are valid in it, or nearly, and are
     * not valid as UTF-8.
     */
    static Decoded decode(byte[] bytes, @Nullable Charset declared) throws RejectedException {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        Charset charset = mark == null ? likeliest(bytes, declared) : mark.charset();
        int from = mark == null ? 0 : mark.length();
        Decoded decoded = decode(bytes, from, charset);
        if (decoded.text().indexOf('\0') >= 0) {
            throw BinaryFormat.rejection("it holds NUL characters");
        }
        if (decoded.bad() * 100L
                > decoded.text().codePointCount(0, decoded.text().length())) {
            throw new RejectedException(
                    Failure.Code.UNDECODABLE,
                    decoded.bad() + " of "
                            + decoded.text().codePointCount(0, decoded.text().length())
                            + " characters cannot be decoded even as " + charset.name()
                            + ", the likeliest encoding, and one in a hundred is allowed;"
                            + " convert the file to UTF-8");
        }
        return decoded;
    }

    private static Charset likeliest(byte[] bytes, @Nullable Charset declared) throws RejectedException {
        if (declared == null || isValid(bytes, StandardCharsets.UTF_8)) {
            return CharsetGuess.of(bytes);
        }
        Decoded tried = decode(bytes, 0, declared);
        return tried.bad() * 100L <= tried.text().length() ? declared : CharsetGuess.of(bytes);
    }

    /** Whether every byte from {@code from} on is valid; nothing is kept. */
    static boolean isValid(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    static Decoded decode(byte[] bytes, int from, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8) && isValid(bytes, charset)) {
            return new Decoded(new String(bytes, from, bytes.length - from, charset), charset, 0, -1);
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        StringBuilder text = new StringBuilder((bytes.length - from) / 2 + 16);
        int bad = 0;
        int firstBad = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isUnderflow()) {
                return new Decoded(text.toString(), charset, bad, firstBad);
            }
            if (result.isError()) {
                in.position(in.position() + result.length());
                firstBad = bad == 0 ? text.length() : firstBad;
                bad++;
                text.append('\uFFFD');
                decoder.reset();
            }
        }
    }
}
