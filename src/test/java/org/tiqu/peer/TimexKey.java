package org.tiqu.peer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a TIMEX3 value as a key of the annotation guidelines, where both can say the same. */
final class TimexKey {
    private static final String UNKNOWN = "?";
    private static final String POINT = "\\d{4}(?:-\\d{2}(?:-\\d{2})?|-W\\d{2}|-Q[1-4]|-H[12]|-(?:SP|SU|AU|WI))?";
    private static final Pattern KEY = Pattern.compile(POINT + "(?:/" + POINT + ")?");
    private static final Pattern WEEK_DAY = Pattern.compile("\\d{4}-W\\d{2}-[1-7]");
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T.*");
    private static final Pattern MOD = Pattern.compile("mod=\"([A-Z]+)\"");
    private static final Map<String, String> PARTS =
            Map.of("START", "/START", "EARLY", "/START", "MID", "/MID", "END", "/END", "LATE", "/END");

    private TimexKey() {}

    /** The key; {@code ?} where the value says none. The element tells which part of the span is meant. */
    static String of(@Nullable String value, String element) {
        if (value == null) {
            return UNKNOWN;
        }
        String point = point(value.replace("-FA", "-AU"));
        Matcher mod = MOD.matcher(element);
        if (!point.equals(UNKNOWN) && !point.contains("/") && mod.find()) {
            return point + PARTS.getOrDefault(mod.group(1), "");
        }
        return point;
    }

    private static String point(String value) {
        if (value.matches("\\d{3}X")) {
            return value.substring(0, 3) + "0s";
        }
        Matcher time = TIME.matcher(value);
        if (time.matches()) {
            return time.group(1);
        }
        if (WEEK_DAY.matcher(value).matches()) {
            try {
                return LocalDate.parse(value, DateTimeFormatter.ISO_WEEK_DATE).toString();
            } catch (DateTimeException e) {
                return UNKNOWN;
            }
        }
        return KEY.matcher(value).matches() ? value : UNKNOWN;
    }
}
