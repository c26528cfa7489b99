package org.tiqu.link.date;

import java.util.List;
import java.util.regex.Pattern;

/** Why a case of the suite is not met, told by its text and values: conventions first, what tiqu cannot read last. */
enum SuiteReason {
    IMPOSSIBLE("A day that the calendar does not have (February 30): the suite resolves it to year 1, tiqu to `?`", ""),
    OLD(
            "Years before 1900 and reigns of emperors: no dates of news",
            "康熙|雍正|神龙|民国|1[0-8]\\d\\d|\\b\\d{3}年|三六七年|year (?:\\d{3}\\b|two hundred)|one thousand seven"),
    LUNAR(
            "Days of the lunar calendar without the name of a holiday, and holidays that the suite resolves as if their lunar"
                    + " month and day were Gregorian",
            "农历|正月|初[一二三四五六七八九十]|八月十五|大年|除夕|春节|元宵|端午|中秋|重阳|清明"),
    CENTURY("Centuries and decades in words", "centur|世纪|decade|noughties|seventies|'40s|tens\\b|two thousands"),
    PART(
            "Parts of a week, month or year: `2020/MID` and the like by the guidelines, days that the suite fixes",
            "\\b(?:early|mid|middle|late|end|start|beginning|earlier|later)\\b|半[月周年]"),
    OPEN(
            "Spans open at one end (\"after 2018\", 2018年之后): the guidelines tag the date alone",
            "\\b(?:after|before|since|prior|between .* and now|between now|and later|or later|until)\\b|[之以]后|[之以]前|起$|开始|以来|之间|间$"),
    DURATION(
            "Durations counted from now or from a day (\"within 5 days\"): no dates by the guidelines",
            "\\b(?:within|in|for|less than|more than|rest|hence)\\b.*|\\b(?:days?|weeks?|months?|years?|sundays?|monday) (?:from|later|after|before|starting|in the future|ago)\\b"
                    + "|(?:前|后|上)\\d"),
    ROLLING(
            "\"The past three years\": whole years by the guidelines, rolling spans by the suite",
            "(?:past|last|next|previous|upcoming|few|过去|近|未来|最近).*(?:years?|months?|weeks?|days?|年|月|周|天|decades)|ago$|年前$|\\d(?:year|month)"),
    GENERIC(
            "Words that name no date without more context (\"the day\", \"my week\")",
            "^(?:the |my |this |last |next |past |upcoming )*(?:day|week|month|year|weekend)$|tmrw|^最近$"),
    NUMBERS_IN_WORDS(
            "Days and years spoken as words (\"May twenty one\")",
            "twenty|thirty|thirt|fift|nineteen|two thousand|the second|ninth|tenth|\\bfirst$"),
    NUMERIC(
            "Numbers with marks that may be another thing or have their year or order open (\"4.22\", \"9-18-15\", \"11-2016\")",
            "^(?:on |from |friday |this friday )*\\(?[\\d/.,\\- ]+\\)?(?: (?:to|and) [\\d/.\\- ]+)?$|oct/2|\\d/\\d|\\d-\\d"),
    ORDINAL_DAY(
            "A weekday counted within a month, a week counted within a year, \"week 31\"",
            "\\b(?:first|second|third|fourth|fifth|last)\\b.*(?:day|week)|week \\d|week of|月的最后|第[一二三四五六七八九十]+个|最[后後]|前\\d+[天周]|w/c"),
    TWO_DATES("One span by the suite, two mentions by the guidelines, or the reverse", "between|from|从|到|，|,|和|与"),
    OTHER(
            "Others: \"Mon 13th\" and weekdays beside a bare number, movable Western feasts, shopping days, abbreviations,"
                    + " the year of \"18 years old this year\"",
            "");

    private final String told;
    private final Pattern pattern;

    SuiteReason(String told, String pattern) {
        this.told = told;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** The reason in words. */
    String told() {
        return told;
    }

    /** The first reason that fits. */
    static SuiteReason of(String mention, List<String> starts) {
        if (starts.contains("0001-01-01")) {
            return IMPOSSIBLE;
        }
        for (SuiteReason reason : values()) {
            boolean hasPattern = !reason.pattern.pattern().isEmpty();
            if (hasPattern && reason.pattern.matcher(mention).find()) {
                return reason;
            }
        }
        return OTHER;
    }
}
