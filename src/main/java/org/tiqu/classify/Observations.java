package org.tiqu.classify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.State.Mode;

/** What is seen of each paragraph before anything is weighed. */
final class Observations {
    private static final Section[] SECTIONS = Section.values();

    /** Index of what a heading says for news of all sections, behind the sections. */
    private static final int MIXED = SECTIONS.length;

    private static final int NONE = List.of(SECTIONS).indexOf(Section.NONE);

    private final List<State> states;
    private final FeatureExtractor extractor;
    private final int[] sections;
    private final float[][] headings;
    private final Contents contents;
    private final Told told;
    private final float @Nullable [][] kept;

    /** Receives a value and what it is weighed with. */
    @FunctionalInterface
    interface Sink {
        void accept(Scale scale, float value);
    }

    Observations(List<View> views, List<State> states) {
        this(views, states, false);
    }

    /** Measures once what is asked for often, if {@code keep}, at the price of memory. */
    Observations(List<View> views, List<State> states, boolean keep) {
        this.states = states;
        sections = states.stream()
                .mapToInt(state -> List.of(SECTIONS).indexOf(state.section()))
                .toArray();
        extractor = new FeatureExtractor(views);
        contents = new Contents(views, extractor.longestInHead());
        told = new Told(views, extractor.longestInHead());
        headings = new float[views.size()][];
        for (int i = 0; i < headings.length; i++) {
            CueHits hits = views.get(i).hits();
            headings[i] = new float[SECTIONS.length + 1];
            for (int s = 0; s < SECTIONS.length; s++) {
                headings[i][s] = SECTIONS[s] == Section.NONE ? 0 : heading(hits, CueKind.headingOf(SECTIONS[s]));
            }
            headings[i][MIXED] = heading(hits, CueKind.HEADING_MIXED);
            Contents.belowBest(headings[i]);
        }
        kept = keep ? new float[views.size()][] : null;
        for (int i = 0; kept != null && i < kept.length; i++) {
            kept[i] = extractor.of(i);
        }
    }

    private static float heading(CueHits hits, CueKind kind) {
        return hits.inLabel(kind) + 0.1f * hits.of(kind);
    }

    int size() {
        return headings.length;
    }

    State state(int state) {
        return states.get(state);
    }

    /** What is measured of a paragraph; not to be changed. */
    float[] features(int paragraph) {
        return kept == null ? extractor.of(paragraph) : kept[paragraph];
    }

    /** What speaks for a paragraph's being in a state beside its features. */
    void parts(int paragraph, int index, Sink sink) {
        State state = states.get(index);
        int section = sections[index];
        if (state.mode() == Mode.STORY) {
            sink.accept(Scale.STORY_CONTENT, contents.ofStory(section));
            sink.accept(Scale.TOLD_STORY, told.ofStory(section));
        } else if (state.place().role() == Role.SECTION_HEADING) {
            boolean mixed = state.mode() == Mode.MIXED;
            sink.accept(Scale.HEADING, headings[paragraph][mixed ? MIXED : section]);
            sink.accept(Scale.TOLD_HEADING, told.ofHeading(paragraph, section));
            sink.accept(Scale.MIXED, mixed ? 1 : 0);
        } else if (state.place().isItem()) {
            boolean headed = state.mode() == Mode.HEADED;
            sink.accept(headed ? Scale.HEADED_CONTENT : Scale.FREE_CONTENT, contents.of(paragraph, section));
            sink.accept(headed ? Scale.TOLD_HEADED : Scale.TOLD_FREE, told.ofNews(paragraph, section));
        } else if (state.place().role() == Role.FURNITURE) {
            sink.accept(Scale.TOLD_FURNITURE, told.ofNews(paragraph, NONE));
        } else if (state.place() == Place.LEAD) {
            sink.accept(Scale.TOLD_OVERVIEW, told.ofNews(paragraph, section));
        }
    }
}
