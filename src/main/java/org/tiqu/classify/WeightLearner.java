package org.tiqu.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Learns the weights: those under which the lessons' labels are most probable, drawn towards the weights that were set
 * by hand, since the lessons are few. Steps of its own size for each weight, a fixed number of them; one thread and
 * {@link StrictMath}, so that the same lessons give the same weights.
 *
 * <p>Source: Lafferty, McCallum and Pereira (2001), conditional random fields; Kingma and Ba (2015), Adam; Quattoni
 * and others (2007), states that the labels leave open.
 */
public final class WeightLearner {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;

    /** How many digits are kept: more would not show in any figure. */
    private static final float DIGITS = 10_000;

    /** What each scale of the section model begins with. Source: set by hand. */
    private static final float TOLD = 0.5f;

    private final int steps;
    private final double step;
    private final double pull;

    /**
     * @param steps how often all weights move
     * @param step how far each moves at first
     * @param pull how strongly they are drawn towards those set by hand
     */
    public WeightLearner(int steps, double step, double pull) {
        this.steps = steps;
        this.step = step;
        this.pull = pull;
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Example(Observations observations, boolean[][] allowed) {}

    /**
     * The weights that the lessons teach.
     *
     * @param models for each lesson a section model that has not learned from it
     */
    public Weights learn(List<Lesson> lessons, Function<Lesson, SectionModel> models) {
        CueLexicon cues = new CueLexicon(CueLexicon.load());
        float[] values = Weights.byHand().values();
        for (Scale scale : List.of(
                Scale.TOLD_FREE,
                Scale.TOLD_HEADED,
                Scale.TOLD_HEADING,
                Scale.TOLD_STORY,
                Scale.TOLD_FURNITURE,
                Scale.TOLD_OVERVIEW)) {
            values[Weights.at(scale)] = TOLD;
        }
        float[] origin = values.clone();
        StateGraph graph = new StateGraph(new Weights(values));
        List<Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Viewer viewer = new Viewer(cues, models.apply(lesson));
            examples.add(new Example(
                    new Observations(viewer.look(lesson.tagged()), graph.states(), true), lesson.allowed(graph)));
        }
        double[] mean = new double[Weights.COUNT];
        double[] square = new double[Weights.COUNT];
        for (int t = 1; t <= steps; t++) {
            double[] gradient = gradient(examples, new Weights(values));
            double size = step
                    * (1 - (t - 1.0) / steps)
                    * StrictMath.sqrt(1 - StrictMath.pow(SECOND, t))
                    / (1 - StrictMath.pow(FIRST, t));
            for (int i = 0; i < values.length; i++) {
                if (!Float.isNaN(values[i])) {
                    double up = gradient[i] - pull * (values[i] - origin[i]);
                    mean[i] = FIRST * mean[i] + (1 - FIRST) * up;
                    square[i] = SECOND * square[i] + (1 - SECOND) * up * up;
                    values[i] += (float) (size * mean[i] / (StrictMath.sqrt(square[i]) + 1e-8));
                }
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.isNaN(values[i]) ? values[i] : Math.round(values[i] * DIGITS) / DIGITS;
        }
        return new Weights(values);
    }

    private static double[] gradient(List<Example> examples, Weights weights) {
        double[] gradient = new double[Weights.COUNT];
        Expectations expectations = new Expectations(new StateGraph(weights));
        for (Example example : examples) {
            expectations.learn(example.observations(), weights, example.allowed(), gradient);
        }
        return gradient;
    }
}
