package org.tiqu.classify;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The numbers that decide, set by hand as yet; the same features may be learned from. Immutable. */
final class Weights {
    private static final String WEIGHTS = "weights.tsv";

    /** Numbers that are no feature's. */
    enum Scale {
        /** How much a cue in a section's heading counts. */
        HEADING,
        /** How much a cue in an item counts under a section's heading, without headings, in a single story. */
        HEADED_CONTENT,
        FREE_CONTENT,
        STORY_CONTENT,
        /** What it costs that an item's section differs from the one before without a heading. */
        SWITCH,
        /** What it costs that a section's heading opens the section that was open. */
        REPEAT,
        /** What it costs that a heading stands over news of all sections. */
        MIXED,
        /** What it costs that the editor speaks where there are no sections. */
        FREE_COMMENTARY,
        /** What it costs that sections have headings from here on only. */
        LATE_HEADING,
        /** Divides scores before they become probabilities. */
        TEMPERATURE
    }

    private final float[][] features = new float[Aspect.values().length][Feature.COUNT];
    private final Map<Scale, Float> scales = new EnumMap<>(Scale.class);

    private Weights() {}

    /** The weights that tiqu decides by. */
    static Weights load() {
        Weights weights = new Weights();
        for (List<String> row : Table.read(WEIGHTS, 3)) {
            float value = Float.parseFloat(row.get(2));
            if (row.get(0).equals("scale")) {
                weights.scales.put(Scale.valueOf(row.get(1).toUpperCase(Locale.ROOT)), value);
            } else {
                weights.features[Aspect.named(row.get(0)).index()][
                        Feature.named(row.get(1)).index()] = value;
            }
        }
        for (Scale scale : Scale.values()) {
            if (!weights.scales.containsKey(scale)) {
                throw new IllegalStateException(WEIGHTS + " needs the scale " + scale + ", but does not have it");
            }
        }
        return weights;
    }

    /** A number that is no feature's. */
    float of(Scale scale) {
        return scales.getOrDefault(scale, 0f);
    }

    /** What the features say for an aspect. */
    float score(Aspect aspect, float[] values) {
        float[] row = features[aspect.index()];
        float sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * values[i];
        }
        return sum;
    }
}
