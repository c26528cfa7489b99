package org.tiqu.link.date;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.tiqu.tag.date.Holiday;

/**
 * When named holidays fall.
 *
 * <p>Source: the solar ones by law and custom; the lunar ones from ICU's Chinese calendar; 清明 by the usual
 * formula for the twentieth and twenty-first centuries ([Y*D+C]-L with D = 0.2422, C = 5.59 and 4.81).
 */
final class HolidayCalendar {
    private static final long DAY_MILLIS = 86_400_000L;
    private static final long OFFSET_MILLIS = 8 * 3_600_000L;

    private HolidayCalendar() {}

    /** Returns the day or the span of the holiday in a year of the Gregorian calendar. */
    static Period of(Holiday holiday, int year) {
        if (holiday == Holiday.NATIONAL_WEEK) {
            return Period.range(Period.day(LocalDate.of(year, 10, 1)), Period.day(LocalDate.of(year, 10, 7)));
        }
        return Period.day(day(holiday, year));
    }

    private static LocalDate day(Holiday holiday, int year) {
        return switch (holiday) {
            case NEW_YEAR -> LocalDate.of(year, 1, 1);
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
            case VALENTINE -> LocalDate.of(year, 2, 14);
            case WOMEN -> LocalDate.of(year, 3, 8);
            case ARBOR -> LocalDate.of(year, 3, 12);
            case CONSUMER -> LocalDate.of(year, 3, 15);
            case APRIL_FOOLS -> LocalDate.of(year, 4, 1);
            case QINGMING -> qingming(year);
            case LABOUR -> LocalDate.of(year, 5, 1);
            case YOUTH -> LocalDate.of(year, 5, 4);
            case MOTHER -> weekday(year, 5, 2, DayOfWeek.SUNDAY);
            case CHILDREN -> LocalDate.of(year, 6, 1);
            case FATHER -> weekday(year, 6, 3, DayOfWeek.SUNDAY);
            case PARTY -> LocalDate.of(year, 7, 1);
            case ARMY -> LocalDate.of(year, 8, 1);
            case TEACHER -> LocalDate.of(year, 9, 10);
            case NATIONAL, NATIONAL_WEEK -> LocalDate.of(year, 10, 1);
            case HALLOWEEN -> LocalDate.of(year, 10, 31);
            case SINGLES -> LocalDate.of(year, 11, 11);
            case THANKSGIVING -> weekday(year, 11, 4, DayOfWeek.THURSDAY);
            case BLACK_FRIDAY -> weekday(year, 11, 4, DayOfWeek.THURSDAY).plusDays(1);
            case CYBER_MONDAY -> weekday(year, 11, 4, DayOfWeek.THURSDAY).plusDays(4);
            case CONSTITUTION -> LocalDate.of(year, 12, 4);
            case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
            case CHRISTMAS -> LocalDate.of(year, 12, 25);
            case SPRING_FESTIVAL -> lunar(year, 1, 1);
            case SPRING_EVE -> lunar(year, 1, 1).minusDays(1);
            case LANTERN -> lunar(year, 1, 15);
            case DRAGON_BOAT -> lunar(year, 5, 5);
            case QIXI -> lunar(year, 7, 7);
            case GHOST -> lunar(year, 7, 15);
            case MID_AUTUMN -> lunar(year, 8, 15);
            case DOUBLE_NINTH -> lunar(year, 9, 9);
            // the eighth of the twelfth month of the lunar year before falls in January mostly
            case LABA -> lunar(year - 1, 12, 8);
        };
    }

    private static LocalDate weekday(int year, int month, int ordinal, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }

    private static LocalDate qingming(int year) {
        int ofCentury = year % 100;
        double shift = year >= 2000 ? 4.81 : 5.59;
        return LocalDate.of(year, 4, (int) (ofCentury * 0.2422 + shift) - ofCentury / 4);
    }

    private static LocalDate lunar(int year, int month, int day) {
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.getTimeZone("GMT+08:00"), ULocale.ROOT);
        calendar.clear();
        // since ICU 78 the extended year is that of the Gregorian calendar in which the lunar one begins
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month - 1);
        calendar.set(Calendar.IS_LEAP_MONTH, 0);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        calendar.set(Calendar.HOUR_OF_DAY, 12);
        return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis() + OFFSET_MILLIS, DAY_MILLIS));
    }
}
