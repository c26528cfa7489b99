package org.tiqu.item;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Says what happened to a company: the kind of event whose cues weigh most, those of the heading and the start double. */
final class Events {
    private static final double LEAST = 1;
    private static final double FIRST = 2;
    private static final double LATER = 0.5;
    private static final double HEADING = 2.5;
    private static final int START = 160;

    private final Map<Event, Cues> cues;

    private Events(Map<Event, Cues> cues) {
        this.cues = new EnumMap<>(cues);
    }

    /** The kinds of the table {@code events.tsv}. */
    static Events load() {
        Map<Event, Cues> cues = new EnumMap<>(Event.class);
        CueTable.load("events.tsv")
                .forEach((kind, list) -> cues.put(Event.valueOf(kind.toUpperCase(Locale.ROOT)), list));
        return new Events(cues);
    }

    /** The kind of event; {@link Event#OTHER} when nothing tells. */
    Event of(ItemText item) {
        Event best = Event.OTHER;
        double most = LEAST;
        for (Map.Entry<Event, Double> entry : weights(item).entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** How much the cues of each kind weigh. */
    Map<Event, Double> weights(ItemText item) {
        Map<Event, Double> weights = new EnumMap<>(Event.class);
        for (Map.Entry<Event, Cues> entry : cues.entrySet()) {
            double weight = 0;
            for (ItemText.Part part : item.parts()) {
                String text = part.folded();
                if (part.isHeading()) {
                    weight += HEADING * entry.getValue().weight(text, 0, text.length());
                } else {
                    int start = Clause.end(text, Math.min(30, text.length()), START);
                    weight += FIRST * entry.getValue().weight(text, 0, start);
                    weight += LATER * entry.getValue().weight(text, start, text.length());
                }
            }
            weights.put(entry.getKey(), weight);
        }
        return weights;
    }
}
