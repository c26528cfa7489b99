package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource({"1000, 1000", "1k, 1024", "64M, 67108864", "1G, 1073741824"})
    void readsBytes(String given, long bytes) {
        assertEquals(bytes, new Codes.ForBytes().convert(given));
    }
}
