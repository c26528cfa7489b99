package org.tiqu.item;

import java.util.Map;
import org.tiqu.tag.MentionType;

/** What an application item tells: who runs what. */
final class ApplicationDetails implements DetailFinder {
    private static final double LEAST = 2;

    private final Actors operators;
    private final ProductOptions products;
    private final Chooser chooser;

    ApplicationDetails(Map<String, Cues> actors, Map<String, Cues> words, BodyKinds kinds, Chooser chooser) {
        this.operators = Rules.actors(
                actors,
                "run",
                kinds,
                Map.of(
                        BodyKinds.Kind.MEDIA, -3.0,
                        BodyKinds.Kind.EXCHANGE, -0.5,
                        BodyKinds.Kind.PUBLIC, -0.8,
                        BodyKinds.Kind.FIRM, 0.4));
        this.products = new ProductOptions(words);
        this.chooser = chooser;
    }

    @Override
    public Details of(ItemText item) {
        Actors.Choice operator = operators.bestKnown(item, name -> name.type() == MentionType.ORG, LEAST);
        return Details.ofApplication(operator == null ? null : operator.key(), chooser.of(products.of(item)));
    }
}
