package org.tiqu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateValueTest {
    @ParameterizedTest
    @CsvSource({
        "2020-02-29, 2020-02-29, 2020-02-29",
        "2020-02, 2020-02-01, 2020-02-29",
        "2020, 2020-01-01, 2020-12-31",
        "2020-W09, 2020-02-24, 2020-03-01",
        "2020-W53, 2020-12-28, 2021-01-03",
        "2020-Q4, 2020-10-01, 2020-12-31",
        "2020-H2, 2020-07-01, 2020-12-31",
        "2020-WI, 2020-12-01, 2021-02-28",
        "2010s, 2010-01-01, 2019-12-31",
        "2020-06/END, 2020-06-01, 2020-06-30",
        "2020/START, 2020-01-01, 2020-12-31",
        "2020-01/2020-09, 2020-01-01, 2020-09-30",
        "2019-12-31/2020-02-10, 2019-12-31, 2020-02-10",
    })
    void readsWhatTheGuidelinesKnow(String value, LocalDate first, LocalDate last) {
        assertEquals(new DateValue(first, last), DateValue.parse(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-29", "2020-13", "2020-00-01", "2021-W53", "2020-W00"})
    void refusesWhatTheCalendarDoesNotHave(String value) {
        assertEquals("the calendar has no '" + value + "'; correct it", refusal(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "",
                "2020-1-1",
                "20-01",
                "2020-Q5",
                "2020-w09",
                "2015s",
                "last year",
                "2020/",
                "2020-06/end",
                "2020/2021/END",
                "２０２０"
            })
    void refusesOtherForms(String value) {
        assertEquals(
                "'" + value
                        + "' is no date value; write one such as 2020-02-28, 2020-02, 2020, 2020-W09, 2020-Q1, 2020-H1,"
                        + " 2020-SP, 2010s, one of them with /START, /MID or /END, or two of them as 2020-01/2020-09",
                refusal(value));
    }

    @Test
    void refusesASpanThatEndsBeforeItBegins() {
        assertEquals(
                "'2020-09/2020-01' does not end after it begins; put the earlier end first",
                refusal("2020-09/2020-01"));
        assertEquals(
                "'2020-09/2020-09' does not end after it begins; put the earlier end first",
                refusal("2020-09/2020-09"));
    }

    private static String refusal(String value) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> DateValue.parse(value))
                .getMessage());
    }
}
