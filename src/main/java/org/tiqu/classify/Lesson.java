package org.tiqu.classify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.Tagged;

/**
 * An article and what its paragraphs should be labelled as.
 *
 * @param tagged the article and its mentions
 * @param labels one for each paragraph in the same order, null where nothing is known
 */
@SuppressWarnings("NullableCollection")
public record Lesson(Tagged tagged, List<@Nullable Label> labels) {

    /** Copies the list. */
    public Lesson {
        labels = java.util.Collections.unmodifiableList(new ArrayList<>(labels));
    }

    /**
     * What a section model learns from.
     *
     * @param signs the signs of a paragraph
     * @param section where it belongs
     */
    public record Sample(List<String> signs, Section section) {
        /** Copies the list. */
        public Sample {
            signs = List.copyOf(signs);
        }
    }

    /** The paragraphs that tell news or sum it up, furniture, and the headings of sections of news. */
    public List<Sample> samples() {
        List<List<String>> seen = new ArrayList<>();
        SectionModel recorder = signs -> {
            seen.add(signs);
            return new double[Section.values().length];
        };
        List<View> views = new Viewer(new CueLexicon(CueLexicon.load()), recorder).look(tagged);
        List<Sample> samples = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < views.size(); i++) {
            List<String> news = seen.get(at++);
            List<String> heading = views.get(i).shape().isHeadingLike() ? seen.get(at++) : List.of();
            Label label = labels.get(i);
            if (label != null) {
                boolean aside = label.role() == Role.FURNITURE || (label.role() == Role.BODY && label.item() == 0);
                if (aside || (label.item() > 0 && label.role() != Role.TITLE)) {
                    samples.add(new Sample(news, label.section()));
                } else if (label.role() == Role.SECTION_HEADING
                        && label.section() != Section.OVERVIEW
                        && !heading.isEmpty()) {
                    samples.add(new Sample(heading, label.section()));
                }
            }
        }
        return samples;
    }

    /** Which states each paragraph may be in. */
    boolean[][] allowed(StateGraph graph) {
        boolean story = false;
        for (Label label : labels) {
            story |= label != null && label.role() == Role.TITLE && label.item() > 0;
        }
        boolean[][] allowed = new boolean[labels.size()][graph.states().size()];
        int item = 0;
        for (int i = 0; i < allowed.length; i++) {
            Label label = labels.get(i);
            boolean opens = label != null && label.item() > 0 && label.item() != item;
            for (int s = 0; s < allowed[i].length; s++) {
                State state = graph.states().get(s);
                boolean fits = state.mode() == State.Mode.OUTSIDE || (state.mode() == State.Mode.STORY) == story;
                allowed[i][s] = fits && (label == null || fits(state, label, opens, story));
            }
            item = label == null || label.item() == 0 ? item : label.item();
        }
        return allowed;
    }

    private static boolean fits(State state, Label label, boolean opens, boolean story) {
        boolean same = state.place().role() == label.role() && state.shownSection() == label.section();
        if (!same || story || label.role() == Role.TITLE) {
            return same;
        }
        return state.place().isItem() == label.item() > 0 && state.place().opensItem() == opens;
    }
}
