package org.tiqu.tag.date;

import java.util.Optional;

/** Reads the numbers of dates, written with ASCII digits or Chinese numerals. */
final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    /** Returns the number that the word begins with ("24th") or is (二十四, 二〇二〇), without leading zeros. */
    static Optional<String> read(String word) {
        int digits = 0;
        while (digits < word.length() && digits < 9 && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        if (digits > 0) {
            return Optional.of(Integer.toString(Integer.parseInt(word.substring(0, digits))));
        }
        int chinese = chinese(word.replace(" ", ""));
        return chinese < 0 ? Optional.empty() : Optional.of(Integer.toString(chinese));
    }

    private static int chinese(String word) {
        if (word.isEmpty() || word.length() > 4) {
            return -1;
        }
        int total = 0;
        int digit = -1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i) == '两' ? '二' : word.charAt(i);
            int value = DIGITS.indexOf(c);
            if (c == '十') {
                total += (digit < 0 ? 1 : digit) * 10;
                digit = -1;
            } else if (value < 0) {
                return -1;
            } else {
                digit = digit < 0 ? value : digit * 10 + value;
            }
        }
        return total + Math.max(digit, 0);
    }
}
