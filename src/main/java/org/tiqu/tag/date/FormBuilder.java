package org.tiqu.tag.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;

/**
 * Makes a form from its name and its arguments. Of years and months {@code ?} is one that is not told,
 * {@code @-1} one counted from the reference date, {@code ^-1} one counted from the date before.
 */
final class FormBuilder {
    private static final int CENTURY_TURN = 50;

    private final List<Object> arguments;

    /** Builds from arguments: strings and forms. */
    FormBuilder(List<Object> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    /** Returns the form; throws {@link IllegalArgumentException} when there is no such form. */
    DateForm build(String name) {
        return switch (name) {
            case "day" -> new DateForm.Day(year(0), month(1), number(2));
            case "month" -> new DateForm.Month(year(0), month(1));
            case "year" -> new DateForm.Year(year(0));
            case "quarter" -> new DateForm.Quarter(year(0), number(1));
            case "half" -> new DateForm.Half(year(0), number(1));
            case "season" -> new DateForm.SeasonOf(year(0), Season.valueOf(text(1)));
            case "months" -> new DateForm.Months(year(0), number(1), number(2));
            case "firstmonths" -> new DateForm.Months(year(0), 1, number(1));
            case "lastmonths" -> new DateForm.Months(year(0), 13 - number(1), 12);
            case "firstquarters" -> new DateForm.Months(year(0), 1, 3 * number(1));
            case "quarters" -> new DateForm.Months(year(0), 3 * number(1) - 2, 3 * number(2));
            case "decade" -> new DateForm.Decade(decade(number(0)));
            case "weekday" -> new DateForm.Weekday(DayOfWeek.of(number(0)), optional(1));
            case "rel" -> new DateForm.Relative(unit(0), number(1));
            case "same" -> new DateForm.Anaphor(unit(0), number(1));
            case "rolling" -> new DateForm.Rolling(unit(0), number(1));
            case "ended" -> new DateForm.Ended(number(0), (DateForm.Day) arguments.get(1));
            case "todate" -> new DateForm.ToDate(unit(0));
            case "weekof" -> new DateForm.WeekOf((DateForm) arguments.get(0));
            case "weekin" -> new DateForm.WeekIn((DateForm) arguments.get(0), number(1));
            case "part" -> new DateForm.Part(DatePart.valueOf(text(0)), (DateForm) arguments.get(1));
            case "range" -> new DateForm.Range((DateForm) arguments.get(0), (DateForm) arguments.get(1));
            case "holiday" -> new DateForm.HolidayOf(year(0), Holiday.valueOf(text(1)));
            // what a blocking rule "means": never asked for by a rule that finds
            default -> throw new IllegalArgumentException("expected a form, got " + name);
        };
    }

    private String text(int index) {
        return (String) arguments.get(index);
    }

    private int number(int index) {
        return Integer.parseInt(text(index).replace("--", ""));
    }

    private OptionalInt optional(int index) {
        return text(index).equals("?") ? OptionalInt.empty() : OptionalInt.of(number(index));
    }

    private DateUnit unit(int index) {
        return DateUnit.valueOf(text(index));
    }

    private YearRef year(int index) {
        String text = text(index);
        if (text.equals("?")) {
            return YearRef.UNSAID;
        }
        int number = Integer.parseInt(text.substring(isCounted(text) ? 1 : 0));
        return switch (text.charAt(0)) {
            case '@' -> new YearRef.Offset(number);
            case '^' -> new YearRef.Anaphor(number);
            default -> new YearRef.Stated(number >= 100 ? number : number + (number < CENTURY_TURN ? 2000 : 1900));
        };
    }

    private MonthRef month(int index) {
        String text = text(index);
        if (text.equals("?")) {
            return MonthRef.UNSAID;
        }
        int number = Integer.parseInt(text.substring(isCounted(text) ? 1 : 0));
        return isCounted(text) ? new MonthRef.Offset(number) : new MonthRef.Stated(number);
    }

    private static boolean isCounted(String text) {
        return text.charAt(0) == '@' || text.charAt(0) == '^';
    }

    /** Reads 199, 1990, 90 and 9 as 1990. */
    private static int decade(int number) {
        boolean years = number >= 1000 || (number >= 10 && number < 100);
        int tens = years ? number / 10 : number;
        return 10 * (tens >= 10 ? tens : tens + (tens < 3 ? 200 : 190));
    }
}
