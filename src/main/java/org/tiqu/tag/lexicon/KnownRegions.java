package org.tiqu.tag.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.tiqu.lexicon.NameUse;
import org.tiqu.lexicon.Region;

/** The divisions that an article names in full; their short names may follow. */
final class KnownRegions {
    private final Set<String> codes = new HashSet<>();

    void add(NameUse use) {
        Region region = use.region();
        if (region != null && use.kind() == NameUse.Kind.FULL_REGION) {
            codes.add(region.code());
        }
    }

    boolean contains(Region region) {
        return codes.contains(region.code());
    }
}
