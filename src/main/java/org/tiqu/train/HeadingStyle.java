package org.tiqu.train;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/** How a heading, or the first line of an item, is set off. Source: usual forms of lists in Chinese and English typesetting. */
enum HeadingStyle {
    PLAIN,
    CAPITALS,
    ARABIC,
    ARABIC_COMMA,
    ARABIC_BRACKETS,
    CIRCLED,
    CHINESE,
    ROMAN,
    LETTER,
    NAMED,
    BULLET,
    BRACKETED,
    HASHES,
    STARS,
    RULED;

    private static final String HAN_DIGITS = "一二三四五六七八九十";
    private static final String[] ROMANS = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};

    /** A lead-in that stands there already. */
    private static final Pattern LEAD_IN = Pattern.compile(
            "^(?:[■●◆▲▍▎•*#>=\\-–—]+\\s*|[（(]?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[IVX]{1,4}|[A-H])[.、)）．]\\s*(?!\\d)|[①-⑳]\\s*)");

    private static final HeadingStyle[] SECTIONS = {
        PLAIN, CAPITALS, ARABIC, ARABIC_COMMA, CHINESE, ROMAN, LETTER, NAMED, BULLET, BRACKETED, HASHES, STARS, RULED
    };
    private static final HeadingStyle[] ITEMS = {
        PLAIN,
        PLAIN,
        PLAIN,
        ARABIC,
        ARABIC,
        ARABIC_COMMA,
        ARABIC_BRACKETS,
        CIRCLED,
        NAMED,
        BULLET,
        BRACKETED,
        HASHES,
        STARS
    };
    private static final HeadingStyle[] TEXTS = {
        PLAIN, PLAIN, PLAIN, ARABIC, ARABIC_COMMA, ARABIC_BRACKETS, CIRCLED, NAMED, BULLET, HASHES
    };

    static HeadingStyle ofSections(Random random) {
        return SECTIONS[random.nextInt(SECTIONS.length)];
    }

    static HeadingStyle ofItems(Random random) {
        return ITEMS[random.nextInt(ITEMS.length)];
    }

    /** One that fits before running text. */
    static HeadingStyle ofTexts(Random random) {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    /** The text without the lead-in or the brackets that it has. */
    static String bare(String text) {
        String bare = LEAD_IN.matcher(text).replaceFirst("").strip();
        boolean brackets = bare.length() > 2 && bare.charAt(0) == '【' && bare.indexOf('】') == bare.length() - 1;
        return bare.isEmpty() ? text : brackets ? bare.substring(1, bare.length() - 1) : bare;
    }

    /** A bare text so set off; {@code level} counts hashes. */
    String of(String text, int number, int level, boolean chinese) {
        int digit = Math.min(number, HAN_DIGITS.length()) - 1;
        return switch (this) {
            case PLAIN -> text;
            case CAPITALS -> text.toUpperCase(Locale.ROOT);
            case ARABIC -> number + ". " + text;
            case ARABIC_COMMA -> number + "、" + text;
            case ARABIC_BRACKETS -> chinese ? "（" + number + "）" + text : "(" + number + ") " + text;
            case CIRCLED -> Character.toString('①' + Math.min(number, 20) - 1) + (chinese ? "" : " ") + text;
            case CHINESE -> HAN_DIGITS.charAt(digit) + "、" + text;
            case ROMAN -> ROMANS[digit] + ". " + text;
            case LETTER -> (char) ('A' + Math.min(number, 26) - 1) + ". " + text;
            case NAMED -> named(text, number, level, chinese);
            case BULLET -> "■ " + text;
            case BRACKETED -> "【" + text + "】";
            case HASHES -> "#".repeat(level) + " " + text;
            case STARS -> "**" + text + "**";
            case RULED -> "=== " + text + " ===";
        };
    }

    private static String named(String text, int number, int level, boolean chinese) {
        if (chinese) {
            return level < 3
                    ? "第" + HAN_DIGITS.charAt(Math.min(number, 10) - 1) + "部分 " + text
                    : "第" + number + "条：" + text;
        }
        return level < 3 ? "Part " + number + " " + text : "Item " + number + ": " + text;
    }
}
