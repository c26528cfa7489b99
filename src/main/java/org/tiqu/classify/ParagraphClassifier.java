package org.tiqu.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tiqu.tag.Tagged;
import org.tiqu.text.Stage;

/**
 * Says of every paragraph which role it plays, to which section it belongs and which news item it tells.
 *
 * <p>Decides for the whole article at once: features of each paragraph give scores for the places that it may
 * stand at, and of all sequences of places the best is taken. Names and dates help but need not be there.
 * Time grows linearly with the article's length. Immutable and safe to share between threads.
 */
public final class ParagraphClassifier implements Stage<Tagged, Classified> {
    /** Nothing is less or more certain. Source: the task that this room was built for. */
    private static final double LEAST = 0.05;

    private static final double MOST = 0.99;

    private final Viewer viewer;
    private final Weights weights;
    private final StateGraph graph;

    /**
     * A classifier with the cues and weights that tiqu brings along.
     *
     * @throws IllegalStateException if one of its data files is missing or damaged
     */
    public ParagraphClassifier() {
        this(SectionModel.NONE, Weights.byHand());
    }

    /**
     * A classifier that learned.
     *
     * @param sections what tells the section of a paragraph by its words
     * @param weights what counts how much
     * @throws IllegalStateException if one of its data files is missing or damaged
     */
    public ParagraphClassifier(SectionModel sections, Weights weights) {
        this.viewer = new Viewer(new CueLexicon(CueLexicon.load()), sections);
        this.weights = weights;
        this.graph = new StateGraph(weights);
    }

    @Override
    public Classified apply(Tagged tagged) {
        Emissions emissions = new Emissions(new Observations(viewer.look(tagged), graph.states()), weights);
        Decoder decoder = new Decoder(graph);
        int[] path = decoder.decode(emissions);
        double[] confidence = decoder.confidence(emissions, path, weights.of(Scale.TEMPERATURE));
        boolean story =
                IntStream.of(path).anyMatch(state -> graph.states().get(state).mode() == State.Mode.STORY);
        List<Label> labels = new ArrayList<>(path.length);
        int item = 0;
        for (int i = 0; i < path.length; i++) {
            State state = graph.states().get(path[i]);
            boolean begins = story && item == 0 && (state.place() == Place.TITLE || state.place() == Place.STORY_BODY);
            boolean titled = story && state.place() == Place.TITLE;
            item += begins || state.place().opensItem() ? 1 : 0;
            labels.add(new Label(
                    state.place().role(),
                    state.shownSection(),
                    titled || state.place().isItem() ? item : 0,
                    Math.max(LEAST, Math.min(MOST, confidence[i]))));
        }
        return new Classified(tagged, labels);
    }
}
