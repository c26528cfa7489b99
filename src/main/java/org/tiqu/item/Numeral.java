package org.tiqu.item;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in a text, in digits or Chinese numerals.
 *
 * @param value what it counts
 * @param end the code unit behind it
 */
record Numeral(BigDecimal value, int end) {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 24;

    /** Codes that stand before digits without a blank. Source: ISO 4217 and usual abbreviations. */
    private static final Pattern CODE =
            Pattern.compile("(?<![a-z])(?:rmb|cny|usd|us|hkd|hk|eur|jpy|krw|gbp|twd|nt|sgd|aud|inr|chf|cad)$");

    /** Numbers in English words that are told before a unit. */
    private static final Map<String, BigDecimal> WORDS = Map.ofEntries(
            Map.entry("half a ", new BigDecimal("0.5")),
            Map.entry("a ", BigDecimal.ONE),
            Map.entry("one ", BigDecimal.ONE),
            Map.entry("two ", BigDecimal.valueOf(2)),
            Map.entry("three ", BigDecimal.valueOf(3)),
            Map.entry("four ", BigDecimal.valueOf(4)),
            Map.entry("five ", BigDecimal.valueOf(5)),
            Map.entry("six ", BigDecimal.valueOf(6)),
            Map.entry("seven ", BigDecimal.valueOf(7)),
            Map.entry("eight ", BigDecimal.valueOf(8)),
            Map.entry("nine ", BigDecimal.valueOf(9)),
            Map.entry("ten ", BigDecimal.TEN),
            Map.entry("twelve ", BigDecimal.valueOf(12)),
            Map.entry("fifteen ", BigDecimal.valueOf(15)),
            Map.entry("twenty ", BigDecimal.valueOf(20)),
            Map.entry("thirty ", BigDecimal.valueOf(30)),
            Map.entry("forty ", BigDecimal.valueOf(40)),
            Map.entry("fifty ", BigDecimal.valueOf(50)));

    private static final List<String> WORD_UNITS =
            List.of("thousand", "hundred thousand", "hundred million", "million", "billion", "trillion");

    /** The number that begins at this place, or null; the middle of a number begins none. */
    static @Nullable Numeral at(String text, int start) {
        if (start >= text.length()) {
            return null;
        }
        char first = text.charAt(start);
        if (first >= '0' && first <= '9') {
            return start > 0 && isInside(text, start) ? null : arabic(text, start);
        }
        if (first >= 'a' && first <= 'z') {
            return inWords(text, start);
        }
        return chineseDigit(first) > 0 || first == '十' ? chinese(text, start) : null;
    }

    private static boolean isInside(String text, int start) {
        char before = text.charAt(start - 1);
        if (before >= 'a' && before <= 'z') {
            return !CODE.matcher(text.substring(Math.max(0, start - 5), start)).find();
        }
        return (before < '\u2E80' && Character.isLetterOrDigit(before)) || before == '.' || before == ',';
    }

    private static @Nullable Numeral inWords(String text, int start) {
        if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return null;
        }
        for (Map.Entry<String, BigDecimal> word : WORDS.entrySet()) {
            int end = start + word.getKey().length();
            if (text.startsWith(word.getKey(), start)
                    && WORD_UNITS.stream().anyMatch(unit -> text.startsWith(unit, end))) {
                return new Numeral(word.getValue(), end - 1);
            }
        }
        return null;
    }

    private static @Nullable Numeral arabic(String text, int start) {
        StringBuilder digits = new StringBuilder();
        boolean isFraction = false;
        int at = start;
        while (at < text.length() && at - start < LONGEST) {
            char c = text.charAt(at);
            boolean isNext = at + 1 < text.length() && text.charAt(at + 1) >= '0' && text.charAt(at + 1) <= '9';
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c == '.' && !isFraction && isNext) {
                isFraction = true;
                digits.append(c);
            } else if (!((c == ',' || c == '，') && !isFraction && isGroup(text, at + 1))) {
                break;
            }
            at++;
        }
        return new Numeral(new BigDecimal(digits.toString()), at);
    }

    private static boolean isGroup(String text, int start) {
        for (int i = start; i < start + 3; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start + 3 >= text.length() || text.charAt(start + 3) < '0' || text.charAt(start + 3) > '9';
    }

    /** Numerals below ten thousand such as 三百二十; the units behind are read as those of digits. */
    private static @Nullable Numeral chinese(String text, int start) {
        long total = 0;
        long digit = 0;
        int at = start;
        while (at < text.length() && at - start < LONGEST) {
            char c = text.charAt(at);
            int value = chineseDigit(c);
            int unit = switch (c) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                default -> 0;
            };
            if (value >= 0) {
                digit = value;
            } else if (unit > 0) {
                total += Math.max(digit, 1) * unit;
                digit = 0;
            } else {
                break;
            }
            at++;
        }
        return new Numeral(BigDecimal.valueOf(total + digit), at);
    }

    private static int chineseDigit(char c) {
        if (c == '两' || c == '兩') {
            return 2;
        }
        return DIGITS.indexOf(c);
    }
}
