package org.tiqu.tag;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.tiqu.text.Span;

/**
 * A name or a date in the text.
 *
 * @param span in the article's text, not empty
 * @param type what it names
 * @param confidence the probability in [0, 1] that span and type are right
 * @param by who proposed it, at least one
 */
public record Mention(Span span, MentionType type, double confidence, Set<Source> by) {

    /**
     * The confidence of an engine's answer as it stands, beside what is proposed because of it: evidence for a learned
     * model, without weight where proposals are merged.
     */
    public static final double AS_SAID = 0;

    /** Copies the set and checks the values. */
    public Mention {
        if (span.isEmpty() || by.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a mention needs a text, a source and a confidence in [0, 1], but got "
                    + span + ", " + by + ", " + confidence);
        }
        by = Collections.unmodifiableSet(EnumSet.copyOf(by));
    }

    /** A mention that one source proposes. */
    public static Mention of(Span span, MentionType type, double confidence, Source by) {
        return new Mention(span, type, confidence, Set.of(by));
    }
}
