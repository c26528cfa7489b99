package org.tiqu.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexKeyTest {
    @ParameterizedTest
    @CsvSource({
        "2020-02-28, 2020-02-28",
        "2020-02, 2020-02",
        "2020-W09, 2020-W09",
        "2020-Q1, 2020-Q1",
        "2020-FA, 2020-AU",
        "201X, 2010s",
        "2020-02-28TMO, 2020-02-28",
        "2020-W09-5, 2020-02-28",
        "2019-W54-1, ?",
        "2020-01-20/2020-02-03, 2020-01-20/2020-02-03",
        "XXXX-XX-05, ?",
        "P3M, ?",
        "THIS P1Y INTERSECT 2020, ?"
    })
    void keepsWhatOurKeysCanSay(String value, String key) {
        assertEquals(key, TimexKey.of(value, "<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"" + value + "\">x</TIMEX3>"));
    }

    @ParameterizedTest
    @CsvSource({"END, 2020-06/END", "LATE, 2020-06/END", "START, 2020-06/START", "MID, 2020-06/MID", "APPROX, 2020-06"})
    void keepsWhichPartIsMeant(String mod, String key) {
        assertEquals(key, TimexKey.of("2020-06", "<TIMEX3 mod=\"" + mod + "\" value=\"2020-06\">x</TIMEX3>"));
    }
}
