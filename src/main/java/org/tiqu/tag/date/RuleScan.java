package org.tiqu.tag.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.tiqu.text.Span;

/** One walk over a text: tries the rules of a set wherever they may begin. Not safe to share. */
final class RuleScan {
    /** The furthest that a match may reach, in code units; keeps the work for each position bounded. */
    private static final int REACH = 160;

    private final String text;
    private final RuleSet set;
    private final @Nullable Matcher[] matchers;
    private final Map<Rule.Role, List<Candidate>> found = new EnumMap<>(Rule.Role.class);

    /** Scans a folded text with the rules of a set. */
    RuleScan(String foldedText, RuleSet set) {
        this.text = foldedText;
        this.set = set;
        this.matchers = new Matcher[set.rules().size()];
    }

    /** Returns all matches by role, in no particular order. */
    Map<Rule.Role, List<Candidate>> run() {
        for (int i = 0; i < text.length(); i++) {
            if (mayBegin(i)) {
                for (int index : set.beginningWith(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : '\n')) {
                    tryRule(index, i);
                }
            }
        }
        return found;
    }

    private void tryRule(int index, int at) {
        Rule rule = set.rules().get(index);
        Matcher matcher = matchers[index];
        if (matcher == null) {
            matcher = rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            matchers[index] = matcher;
        }
        matcher.region(at, Math.min(text.length(), at + REACH));
        if (!matcher.lookingAt()) {
            return;
        }
        Span whole = new Span(matcher.start(), matcher.end());
        boolean plain = rule.role() == Rule.Role.FIND
                || rule.role() == Rule.Role.AFTER_DAY
                || rule.role() == Rule.Role.AFTER_YEAR;
        DateForm form = plain ? rule.form().build(matcher, null).orElse(null) : null;
        if (form != null || !plain) {
            found.computeIfAbsent(rule.role(), any -> new ArrayList<>())
                    .add(new Candidate(whole, rule.mention(matcher), rule, index, form));
        }
    }

    /** A letter or digit begins a match only where a word or a number begins. */
    private boolean mayBegin(int at) {
        char c = text.charAt(at);
        if (at == 0 || !isWord(c)) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (!isDigit(c) || isWord(before)) {
            return !isWord(before);
        }
        boolean afterPoint = before == '.' || before == ',';
        boolean inNumber = afterPoint && at > 1 && isDigit(text.charAt(at - 2));
        return !inNumber && before != '$' && before != '#';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
