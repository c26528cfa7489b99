package org.tiqu.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tiqu.text.Failure;

/** Reads an input's bytes, as many as are allowed. */
final class Bytes {
    private Bytes() {}

    static byte[] of(Path file, long limit) throws RejectedException {
        try {
            // Said before anything is read; a device or a pipe shows 0 here and is stopped below.
            long size = Files.size(file);
            if (size > limit) {
                throw tooLarge("it has " + size + " bytes", limit);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return of(in, limit);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static byte[] of(InputStream in, long limit) throws RejectedException {
        try {
            byte[] bytes = in.readNBytes((int) (limit + 1));
            if (bytes.length > limit) {
                throw tooLarge("it goes on", limit);
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The rest of an archive's entry. */
    static byte[] held(InputStream in, long limit) throws RejectedException {
        try {
            byte[] bytes = in.readNBytes((int) (limit + 1));
            if (bytes.length > limit) {
                throw tooLarge("it goes on", limit);
            }
            return bytes;
        } catch (IOException e) {
            throw Damage.of(e);
        }
    }

    static RejectedException tooLarge(String found, long limit) {
        return new RejectedException(
                Failure.Code.TOO_LARGE,
                "one article may have " + limit + " bytes, but " + found
                        + "; split it, or raise the limit with --max-bytes");
    }

    static RejectedException unreadable(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new RejectedException(
                    Failure.Code.UNREADABLE, "it vanished or is a link to nothing; restore it, or leave it out");
        }
        String what = e instanceof AccessDeniedException ? "permission denied" : String.valueOf(e.getMessage());
        return new RejectedException(
                Failure.Code.UNREADABLE, "cannot be read (" + what + "); check that it is a file which you may read");
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
