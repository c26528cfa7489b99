package org.tiqu.tag.pattern;

import org.tiqu.lexicon.NameIndex;
import org.tiqu.lexicon.NameUse;

/** What the lexicon says of a few words of a text. */
final class KnownNames {
    private final NameIndex index;

    KnownNames(NameIndex index) {
        this.index = index;
    }

    boolean isRegion(String form) {
        return index.byForm(form).stream().anyMatch(NameUse::isRegion);
    }

    /** A region, but none that is known by a bare county name alone: too many words are one. */
    boolean isProminentRegion(String form) {
        return index.byForm(form).stream()
                .anyMatch(use -> use.kind() == NameUse.Kind.FULL_REGION
                        || (use.region() != null && use.region().level() != org.tiqu.lexicon.Region.Level.COUNTY));
    }

    boolean isOrganization(String form) {
        return index.byForm(form).stream().anyMatch(use -> use.kind() == NameUse.Kind.ORGANIZATION);
    }

    boolean isKnown(String form) {
        return !index.byForm(form).isEmpty();
    }
}
