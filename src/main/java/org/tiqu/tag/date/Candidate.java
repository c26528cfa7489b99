package org.tiqu.tag.date;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.tiqu.text.Span;

/**
 * A match of a rule that may become a mention.
 *
 * @param whole all that the rule matched
 * @param span the mention in it
 * @param rule the rule
 * @param order the place of the rule among all
 * @param form the meaning; absent for rules that block or widen
 */
record Candidate(
        Span whole,
        Span span,
        Rule rule,
        int order,
        @Nullable DateForm form) {
    /** First the leftmost, of these the longest, of these the rule that comes first in its file. */
    static final Comparator<Candidate> ORDER = Comparator.comparingInt((Candidate c) -> c.span.start())
            .thenComparing(
                    Comparator.comparingInt((Candidate c) -> c.span.end()).reversed())
            .thenComparingInt(Candidate::order);

    /** Returns the mention of this match. */
    DateExpression toExpression() {
        if (form == null) {
            throw new IllegalStateException("expected a rule that finds, got " + rule.name());
        }
        return new DateExpression(span, form, rule.name());
    }
}
