package org.tiqu.text;

import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param uri the input's path relative to the argument that named it, or {@code -}; never absolute
 * @param mediaType such as {@code text/plain}
 * @param charset IANA name of the encoding that the bytes were decoded with
 * @param sha256 hexadecimal digest of the bytes before decoding
 * @param publisher who published it, as the source says, or null
 */
public record Provenance(
        String uri,
        String mediaType,
        String charset,
        String sha256,
        @Nullable String publisher) {

    /** Of a source that does not say who published it. */
    public Provenance(String uri, String mediaType, String charset, String sha256) {
        this(uri, mediaType, charset, sha256, null);
    }
}
