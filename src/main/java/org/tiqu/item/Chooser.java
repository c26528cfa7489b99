package org.tiqu.item;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Fills one field by what its options' signs weigh. The probability of an option is its share of the exponentials of
 * all options' sums: a conditional log-linear model. Immutable.
 */
public final class Chooser {
    /** Fills in what the rules say, and nothing where they say nothing: a choice without a learned model. */
    public static final Chooser RULES = new Chooser(Map.of("rule", 10.0, "none", 5.0));

    /** The probability from which on a field is filled rather than left out. Source: cross-validation on the train part. */
    private static final double LEAST = 0.1;

    /** In the order in which they are written. */
    private final Map<String, Double> weights;

    private final Map<String, Double> byName;

    /** A choice by these weights; a sign that is not listed weighs nothing. */
    public Chooser(Map<String, Double> weights) {
        this.weights = new TreeMap<>(weights);
        this.byName = new HashMap<>(weights);
    }

    /**
     * Learned weights from a place of the class path.
     *
     * @throws UncheckedIOException if they are missing
     * @throws IllegalStateException if a line is not a sign and a number with a tab between them
     */
    public static Chooser load(String place) {
        Map<String, Double> weights = new TreeMap<>();
        try (InputStream in = Chooser.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IOException("the class path holds no " + place + "; build tiqu again with 'mvn package'");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab < 0) {
                    throw new IllegalStateException(
                            place + " needs a sign, a tab and a number in each line, but has the line '" + line + "'");
                }
                weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a model: " + e.getMessage(), e);
        }
        return new Chooser(weights);
    }

    /** Writes the weights as {@link #load} reads them. */
    public void write(OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder();
        weights.forEach(
                (sign, weight) -> lines.append(sign).append('\t').append(weight).append('\n'));
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The value of the most probable option that has one; of equal ones the first; null when none is probable enough. */
    @Nullable
    String of(List<Option> options) {
        double[] sums = new double[options.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sums.length; i++) {
            for (Map.Entry<String, Double> sign : options.get(i).signs().entrySet()) {
                sums[i] += byName.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
            }
            most = Math.max(most, sums[i]);
        }
        double total = 0;
        double probable = 0;
        String best = null;
        for (int i = 0; i < sums.length; i++) {
            double share = StrictMath.exp(sums[i] - most);
            total += share;
            if (share > probable && !options.get(i).value().isEmpty()) {
                probable = share;
                best = options.get(i).value();
            }
        }
        return probable >= LEAST * total ? best : null;
    }
}
