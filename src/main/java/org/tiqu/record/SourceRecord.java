package org.tiqu.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param uri path relative to the argument that named it, or {@code -}
 * @param mediaType such as {@code text/plain}
 * @param charset IANA name of its encoding
 * @param sha256 hexadecimal digest of its bytes before decoding
 * @param publisher who published it, as a page says; absent elsewhere
 */
public record SourceRecord(
        String uri,
        String mediaType,
        String charset,
        String sha256,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String publisher) {}
