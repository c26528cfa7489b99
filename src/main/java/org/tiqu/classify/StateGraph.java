package org.tiqu.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.State.Mode;

/**
 * The states and what it costs to go from one to another. Within sections that have headings the section
 * changes at a section's heading only; without headings, or under one that names no section, it may change wherever
 * an item begins; in a story never.
 *
 * <p>Source: {@code transitions.tsv} for places, the annotation guidelines for sections.
 */
final class StateGraph {
    private final List<State> states = new ArrayList<>();
    private final int[][] sources;
    private final float[][] costs;
    private final int[][][] parts;
    private final float[] starts;
    private final float[] ends;

    /** The graph that these weights describe; what has no weight is never. */
    StateGraph(Weights weights) {
        for (Mode mode : Mode.values()) {
            for (Section section : Section.values()) {
                for (Place place : Place.values()) {
                    if (exists(place, mode, section)) {
                        states.add(new State(place, mode, section));
                    }
                }
            }
        }
        sources = new int[states.size()][];
        costs = new float[states.size()][];
        parts = new int[states.size()][][];
        starts = new float[states.size()];
        ends = new float[states.size()];
        for (int to = 0; to < states.size(); to++) {
            State state = states.get(to);
            float start = weights.get(Weights.front(state.place().index()));
            float end = weights.get(Weights.back(state.place().index()));
            ends[to] = Float.isNaN(end) ? 0 : end;
            starts[to] = Float.isNaN(start) || !opens(state) ? Float.NEGATIVE_INFINITY : start;
            connect(to, weights);
        }
    }

    private void connect(int to, Weights weights) {
        List<Integer> from = new ArrayList<>();
        List<int[]> made = new ArrayList<>();
        State target = states.get(to);
        for (int i = 0; i < states.size(); i++) {
            State source = states.get(i);
            int move = Weights.move(source.place().index(), target.place().index());
            List<Scale> extra = Float.isNaN(weights.get(move)) ? null : extra(source, target);
            if (extra != null) {
                from.add(i);
                made.add(IntStream.concat(IntStream.of(move), extra.stream().mapToInt(Weights::at))
                        .toArray());
            }
        }
        sources[to] = from.stream().mapToInt(Integer::intValue).toArray();
        parts[to] = made.toArray(int[][]::new);
        costs[to] = new float[made.size()];
        for (int i = 0; i < made.size(); i++) {
            for (int part : parts[to][i]) {
                costs[to][i] += weights.get(part);
            }
        }
    }

    private static boolean exists(Place place, Mode mode, Section section) {
        boolean outside = switch (place) {
            case HEAD_FURNITURE, TITLE, BYLINE, OVERVIEW_HEADING, LEAD, CONTENTS, END_FURNITURE -> true;
            default -> false;
        };
        if (outside || mode == Mode.OUTSIDE) {
            return outside && mode == Mode.OUTSIDE && section == Section.OVERVIEW;
        }
        if (section == Section.OVERVIEW || section == Section.NONE) {
            return false;
        }
        return switch (place) {
            case STORY_BODY, STORY_HEADING -> mode == Mode.STORY;
            case ASIDE -> true;
            case SECTION_HEADING -> mode == Mode.HEADED || (mode == Mode.MIXED && section == Section.OTHER);
            case COMMENTARY -> mode != Mode.STORY && (mode != Mode.MIXED || section == Section.OTHER);
            default -> mode != Mode.STORY;
        };
    }

    /** Whether the news may begin with this state. */
    private static boolean opens(State state) {
        return switch (state.mode()) {
            case OUTSIDE -> true;
            case HEADED, MIXED -> state.place() == Place.SECTION_HEADING;
            case FREE -> state.place().opensItem();
            case STORY -> state.place() == Place.STORY_BODY || state.place() == Place.STORY_HEADING;
        };
    }

    /** What it costs beside the move from place to place, or null if it is never. */
    private static @Nullable List<Scale> extra(State from, State to) {
        if (from.mode() == Mode.OUTSIDE) {
            return opens(to) ? List.of() : null;
        }
        if (to.mode() == Mode.OUTSIDE) {
            return to.place() == Place.END_FURNITURE ? List.of() : null;
        }
        if (to.place() == Place.SECTION_HEADING) {
            return from.mode() == Mode.STORY ? null : section(from, to);
        }
        if (from.mode() != to.mode()) {
            return null;
        }
        boolean remark = to.place() == Place.COMMENTARY;
        if (from.section() == to.section() || (remark && to.mode() == Mode.MIXED)) {
            return remark && to.mode() == Mode.FREE ? List.of(Scale.FREE_COMMENTARY) : List.of();
        }
        boolean free = from.mode() == Mode.FREE || from.mode() == Mode.MIXED;
        if (!free || !to.place().opensItem()) {
            return null;
        }
        return from.place().isItem() ? List.of(Scale.SWITCH) : List.of();
    }

    /** What it costs to open a section. */
    private static List<Scale> section(State from, State to) {
        if (from.mode() == Mode.FREE) {
            return List.of(Scale.LATE_HEADING);
        }
        boolean same = from.mode() == to.mode() && from.mode() == Mode.HEADED && from.section() == to.section();
        return same ? List.of(Scale.REPEAT) : List.of();
    }

    List<State> states() {
        return states;
    }

    /** The states that may come before. */
    int[] sources(int to) {
        return sources[to];
    }

    /** What it costs to come from each of {@link #sources}, as a score to add. */
    float[] costs(int to) {
        return costs[to];
    }

    /** Indexes of the weights that make up each of {@link #costs}. */
    int[][] parts(int to) {
        return parts[to];
    }

    /** The score to begin the article with a state. */
    float start(int state) {
        return starts[state];
    }

    /** The score to end the article with a state. */
    float end(int state) {
        return ends[state];
    }
}
