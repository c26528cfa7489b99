package org.tiqu.record;

/**
 * Where an article came from.
 *
 * @param uri path relative to the argument that named it, or {@code -}
 * @param mediaType such as {@code text/plain}
 * @param charset IANA name of its encoding
 * @param sha256 hexadecimal digest of its bytes before decoding
 */
public record SourceRecord(String uri, String mediaType, String charset, String sha256) {}
