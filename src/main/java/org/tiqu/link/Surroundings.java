package org.tiqu.link;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiqu.lexicon.NamedEntity;
import org.tiqu.lexicon.Region;

/**
 * What the text around a name tells of whom it names.
 *
 * @param near the division that the same item named last before it, or null
 * @param listed the company whose code stands in brackets behind the name, or null
 * @param markets the stock markets that the same item speaks of; looked for when they are asked for
 */
record Surroundings(@Nullable Region near, @Nullable NamedEntity listed, Supplier<Set<Listings.Market>> markets) {
    /** Nothing. */
    static final Surroundings NONE = new Surroundings(null, null, Set::of);
}
