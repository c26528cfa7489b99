package org.tiqu.store;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Records cannot be read or stored; the message says where, what and what to do. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
