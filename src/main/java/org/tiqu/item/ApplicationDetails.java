package org.tiqu.item;

import java.util.Map;
import org.tiqu.tag.MentionType;

/** What an application item tells: who runs what. */
final class ApplicationDetails implements DetailFinder {
    private static final double LEAST = 2;

    private final Actors operators;
    private final Products products;

    ApplicationDetails(Map<String, Cues> actors, Map<String, Cues> words, BodyKinds kinds) {
        this.operators = Rules.actors(
                actors,
                "run",
                kinds,
                Map.of(
                        BodyKinds.Kind.MEDIA, -3.0,
                        BodyKinds.Kind.EXCHANGE, -0.5,
                        BodyKinds.Kind.PUBLIC, -0.8,
                        BodyKinds.Kind.FIRM, 0.4));
        this.products = new Products(Rules.of(words, "launch-verb"), Rules.of(words, "product"), Rules.phrases(words));
    }

    @Override
    public Details of(ItemText item) {
        return Details.ofApplication(
                operators.best(item, name -> name.type() == MentionType.ORG && Actors.isKnown(name), LEAST),
                products.of(item));
    }
}
