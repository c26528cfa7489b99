package org.tiqu.classify;

import java.util.List;
import org.tiqu.classify.State.Mode;
import org.tiqu.classify.Weights.Scale;

/** What each paragraph by itself says for each state. */
final class Emissions {
    private static final Section[] SECTIONS = Section.values();
    private static final Place[] PLACES = Place.values();
    /** Content cues of a section beyond this weight add nothing. Source: this and the next two, set by hand. */
    private static final float MOST_CONTENT = 8;

    /** What a person's name at the front counts for, like a cue: such news tells what somebody says. */
    private static final float SPEAKER = 1;

    /** What speaks for the section of what no other covers, where nothing else does. */
    private static final float NOTHING_ELSE = 0.1f;

    private final List<State> states;
    private final Weights weights;
    private final int[] sections;
    private final float[][] places;
    private final float[][] headings;
    private final float[][] contents;

    Emissions(List<View> views, List<State> states, Weights weights) {
        this.states = states;
        this.weights = weights;
        sections = states.stream()
                .mapToInt(state -> List.of(SECTIONS).indexOf(state.section()))
                .toArray();
        places = new float[views.size()][];
        headings = new float[views.size()][];
        contents = new float[views.size()][];
        FeatureExtractor extractor = new FeatureExtractor(views);
        for (int i = 0; i < views.size(); i++) {
            places[i] = places(extractor.of(i));
            CueHits hits = views.get(i).hits();
            headings[i] = new float[SECTIONS.length];
            contents[i] = new float[SECTIONS.length];
            for (int s = 0; s < SECTIONS.length; s++) {
                Section section = SECTIONS[s];
                if (section != Section.NONE) {
                    CueKind heading = CueKind.headingOf(section);
                    headings[i][s] = hits.inLabel(heading) + 0.1f * hits.of(heading);
                }
                if (section != Section.NONE && section != Section.OVERVIEW) {
                    float base = section == Section.OTHER ? NOTHING_ELSE : 0;
                    float speaks = section == Section.RESEARCH && views.get(i).startsWithPerson() ? SPEAKER : 0;
                    contents[i][s] = Math.min(MOST_CONTENT, hits.of(CueKind.contentOf(section)) + speaks + base);
                }
            }
            belowBest(headings[i]);
            belowBest(contents[i]);
        }
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
            if (state.place().role() == Role.SECTION_HEADING) {
                score += weights.of(Scale.HEADING) * headings[paragraph][section];
            } else if (state.place().isItem()) {
                score += content(state.mode()) * contents[paragraph][section];
            }
            scores[s] = score;
        }
    }

    private float content(Mode mode) {
        return switch (mode) {
            case HEADED -> weights.of(Scale.HEADED_CONTENT);
            case STORY -> weights.of(Scale.STORY_CONTENT);
            default -> weights.of(Scale.FREE_CONTENT);
        };
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

    private static void belowBest(float[] scores) {
        float best = 0;
        for (float score : scores) {
            best = Math.max(best, score);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= best;
        }
    }
}
