package org.tiqu.corpus;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of the calendar as a date's key tells it. Source: the project's annotation guidelines, table of keys.
 *
 * @param first its first day
 * @param last its last day, not before the first
 */
public record DateValue(LocalDate first, LocalDate last) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|AU|WI)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DECADE = Pattern.compile("(\\d{3}0)s");
    private static final String FORMS = "2020-02-28, 2020-02, 2020, 2020-W09, 2020-Q1, 2020-H1, 2020-SP, 2010s,"
            + " one of them with /START, /MID or /END, or two of them as 2020-01/2020-09";

    /**
     * Reads a value; {@code ?} is none.
     *
     * @throws IllegalArgumentException if the guidelines know no such value, or the calendar no such day
     */
    public static DateValue parse(String value) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            return single(value, value);
        }
        DateValue from = single(value.substring(0, slash), value);
        String behind = value.substring(slash + 1);
        if (behind.equals("START") || behind.equals("MID") || behind.equals("END")) {
            return from;
        }
        DateValue to = single(behind, value);
        if (to.last.isBefore(from.first) || from.equals(to)) {
            throw new IllegalArgumentException(
                    "'" + value + "' does not end after it begins; put the earlier end first");
        }
        return new DateValue(from.first, to.last.isBefore(from.last) ? from.last : to.last);
    }

    private static DateValue single(String part, String value) {
        try {
            if (DAY.matcher(part).matches()) {
                LocalDate day = LocalDate.parse(part);
                return new DateValue(day, day);
            }
            if (MONTH.matcher(part).matches()) {
                YearMonth month = YearMonth.parse(part);
                return new DateValue(month.atDay(1), month.atEndOfMonth());
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the calendar has no '" + part + "'; correct it", e);
        }
        Matcher week = WEEK.matcher(part);
        if (week.matches()) {
            return week(part, Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
        }
        Matcher partOfYear = PART_OF_YEAR.matcher(part);
        if (partOfYear.matches()) {
            return partOfYear(Integer.parseInt(partOfYear.group(1)), partOfYear.group(2));
        }
        Matcher decade = DECADE.matcher(part);
        if (decade.matches()) {
            return months(Integer.parseInt(decade.group(1)), 1, 120);
        }
        if (YEAR.matcher(part).matches()) {
            return months(Integer.parseInt(part), 1, 12);
        }
        throw new IllegalArgumentException("'" + value + "' is no date value; write one such as " + FORMS);
    }

    private static DateValue week(String part, int year, int week) {
        LocalDate inside = LocalDate.of(year, 1, 4);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inside)
                                .getMaximum()) {
            throw new IllegalArgumentException("the calendar has no '" + part + "'; correct it");
        }
        LocalDate monday = inside.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.MONDAY);
        return new DateValue(monday, monday.plusDays(6));
    }

    private static DateValue partOfYear(int year, String part) {
        return switch (part) {
            case "SP" -> months(year, 3, 3);
            case "SU" -> months(year, 6, 3);
            case "AU" -> months(year, 9, 3);
            case "WI" -> months(year, 12, 3);
            default -> {
                int number = part.charAt(1) - '0';
                int length = part.startsWith("Q") ? 3 : 6;
                yield months(year, length * (number - 1) + 1, length);
            }
        };
    }

    private static DateValue months(int year, int first, int count) {
        LocalDate start = LocalDate.of(year, first, 1);
        return new DateValue(start, start.plusMonths(count).minusDays(1));
    }
}
