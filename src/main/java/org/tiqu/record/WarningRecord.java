package org.tiqu.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something that the reader of a record should know.
 *
 * @param code which kind
 * @param message what, in words
 * @param start where it begins; null here and absent in JSON when it concerns the whole article
 * @param end where it ends, likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WarningRecord(
        String code,
        String message,
        @Nullable Integer start,
        @Nullable Integer end) {}
