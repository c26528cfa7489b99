package org.tiqu.tag.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.tiqu.text.Span;

/** Widens mentions by what stands directly before or after them: "the end of", 底. */
final class Widening {
    private final String text;
    private final Map<Integer, Candidate> prefixes = new HashMap<>();
    private final Map<Integer, Candidate> suffixes = new HashMap<>();

    /** Widens by the prefixes and suffixes among the matches. */
    Widening(String foldedText, Map<Rule.Role, List<Candidate>> candidates) {
        this.text = foldedText;
        for (Candidate prefix : candidates.getOrDefault(Rule.Role.PREFIX, List.of())) {
            prefixes.merge(prefix.span().end(), prefix, Widening::longer);
        }
        for (Candidate suffix : candidates.getOrDefault(Rule.Role.SUFFIX, List.of())) {
            suffixes.merge(suffix.span().start(), suffix, Widening::longer);
        }
    }

    /** Returns the mentions, widened as far as they do not overlap. */
    List<DateExpression> widen(List<DateExpression> found) {
        List<DateExpression> widened = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < found.size(); i++) {
            int limit = i + 1 < found.size() ? found.get(i + 1).span().start() : text.length();
            DateExpression expression =
                    widened(found.get(i), suffixes.get(found.get(i).span().end()), free, limit);
            expression = widened(expression, prefixes.get(expression.span().start()), free, limit);
            widened.add(expression);
            free = expression.span().end();
        }
        return List.copyOf(widened);
    }

    private DateExpression widened(DateExpression inner, @Nullable Candidate by, int free, int limit) {
        if (by == null || by.span().start() < free || by.span().end() > limit || !isPeriod(inner.form())) {
            return inner;
        }
        Matcher matcher =
                by.rule().pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        matcher.region(by.whole().start(), by.whole().end());
        Optional<DateForm> form =
                matcher.lookingAt() ? by.rule().form().build(matcher, inner.form()) : Optional.empty();
        Span span = new Span(
                Math.min(inner.span().start(), by.span().start()),
                Math.max(inner.span().end(), by.span().end()));
        return form.map(outer -> new DateExpression(span, outer, by.rule().name() + "+" + inner.rule()))
                .orElse(inner);
    }

    private static boolean isPeriod(DateForm form) {
        return form instanceof DateForm.Month
                || form instanceof DateForm.Year
                || form instanceof DateForm.Quarter
                || form instanceof DateForm.Half
                || form instanceof DateForm.SeasonOf
                || form instanceof DateForm.Decade
                || (form instanceof DateForm.Relative relative && relative.unit() != DateUnit.DAY)
                || (form instanceof DateForm.Anaphor anaphor && anaphor.unit() != DateUnit.DAY);
    }

    private static Candidate longer(Candidate one, Candidate other) {
        return one.span().length() >= other.span().length() ? one : other;
    }
}
