package org.tiqu.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What the rounds say together of one peer.
 *
 * @param entry who
 * @param rounds what each JVM measured, at least one
 */
record PeerFigures(Entry entry, List<Measurement> rounds) {
    PeerFigures {
        rounds = List.copyOf(rounds);
    }

    Measurement first() {
        return rounds.get(0);
    }

    double loadSeconds() {
        return median(Measurement::loadSeconds);
    }

    double peakMegabytes() {
        return median(Measurement::peakMegabytes);
    }

    double liveMegabytes() {
        return median(Measurement::liveMegabytes);
    }

    /** Characters per second; NaN if it does not read the language. */
    double speed(Side side) {
        return median(round -> round.speed().getOrDefault(side.code(), Double.NaN));
    }

    /** Slowest and fastest round. */
    double[] speeds(Side side) {
        return rounds.stream()
                .mapToDouble(round -> round.speed().getOrDefault(side.code(), Double.NaN))
                .sorted()
                .toArray();
    }

    /** Whether it said the same in every round. */
    boolean isRepeatable() {
        return rounds.stream().map(Measurement::digest).distinct().count() == 1;
    }

    private double median(ToDoubleFunction<Measurement> number) {
        List<Double> values = new ArrayList<>();
        rounds.forEach(round -> values.add(number.applyAsDouble(round)));
        return Median.of(values);
    }
}
