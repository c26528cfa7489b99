package org.tiqu.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "weekly-2020-03-02, weekly-2020-03-02",
        "a.zip!b/c#1, a.zip!b%2Fc#1",
        "../../etc/passwd, %2E.%2F..%2Fetc%2Fpasswd",
        "C:\\x, C%3A%5Cx",
        "100%, 100%25",
        "周报 1, 周报 1"
    })
    void staysInItsFolder(String id, String name) {
        assertEquals(name, FileNames.of(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"..", ".hidden", "a/..", " x ", "\uD83D\uDE00\u0000\n", "%2F", "e\u0301", "a|b?c*d\"e<f>", "x."})
    void givesTheIdBack(String id) {
        String name = FileNames.of(id);
        assertEquals(id, FileNames.id(name));
        assertTrue(name.matches("[^./ ]([^/]*[^./ ])?"), name);
    }

    @Test
    void shortensLongIdsAndTellsThemApart() {
        String one = FileNames.of("周".repeat(300) + "1");
        String two = FileNames.of("周".repeat(300) + "2");
        assertNotEquals(one, two);
        assertTrue(one.getBytes(StandardCharsets.UTF_8).length <= 200, one);
        assertEquals("unnamed", FileNames.of(""));
    }

    @Test
    void leavesBytesThatAreNoUtf8() {
        assertEquals("%FF", FileNames.id("%FF"));
        assertEquals("%zz", FileNames.id("%zz"));
    }
}
