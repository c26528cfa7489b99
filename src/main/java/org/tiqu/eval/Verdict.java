package org.tiqu.eval;

import org.tiqu.corpus.AnnotatedMention;

/** What became of a mention, from best to worst; each has a letter, so that none is told by colour alone. */
enum Verdict {
    /** Span and type are right, and so is the key, if gold has one. */
    HIT("hit", "h", ""),
    /** Span and type are right; gold has a key, the prediction says none. */
    NO_KEY("no key", "n", "?"),
    /** Span and type are right, the key is not. */
    WRONG_KEY("wrong key", "k", "K"),
    /** The type is right, the spans only overlap. */
    WRONG_BOUNDARY("wrong boundary", "b", "B"),
    /** The type is not right; the spans are the same or overlap. */
    WRONG_TYPE("wrong type", "t", "T"),
    /** Only gold has it. */
    MISSED("missed", "m", "M"),
    /** Only the prediction has it. */
    SPURIOUS("spurious", "s", "S");

    private final String label;
    private final String code;
    private final String letter;

    Verdict(String label, String code, String letter) {
        this.label = label;
        this.code = code;
        this.letter = letter;
    }

    /** The verdict on a match; keys are judged only where the system gives any. */
    static Verdict of(MentionMatch match, Identity identity, boolean hasKeys) {
        AnnotatedMention gold = match.gold();
        AnnotatedMention predicted = match.predicted();
        if (gold == null) {
            return SPURIOUS;
        }
        if (predicted == null) {
            return MISSED;
        }
        if (!match.isSameType()) {
            return WRONG_TYPE;
        }
        if (!match.isSameSpan()) {
            return WRONG_BOUNDARY;
        }
        if (!hasKeys || !gold.isLinked()) {
            return HIT;
        }
        if (!predicted.isLinked()) {
            return NO_KEY;
        }
        return identity.isSame(gold.type(), String.valueOf(gold.key()), predicted.key()) ? HIT : WRONG_KEY;
    }

    /** What people call it. */
    String label() {
        return label;
    }

    /** Its class in the page. */
    String code() {
        return code;
    }

    /** The letter beside it; a hit has none. */
    String letter() {
        return letter;
    }
}
