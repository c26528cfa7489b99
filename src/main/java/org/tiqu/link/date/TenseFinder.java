package org.tiqu.link.date;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiqu.tag.date.DateLanguage;

/**
 * Tells the tense of what happens on a date by the nearest verb form: before it in its clause, else after it,
 * else anywhere before it in the sentence.
 */
final class TenseFinder {
    /** How far to look to each side, in code units. */
    private static final int REACH = 240;

    // Source: the auxiliaries and verbs of English and Chinese news prose.
    private static final String FUTURE_EN =
            "(?i:\\b(?:will|shall|would|to be|going to|plans?|planned|planning|expects?|expected|scheduled|aims?|intends?"
                    + "|upcoming|forthcoming|propos(?:e|es|ed)|striv(?:e|es|ing)|target(?:s|ed)?|forecasts?|due|is to|are to"
                    + "|should|must|can|may|no later than|deadline|hopes? to|set to|about to|prepar(?:e|es|ing))\\b)";
    private static final String PAST_EN =
            "(?i:(?<!\\bbe )\\b(?:(?!need|speed|based|related|limited|united|indeed|seed|feed|breed|hundred|red|bed|held\\b)"
                    + "[a-z]{2,14}ed|(?:was|were|had|has|have|said|held|began|became|made|took|won|rose|fell|went|came"
                    + "|gave|saw|met|set up|put|sold|bought|told|got|led|grew|lost|paid|sent|spent|ago|since|reports?|as of))\\b)";
    private static final String FUTURE_ZH = "将于?|拟|预计|计划|力争|即将|定于|有望|目标|争取|规划|未来|届时|下一步|明年|后续|筹备|准备|待";
    private static final String PAST_ZH =
            "了|已|曾|发布|公布|公告|宣布|表示|印发|召开|举行|举办|获悉|披露|显示|完成|签署|成立|上线|启动|截至|截止|报道|自|称|收到|达到|同比|实现|获|推出|过";

    private static final Map<DateLanguage, Pattern> MARKERS = new EnumMap<>(Map.of(
            DateLanguage.EN, Pattern.compile("(?<future>" + FUTURE_EN + ")|(?<past>" + PAST_EN + ")"),
            DateLanguage.ZH, Pattern.compile("(?<future>" + FUTURE_ZH + ")|(?<past>" + PAST_ZH + ")")));
    private static final Pattern CLAUSE = Pattern.compile("[,;:，；：。]|\\bthat\\b");

    private static final Pattern DIRECTLY_FUTURE = Pattern.compile("(?i)(?:到|\\b(?:by|until))\\s{0,2}$");

    private static final Pattern DEADLINE = Pattern.compile("[之以]?前(?![后期述])");

    private TenseFinder() {}

    /** Returns the tense that the sentence tells for the date. */
    static Tense of(DateInContext date) {
        Pattern markers = MARKERS.getOrDefault(date.language(), CLAUSE);
        int start = date.inSentence().start();
        int end = date.inSentence().end();
        String before = date.sentence().substring(Math.max(0, start - REACH), start);
        if (DIRECTLY_FUTURE.matcher(before).find()
                || DEADLINE.matcher(date.sentence())
                        .region(end, date.sentence().length())
                        .lookingAt()) {
            return Tense.FUTURE;
        }
        String after = date.sentence().substring(end, Math.min(date.sentence().length(), end + REACH));
        int clause = 0;
        Matcher boundary = CLAUSE.matcher(before);
        while (boundary.find()) {
            clause = boundary.end();
        }
        Tense tense = last(markers.matcher(before.substring(clause)));
        if (tense == Tense.NONE) {
            Matcher matcher = markers.matcher(after);
            tense = matcher.find() ? tense(matcher) : last(markers.matcher(before));
        }
        return tense;
    }

    private static Tense last(Matcher matcher) {
        Tense tense = Tense.NONE;
        while (matcher.find()) {
            tense = tense(matcher);
        }
        return tense;
    }

    private static Tense tense(Matcher matcher) {
        return matcher.group("future") != null ? Tense.FUTURE : Tense.PAST;
    }
}
