package org.tiqu.tag.lexicon;

import org.tiqu.lexicon.NameUse;
import org.tiqu.lexicon.Region;

/**
 * How likely a name of the lexicon is a mention where it is found. Source: set by hand from how many other things
 * a name of each kind is used for; the merger weighs it against what the context says.
 */
final class LexiconConfidence {
    private LexiconConfidence() {}

    static double of(NameUse use, boolean capitals, boolean words, KnownRegions known) {
        double confidence = switch (use.kind()) {
            case FULL_REGION -> 0.95;
            case SHORT_REGION -> shortRegion(use, words, known);
            case ORGANIZATION -> organization(use, words);
            case PERSON -> person(use, words);
        };
        return capitals ? confidence : confidence * 0.85;
    }

    private static double shortRegion(NameUse use, boolean words, KnownRegions known) {
        Region region = java.util.Objects.requireNonNull(use.region());
        boolean chinese = LexiconTagger.isChinese(use);
        if (region.level() != Region.Level.COUNTY) {
            return chinese && !words ? 0.6 : 0.93;
        }
        if (known.contains(region)) {
            return 0.88;
        }
        if (chinese) {
            return words ? 0.66 : 0.3;
        }
        return 0.3;
    }

    private static double organization(NameUse use, boolean words) {
        int length = use.name().length();
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
