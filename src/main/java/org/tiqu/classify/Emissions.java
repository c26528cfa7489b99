package org.tiqu.classify;

/** What each paragraph by itself says for each state, with the weights that are given. */
final class Emissions {
    private static final Place[] PLACES = Place.values();

    private final Observations observations;
    private final Weights weights;
    private final float[][] places;

    Emissions(Observations observations, Weights weights) {
        this.observations = observations;
        this.weights = weights;
        places = new float[observations.size()][];
        for (int i = 0; i < places.length; i++) {
            places[i] = places(observations.features(i));
        }
    }

    int size() {
        return places.length;
    }

    /** Scores of a paragraph by state. */
    void fill(int paragraph, float[] scores) {
        for (int s = 0; s < scores.length; s++) {
            scores[s] = places[paragraph][observations.state(s).place().index()];
            int state = s;
            observations.parts(paragraph, s, (scale, value) -> scores[state] += weights.of(scale) * value);
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
