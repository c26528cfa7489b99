package org.tiqu.text;

/**
 * Where an article came from.
 *
 * @param uri the input's path relative to the argument that named it, or {@code -}; never absolute
 * @param mediaType such as {@code text/plain}
 * @param charset IANA name of the encoding that the bytes were decoded with
 * @param sha256 hexadecimal digest of the bytes before decoding
 */
public record Provenance(String uri, String mediaType, String charset, String sha256) {}
