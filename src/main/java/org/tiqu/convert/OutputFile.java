package org.tiqu.convert;

import java.nio.charset.StandardCharsets;

/**
 * A file to be written.
 *
 * @param name its name, safe in any folder: no path, no leading dot
 * @param text what it holds, to be written in UTF-8 as it is
 */
public record OutputFile(String name, String text) {

    /** What it holds, in UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
