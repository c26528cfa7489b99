package org.tiqu.classify;

/** The cues that a paragraph holds. Every wording counts once. Immutable. */
final class CueHits {
    private final float[] sums;
    private final float[] labelSums;
    private final float coverage;

    /** Takes the arrays, by index of kind, without copying them. */
    CueHits(float[] sums, float[] labelSums, float coverage) {
        this.sums = sums;
        this.labelSums = labelSums;
        this.coverage = coverage;
    }

    /** Weight of the cues of a kind. */
    float of(CueKind kind) {
        return sums[kind.index()];
    }

    /** Weight of the cues of a kind in the paragraph's label, where a heading names its section. */
    float inLabel(CueKind kind) {
        return labelSums[kind.index()];
    }

    /** The share of the label's letters that belong to cues of section headings, in [0, 1]. */
    float coverage() {
        return coverage;
    }
}
