package org.tiqu.classify;

import java.util.List;

/** Says how likely it is that a text with certain signs belongs to each section. Safe to share between threads. */
@FunctionalInterface
public interface SectionModel {
    /** A model that prefers no section. */
    SectionModel NONE = signs -> new double[Section.values().length];

    /** Natural logarithms of the sections' probabilities, or of something that grows with them, in their order. */
    double[] logProbabilities(List<String> signs);
}
