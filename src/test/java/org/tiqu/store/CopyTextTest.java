package org.tiqu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyTextTest {
    @Test
    void escapesWhatTheFormatGivesAMeaning() {
        assertEquals("a\\tb\\nc\\rd\\\\e\t\\N\t1\n", copy("a\tb\nc\rd\\e", null, 1));
    }

    @Test
    void quotesEachTextOfAList() {
        assertEquals(
                "{\"a\",\"b\\\\\"c\",\"{d}\",\"e\\\\\\\\f\",\"NULL\",\"\"}\n",
                copy(List.of("a", "b\"c", "{d}", "e\\f", "NULL", "")));
    }

    @Test
    void replacesNul() {
        assertEquals("a\uFFFDb\n", copy("a\0b"));
    }

    private static String copy(@Nullable Object... row) {
        StringBuilder out = new StringBuilder();
        CopyText.append(out, row);
        return out.toString();
    }
}
