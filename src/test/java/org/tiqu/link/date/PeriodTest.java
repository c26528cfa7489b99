package org.tiqu.link.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.tiqu.tag.date.DatePart;
import org.tiqu.tag.date.DateUnit;
import org.tiqu.tag.date.Season;

class PeriodTest {
    @Test
    void namesTheIsoWeekOfTheYearBefore() {
        assertEquals("2020-W53", Period.week(LocalDate.of(2021, 1, 3)).value());
    }

    @Test
    void cutsAMonthIntoTenDaysEach() {
        Period march = Period.month(YearMonth.of(2020, 3));
        assertEquals(LocalDate.of(2020, 3, 10), march.part(DatePart.START).last());
        assertEquals(LocalDate.of(2020, 3, 11), march.part(DatePart.MID).first());
        assertEquals(LocalDate.of(2020, 3, 21), march.part(DatePart.END).first());
        assertEquals("2020-03/END", march.part(DatePart.END).value());
    }

    @Test
    void tellsARangeOfPartsByItsDays() {
        Period march = Period.month(YearMonth.of(2020, 3));
        assertEquals(
                "2020-03-11/2020-03-31",
                Period.range(march.part(DatePart.MID), march.part(DatePart.END)).value());
    }

    @Test
    void keepsTheFirstOfARangeThatWouldEndBeforeItBegins() {
        assertEquals("2020", Period.range(Period.year(2020), Period.year(2019)).value());
    }

    @Test
    void letsWinterTurnTheYear() {
        assertEquals(LocalDate.of(2020, 2, 29), Period.season(2019, Season.WI).last());
    }

    @Test
    void takesTheWeekThatHoldsMostOfTheSevenDaysBefore() {
        assertEquals(
                "2020-W09",
                Units.rolling(DateUnit.WEEK, LocalDate.of(2020, 3, 4), -1).value());
        assertEquals(
                "2020-W09",
                Units.rolling(DateUnit.WEEK, LocalDate.of(2020, 3, 5), -1).value());
        assertEquals(
                "2020-W10",
                Units.rolling(DateUnit.WEEK, LocalDate.of(2020, 3, 6), -1).value());
    }
}
