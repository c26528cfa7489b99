package org.tiqu.eval;

import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedMention;

/**
 * A gold mention and the prediction that answers it; one of them is null where the other stands alone.
 *
 * @param gold or null when the prediction is spurious
 * @param predicted or null when gold was missed
 */
public record MentionMatch(
        @Nullable AnnotatedMention gold, @Nullable AnnotatedMention predicted) {

    /** Checks that there is one. */
    public MentionMatch {
        if (gold == null && predicted == null) {
            throw new IllegalArgumentException("a match has at least one side");
        }
    }

    /** Gold's mention; the predicted one where it stands alone. */
    public AnnotatedMention one() {
        if (gold != null) {
            return gold;
        }
        if (predicted != null) {
            return predicted;
        }
        throw new IllegalStateException("a match has at least one side");
    }

    /** Whether both have the same span. */
    public boolean isSameSpan() {
        return gold != null && predicted != null && gold.span().equals(predicted.span());
    }

    /** Whether both have the same type. */
    public boolean isSameType() {
        return gold != null && predicted != null && gold.type() == predicted.type();
    }

    /** Whether both have the same span and type. */
    public boolean isStrict() {
        return isSameSpan() && isSameType();
    }

    /** Whether each has its other. */
    public boolean isPaired() {
        return gold != null && predicted != null;
    }
}
