package org.tiqu.tag.lexicon;

import org.tiqu.lexicon.NameUse;
import org.tiqu.lexicon.Region;

/**
 * How likely a name of the lexicon is a mention where it is found. Source: set by hand from how many other things
 * a name of each kind is used for; the merger weighs it against what the context says.
 */
final class LexiconConfidence {
    /** A name that is an ordinary word: another source must say that it is a name here. */
    static final double ORDINARY = 0.48;

    /** Documents of the collection in which a county's name must stand so that it is known without designation. */
    private static final int FREQUENT = 1500;

    private LexiconConfidence() {}

    static double of(NameUse use, boolean capitals, boolean words, boolean place, KnownRegions known) {
        double confidence = switch (use.kind()) {
            case FULL_REGION -> 0.95;
            case SHORT_REGION -> shortRegion(use, words, place, known);
            case ORGANIZATION -> organization(use, words);
            case PERSON -> person(use, words);
            case BODY -> 0; // a body without a place is no name
        };
        return capitals ? confidence : confidence * 0.93;
    }

    private static double shortRegion(NameUse use, boolean words, boolean place, KnownRegions known) {
        Region region = java.util.Objects.requireNonNull(use.region());
        boolean chinese = LexiconTagger.isChinese(use);
        if (region.level() != Region.Level.COUNTY) {
            return chinese && !words && use.name().length() == 2 ? 0.45 : 0.93;
        }
        if (known.contains(region)) {
            return 0.88;
        }
        boolean frequent = region.frequency() >= FREQUENT;
        if (chinese) {
            return words && place && frequent ? 0.85 : 0.4;
        }
        return frequent ? 0.6 : 0.3;
    }

    private static double organization(NameUse use, boolean words) {
        int length = use.name().length();
        if (use.derived()) {
            return use.name().indexOf(' ') > 0 ? 0.9 : length > 8 ? 0.88 : 0.84;
        }
        if (LexiconTagger.isChinese(use)) {
            if (length <= 2) {
                return words ? 0.84 : 0.4;
            }
            return words || length > 3 ? 0.94 : 0.8;
        }
        if (use.name().indexOf(' ') > 0) {
            return 0.94;
        }
        return length <= 3 ? 0.75 : 0.86;
    }

    private static double person(NameUse use, boolean words) {
        if (LexiconTagger.isChinese(use)) {
            return use.name().length() > 2 || words ? 0.92 : 0.5;
        }
        return use.name().indexOf(' ') > 0 ? 0.93 : 0.6;
    }
}
