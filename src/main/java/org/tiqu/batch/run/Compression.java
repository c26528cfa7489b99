package org.tiqu.batch.run;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How shards are compressed. The same bytes give the same bytes. */
public enum Compression {
    /** Not at all. */
    NONE("none", ""),
    /** Zstandard (RFC 8878) at its usual level, with checksums. */
    ZSTD("zstd", ".zst"),
    /** gzip (RFC 1952), without time and name. */
    GZIP("gzip", ".gz");

    private static final int BUFFER = 1 << 16;

    private final String code;
    private final String extension;

    Compression(String code, String extension) {
        this.code = code;
        this.extension = extension;
    }

    /** The code that the command line and the manifest show. */
    public String code() {
        return code;
    }

    String extension() {
        return extension;
    }

    OutputStream compress(OutputStream out) throws IOException {
        return switch (this) {
            case NONE -> out;
            case ZSTD -> new ZstdOutputStream(out).setChecksum(true);
            case GZIP -> new GZIPOutputStream(out, BUFFER);
        };
    }

    InputStream decompress(InputStream in) throws IOException {
        return switch (this) {
            case NONE -> in;
            case ZSTD -> new ZstdInputStream(in);
            case GZIP -> new GZIPInputStream(in, BUFFER);
        };
    }
}
