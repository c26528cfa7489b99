package org.tiqu.link.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiqu.tag.date.Holiday;

/** The lunar days are those of the holiday notices of the State Council and of the almanac. */
class HolidayCalendarTest {
    @ParameterizedTest
    @CsvSource({
        "SPRING_FESTIVAL, 2000, 2000-02-05",
        "SPRING_FESTIVAL, 2015, 2015-02-19",
        "SPRING_FESTIVAL, 2019, 2019-02-05",
        "SPRING_FESTIVAL, 2020, 2020-01-25",
        "SPRING_FESTIVAL, 2021, 2021-02-12",
        "SPRING_FESTIVAL, 2022, 2022-02-01",
        "SPRING_FESTIVAL, 2023, 2023-01-22",
        "SPRING_FESTIVAL, 2024, 2024-02-10",
        "SPRING_FESTIVAL, 2025, 2025-01-29",
        "SPRING_FESTIVAL, 2026, 2026-02-17",
        "SPRING_EVE, 2020, 2020-01-24",
        "LANTERN, 2020, 2020-02-08",
        "DRAGON_BOAT, 2020, 2020-06-25",
        "DRAGON_BOAT, 2023, 2023-06-22",
        "QIXI, 2020, 2020-08-25",
        "MID_AUTUMN, 2019, 2019-09-13",
        "MID_AUTUMN, 2020, 2020-10-01",
        "DOUBLE_NINTH, 2020, 2020-10-25",
        "LABA, 2020, 2020-01-02",
        "QINGMING, 2019, 2019-04-05",
        "QINGMING, 2020, 2020-04-04",
        "THANKSGIVING, 2020, 2020-11-26",
        "BLACK_FRIDAY, 2020, 2020-11-27",
        "MOTHER, 2020, 2020-05-10",
        "NATIONAL, 2019, 2019-10-01"
    })
    void knowsTheDay(Holiday holiday, int year, String day) {
        assertEquals(day, HolidayCalendar.of(holiday, year).value());
    }

    @Test
    void tellsTheGoldenWeekByBothEnds() {
        assertEquals(
                "2020-10-01/2020-10-07",
                HolidayCalendar.of(Holiday.NATIONAL_WEEK, 2020).value());
    }

    @Test
    void knowsEveryHolidayOfEveryYear() {
        for (Holiday holiday : Holiday.values()) {
            for (int year = 1950; year <= 2060; year++) {
                int found = HolidayCalendar.of(holiday, year).first().getYear();
                // 腊八 of the lunar year before is in December once in a while
                assertTrue(found == year || (holiday == Holiday.LABA && found == year - 1), holiday + " " + year);
            }
        }
    }
}
