package org.tiqu.item;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.MentionType;

/** What a policy item tells: who issued what. */
final class PolicyDetails implements DetailFinder {
    private static final double LEAST = 1.2;
    private static final double LEAST_PLACE = 5.2;
    private static final double PLACE_MORE = 2;

    private final Actors issuers;
    private final Documents documents;

    PolicyDetails(Map<String, Cues> actors, Map<String, Cues> words, BodyKinds kinds) {
        this.issuers = Rules.actors(
                actors,
                "issue",
                kinds,
                Map.of(
                        BodyKinds.Kind.PUBLIC, 2.0,
                        BodyKinds.Kind.MEDIA, -3.0,
                        BodyKinds.Kind.EXCHANGE, 0.5,
                        BodyKinds.Kind.SCHOLARLY, -1.5,
                        BodyKinds.Kind.FIRM, -1.5));
        this.documents = new Documents(
                Rules.of(words, "document"),
                new TitleRuns(Rules.of(words, "document"), Rules.of(words, "document-title")),
                Rules.of(words, "issue-verb"),
                Rules.phrases(words),
                Rules.documentPhrases(words));
    }

    @Override
    public Details of(ItemText item) {
        return Details.ofPolicy(issuer(item), documents.of(item));
    }

    /** A body, else a place that acts in its government's stead. */
    private @Nullable String issuer(ItemText item) {
        Actors.Choice issuer = issuers.bestKnown(item, name -> name.type() == MentionType.ORG, LEAST);
        Actors.Choice place = issuers.choice(item, name -> name.type() == MentionType.REGION);
        double least = issuer == null ? LEAST_PLACE : Math.max(LEAST_PLACE, issuer.weight() + PLACE_MORE);
        if (place != null && place.weight() > least) {
            return place.key();
        }
        return issuer == null ? null : issuer.key();
    }
}
