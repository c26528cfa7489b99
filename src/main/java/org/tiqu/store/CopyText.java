package org.tiqu.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the text format of PostgreSQL's {@code COPY}. Source: PostgreSQL's manual, COPY, "Text Format", and "Array
 * Input and Output Syntax". A NUL, which PostgreSQL's texts cannot hold, becomes U+FFFD.
 */
final class CopyText {
    private CopyText() {}

    static void append(StringBuilder out, @Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                out.append('\t');
            }
            Object value = row[i];
            if (value == null) {
                out.append("\\N");
            } else {
                escape(out, value instanceof List<?> texts ? array(texts) : value.toString());
            }
        }
        out.append('\n');
    }

    private static String array(List<?> texts) {
        StringBuilder array = new StringBuilder("{");
        for (Object text : texts) {
            if (array.length() > 1) {
                array.append(',');
            }
            array.append('"')
                    .append(text.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return array.append('}').toString();
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\0' -> out.append('\uFFFD');
                default -> out.append(c);
            }
        }
    }
}
