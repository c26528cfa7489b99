package org.tiqu.item;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.MentionType;

/** What a research item tells: who speaks, for which body, in which office. */
final class ResearchDetails implements DetailFinder {
    private static final double LEAST = 1.6;
    private static final double LEAST_BODY = 1.5;
    private static final double LEAST_AFFILIATION = 3;
    private static final double IN_HEADING = 2;
    private static final double HAS_OFFICE = 1.5;
    private static final double[] IN_BODY = {1.2, 0.4, 0};
    private static final int REACH = 70;

    private final Cues speech;
    private final Cues groups;
    private final Offices offices;
    private final Actors bodies;

    ResearchDetails(Map<String, Cues> actors, Map<String, Cues> words, BodyKinds kinds) {
        this.speech = Rules.of(words, "speech");
        this.groups = Rules.of(words, "group");
        this.offices = new Offices(Rules.of(words, "office"));
        this.bodies = new Actors(
                speech,
                Rules.of(actors, "before"),
                Rules.of(actors, "behind"),
                kinds,
                Map.of(BodyKinds.Kind.MEDIA, -3.0, BodyKinds.Kind.EXCHANGE, -1.0));
    }

    @Override
    public Details of(ItemText item) {
        String speaker = speaker(item);
        if (speaker == null) {
            return ofBody(item);
        }
        Offices.Office office = office(item, speaker);
        String affiliation = office.affiliation();
        String opening = opening(item);
        if (opening != null && !opening.equals(affiliation) && office.title() == null) {
            return ofBody(item);
        }
        if (affiliation == null && office.title() != null) {
            affiliation = bodies.best(item, name -> name.type() == MentionType.ORG, LEAST_AFFILIATION);
        }
        boolean isKnown = affiliation != null && !affiliation.startsWith("?");
        return Details.ofResearch(speaker, isKnown ? affiliation : null, office.title());
    }

    /** The office of a person: the first one told with a body, else the first one. */
    private Offices.Office office(ItemText item, String person) {
        Offices.Office alone = null;
        for (ItemText.Part part : item.parts()) {
            for (int i = 0; i < part.names().size(); i++) {
                Offices.Office office = part.names().get(i).key().equals(person) ? offices.beside(part, i) : null;
                if (office != null && office.affiliation() != null && office.title() != null) {
                    return office;
                }
                alone = alone == null ? office : alone;
            }
        }
        return alone == null ? new Offices.Office(null, null) : alone;
    }

    /** The body that a heading opens with, as in "UBS: the price falls", or null. */
    private static @Nullable String opening(ItemText item) {
        ItemText.Part first = item.parts().get(0);
        Name name = first.names().isEmpty() ? null : first.names().get(0);
        return first.isHeading()
                        && name != null
                        && name.type() == MentionType.ORG
                        && name.start() < 8
                        && name.end() < first.text().length()
                        && ":：".indexOf(first.text().charAt(name.end())) >= 0
                ? name.key()
                : null;
    }

    private @Nullable String speaker(ItemText item) {
        Map<String, Double> weights = new LinkedHashMap<>();
        int order = 0;
        for (ItemText.Part part : item.parts()) {
            for (int i = 0; i < part.names().size(); i++) {
                Name name = part.names().get(i);
                if (name.type() != MentionType.PERSON) {
                    continue;
                }
                double weight = Math.min(
                        2, speech.weight(part.folded(), name.end(), Clause.end(part.folded(), name.end(), REACH)));
                weight += offices.beside(part, i) != null ? HAS_OFFICE : 0;
                if (part.isHeading()) {
                    weight += IN_HEADING;
                } else if (!weights.containsKey(name.key()) || order == 0) {
                    weight += order < IN_BODY.length ? IN_BODY[order] : 0;
                    order++;
                }
                weights.merge(name.key(), weight, Double::sum);
            }
        }
        String best = null;
        double most = LEAST;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Without a named person: a body that speaks itself, or one whose nameless people do. */
    private Details ofBody(ItemText item) {
        String body = bodies.best(item, name -> name.type() == MentionType.ORG, LEAST_BODY);
        if (body == null) {
            return Details.NONE;
        }
        for (ItemText.Part part : item.parts()) {
            for (int i = 0; i < part.names().size(); i++) {
                Name name = part.names().get(i);
                if (!name.key().equals(body)) {
                    continue;
                }
                String title = offices.nameless(part, name);
                if (title != null) {
                    return Details.ofResearch(null, body, title);
                }
                int from = Clause.start(part.folded(), name.start(), 30);
                int to = Math.min(part.folded().length(), name.end() + 24);
                if (groups.isIn(part.folded(), from, to)) {
                    return Details.ofResearch(null, body, null);
                }
            }
        }
        String title = offices.anonymous(item, speech);
        return title == null ? Details.ofResearch(body, null, null) : Details.ofResearch(null, body, title);
    }
}
