package org.tiqu.bench;

import java.util.Map;

/**
 * What was measured. Speeds are UTF-16 code units of the articles a second, medians of the rounds.
 *
 * @param profile which engines ran
 * @param articles how many
 * @param characters of all together
 * @param rounds how often each was measured
 * @param threads how many the second speed is of
 * @param loadSeconds to load the pipeline
 * @param firstRecordSeconds from the start of the process to the first record
 * @param oneThread speed of one thread
 * @param allThreads speed of {@code threads} threads
 * @param speedUp the one over the other, median of the rounds
 * @param longArticle seconds for one article of a megabyte over seconds for a hundred of ten kilobytes of the same text
 * @param stages share of each stage in the time of one thread, in the order of the pipeline
 * @param peakMegabytes the most that was ever resident; 0 where the system does not tell
 */
public record BenchResult(
        String profile,
        int articles,
        long characters,
        int rounds,
        int threads,
        double loadSeconds,
        double firstRecordSeconds,
        double oneThread,
        double allThreads,
        double speedUp,
        double longArticle,
        Map<String, Double> stages,
        double peakMegabytes) {}
