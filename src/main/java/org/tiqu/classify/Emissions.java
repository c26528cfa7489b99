package org.tiqu.classify;

import java.util.List;
import org.tiqu.classify.State.Mode;
import org.tiqu.classify.Weights.Scale;

/** What each paragraph by itself says for each state. */
final class Emissions {
    private static final Section[] SECTIONS = Section.values();
    private static final Place[] PLACES = Place.values();

    /** Index of what a heading says for news of all sections, behind the sections. */
    private static final int MIXED = SECTIONS.length;

    private final List<State> states;
    private final Weights weights;
    private final int[] sections;
    private final float[][] places;
    private final float[][] headings;
    private final Contents contents;

    Emissions(List<View> views, List<State> states, Weights weights) {
        this.states = states;
        this.weights = weights;
        sections = states.stream()
                .mapToInt(state -> List.of(SECTIONS).indexOf(state.section()))
                .toArray();
        places = new float[views.size()][];
        headings = new float[views.size()][];
        FeatureExtractor extractor = new FeatureExtractor(views);
        contents = new Contents(views, extractor.longestInHead());
        for (int i = 0; i < views.size(); i++) {
            places[i] = places(extractor.of(i));
            CueHits hits = views.get(i).hits();
            headings[i] = new float[SECTIONS.length + 1];
            for (int s = 0; s < SECTIONS.length; s++) {
                headings[i][s] = SECTIONS[s] == Section.NONE ? 0 : heading(hits, CueKind.headingOf(SECTIONS[s]));
            }
            headings[i][MIXED] = heading(hits, CueKind.HEADING_MIXED);
            Contents.belowBest(headings[i]);
        }
    }

    private static float heading(CueHits hits, CueKind kind) {
        return hits.inLabel(kind) + 0.1f * hits.of(kind);
    }

    int size() {
        return places.length;
    }

    /** Scores of a paragraph by state. */
    void fill(int paragraph, float[] scores) {
        for (int s = 0; s < scores.length; s++) {
            State state = states.get(s);
            float score = places[paragraph][state.place().index()];
            int section = sections[s];
            if (state.mode() == Mode.STORY) {
                score += weights.of(Scale.STORY_CONTENT) * contents.ofStory(section);
            } else if (state.place().role() == Role.SECTION_HEADING) {
                boolean mixed = state.mode() == Mode.MIXED;
                score += weights.of(Scale.HEADING) * headings[paragraph][mixed ? MIXED : section];
                score += mixed ? weights.of(Scale.MIXED) : 0;
            } else if (state.place().isItem()) {
                boolean headed = state.mode() == Mode.HEADED;
                score += weights.of(headed ? Scale.HEADED_CONTENT : Scale.FREE_CONTENT)
                        * contents.of(paragraph, section);
            }
            scores[s] = score;
        }
    }

    private float[] places(float[] features) {
        float[] aspects = new float[Aspect.values().length];
        for (Aspect aspect : Aspect.values()) {
            aspects[aspect.index()] = weights.score(aspect, features);
        }
        float[] scores = new float[PLACES.length];
        for (Place place : PLACES) {
            scores[place.index()] =
                    aspects[place.first().index()] + aspects[place.second().index()];
        }
        return scores;
    }
}
