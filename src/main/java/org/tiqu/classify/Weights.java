package org.tiqu.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The numbers that decide: what a feature says for an aspect, what follows what, and how much each part counts. Set
 * by hand to begin with; learned ones replace them. Immutable.
 */
public final class Weights {
    private static final String BY_HAND = "weights.tsv";
    private static final String TRANSITIONS = "transitions.tsv";
    private static final String TRANSITION = "transition";
    private static final String SCALE = "scale";

    private static final int PLACES = Place.values().length;
    private static final int SCALES = Aspect.values().length * Feature.COUNT;
    private static final int MOVES = SCALES + Scale.values().length;

    /** How many numbers there are. */
    static final int COUNT = MOVES + (PLACES + 2) * PLACES;

    private final float[] values;

    Weights(float[] values) {
        this.values = values.clone();
    }

    /**
     * The weights that were set by hand.
     *
     * @throws IllegalStateException if a data file is missing or damaged
     */
    public static Weights byHand() {
        float[] values = new float[COUNT];
        Arrays.fill(values, SCALES, COUNT, Float.NaN);
        for (List<String> row : Table.read(BY_HAND, 3)) {
            values[index(row.get(0), row.get(1))] = Float.parseFloat(row.get(2));
        }
        for (Scale scale : Scale.values()) {
            if (Float.isNaN(values[at(scale)])) {
                throw new IllegalStateException(BY_HAND + " needs the scale " + scale + ", but does not have it");
            }
        }
        for (List<String> row : Table.read(TRANSITIONS, 3)) {
            values[index(TRANSITION, row.get(0) + " " + row.get(1))] = Float.parseFloat(row.get(2));
        }
        return new Weights(values);
    }

    /**
     * Learned weights from a place of the class path.
     *
     * @throws UncheckedIOException if they are missing
     * @throws IllegalStateException if they are damaged
     */
    public static Weights load(String place) {
        try (InputStream in = Weights.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IOException("the class path holds no " + place + "; build tiqu again with 'mvn package'");
            }
            float[] values = byHand().values;
            for (List<String> row : Table.read(in, place, 3)) {
                values[index(row.get(0), row.get(1))] = Float.parseFloat(row.get(2));
            }
            return new Weights(values);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a model: " + e.getMessage(), e);
        }
    }

    /** Writes what differs from the weights set by hand, as {@link #load} reads it. */
    public void write(OutputStream out) throws IOException {
        float[] hand = byHand().values;
        StringBuilder lines =
                new StringBuilder("# Learned by tiqu train; what is not here is as it was set by hand.\n");
        for (int i = 0; i < COUNT; i++) {
            if (!Float.isNaN(values[i]) && values[i] != hand[i]) {
                lines.append(name(i)).append('\t').append(values[i]).append('\n');
            }
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static int index(String kind, String name) {
        if (kind.equals(SCALE)) {
            return at(Scale.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        if (kind.equals(TRANSITION)) {
            String[] ends = name.split(" ", 2);
            int to = Place.named(ends[1]).index();
            return switch (ends[0]) {
                case "front" -> front(to);
                case "back" -> back(to);
                default -> move(Place.named(ends[0]).index(), to);
            };
        }
        return at(Aspect.named(kind), Feature.named(name));
    }

    @SuppressWarnings("EnumOrdinal") // Names leave the program, numbers do not.
    private static String name(int index) {
        if (index < SCALES) {
            Aspect aspect = Aspect.values()[index / Feature.COUNT];
            Feature feature = Feature.values()[index % Feature.COUNT];
            return lower(aspect) + "\t" + lower(feature);
        }
        if (index < MOVES) {
            return SCALE + "\t" + lower(Scale.values()[index - SCALES]);
        }
        int from = (index - MOVES) / PLACES;
        String source = from == PLACES ? "front" : from > PLACES ? "back" : lower(Place.values()[from]);
        return TRANSITION + "\t" + source + " " + lower(Place.values()[(index - MOVES) % PLACES]);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Index of what a feature says for an aspect. */
    static int at(Aspect aspect, Feature feature) {
        return aspect.index() * Feature.COUNT + feature.index();
    }

    /** Index of a number that is no feature's. */
    static int at(Scale scale) {
        return SCALES + scale.index();
    }

    /** Index of what it costs to go from a place to another. */
    static int move(int from, int to) {
        return MOVES + from * PLACES + to;
    }

    /** Index of what it costs to begin at a place. */
    static int front(int to) {
        return move(PLACES, to);
    }

    /** Index of what it costs to end at a place. */
    static int back(int from) {
        return move(PLACES + 1, from);
    }

    /** A number by its index; not a number where nothing was set. */
    float get(int index) {
        return values[index];
    }

    /** A number that is no feature's. */
    float of(Scale scale) {
        return values[at(scale)];
    }

    /** What the features say for an aspect. */
    float score(Aspect aspect, float[] features) {
        float sum = 0;
        for (int i = 0, at = aspect.index() * Feature.COUNT; i < features.length; i++) {
            sum += values[at + i] * features[i];
        }
        return sum;
    }

    float[] values() {
        return values.clone();
    }
}
