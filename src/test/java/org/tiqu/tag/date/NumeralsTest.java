package org.tiqu.tag.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource({"24th, 24", "03, 3", "二〇二〇, 2020", "十, 10", "十二, 12", "二十, 20", "三十一, 31", "两, 2", "九十, 90"})
    void reads(String word, String number) {
        assertEquals(Optional.of(number), Numerals.read(word));
    }

    @Test
    void leavesOtherWords() {
        assertEquals(Optional.empty(), Numerals.read("twelve"));
        assertEquals(Optional.empty(), Numerals.read(""));
    }
}
