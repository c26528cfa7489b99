package org.tiqu.peer;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures speed on one thread.
 *
 * @param warmUpSeconds how long at least the texts are tagged before the clock counts, once at least
 * @param seconds how long at least they are then tagged, twice at least
 */
record Stopwatch(double warmUpSeconds, double seconds) {
    private static final int PASSES = 2;

    /** Characters (UTF-16 code units) per second: the median of the passes over all texts. */
    double charactersPerSecond(Peer peer, List<PreparedArticle> texts) {
        long characters =
                texts.stream().mapToLong(text -> text.gold().text().length()).sum();
        double spent = 0;
        while (spent == 0 || spent < warmUpSeconds) {
            spent += pass(peer, texts);
        }
        List<Double> speeds = new ArrayList<>();
        for (spent = 0; speeds.size() < PASSES || spent < seconds; ) {
            double pass = pass(peer, texts);
            spent += pass;
            speeds.add(characters / pass);
        }
        return Median.of(speeds);
    }

    private static double pass(Peer peer, List<PreparedArticle> texts) {
        long start = System.nanoTime();
        texts.forEach(peer::tag);
        return Math.max(1, System.nanoTime() - start) / 1e9;
    }
}
