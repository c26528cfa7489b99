package org.tiqu.classify;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.classify.State.Mode;
import org.tiqu.classify.Weights.Scale;

/**
 * The states and what it costs to go from one to another. Within sections that have headings the section
 * changes at a section's heading only; without headings, or under one that names no section, it may change wherever
 * an item begins; in a story never.
 *
 * <p>Source: {@code transitions.tsv} for places, the annotation guidelines for sections.
 */
final class StateGraph {
    private static final String TRANSITIONS = "transitions.tsv";

    private final List<State> states = new ArrayList<>();
    private final int[][] sources;
    private final float[][] costs;
    private final float[] starts;
    private final float[] ends;

    /** The graph that the data file describes. */
    StateGraph(Weights weights) {
        int places = Place.values().length;
        Float[][] table = new Float[places][places];
        Float[] front = new Float[places];
        Float[] back = new Float[places];
        for (List<String> row : Table.read(TRANSITIONS, 3)) {
            float value = Float.parseFloat(row.get(2));
            int to = Place.named(row.get(1)).index();
            if (row.get(0).equals("front")) {
                front[to] = value;
            } else if (row.get(0).equals("back")) {
                back[to] = value;
            } else {
                table[Place.named(row.get(0)).index()][to] = value;
            }
        }
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
        starts = new float[states.size()];
        ends = new float[states.size()];
        for (int to = 0; to < states.size(); to++) {
            State state = states.get(to);
            Float start = front[state.place().index()];
            Float end = back[state.place().index()];
            ends[to] = end == null ? 0 : end;
            starts[to] = start == null || !opens(state) ? Float.NEGATIVE_INFINITY : start;
            connect(to, table, weights);
        }
    }

    private void connect(int to, Float[][] table, Weights weights) {
        List<Integer> from = new ArrayList<>();
        List<Float> cost = new ArrayList<>();
        State target = states.get(to);
        for (int i = 0; i < states.size(); i++) {
            State source = states.get(i);
            Float base = table[source.place().index()][target.place().index()];
            float extra = base == null ? Float.NEGATIVE_INFINITY : extra(source, target, weights);
            if (base != null && extra > Float.NEGATIVE_INFINITY) {
                from.add(i);
                cost.add(base + extra);
            }
        }
        sources[to] = from.stream().mapToInt(Integer::intValue).toArray();
        costs[to] = new float[cost.size()];
        for (int i = 0; i < cost.size(); i++) {
            costs[to][i] = cost.get(i);
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

    private static float extra(State from, State to, Weights weights) {
        float never = Float.NEGATIVE_INFINITY;
        if (from.mode() == Mode.OUTSIDE) {
            return opens(to) ? 0 : never;
        }
        if (to.mode() == Mode.OUTSIDE) {
            return to.place() == Place.END_FURNITURE ? 0 : never;
        }
        if (to.place() == Place.SECTION_HEADING) {
            return from.mode() == Mode.STORY ? never : section(from, to, weights);
        }
        if (from.mode() != to.mode()) {
            return never;
        }
        boolean remark = to.place() == Place.COMMENTARY;
        if (from.section() == to.section() || (remark && to.mode() == Mode.MIXED)) {
            return remark && to.mode() == Mode.FREE ? weights.of(Scale.FREE_COMMENTARY) : 0;
        }
        boolean free = from.mode() == Mode.FREE || from.mode() == Mode.MIXED;
        if (!free || !to.place().opensItem()) {
            return never;
        }
        return from.place().isItem() ? weights.of(Scale.SWITCH) : 0;
    }

    /** What it costs to open a section. */
    private static float section(State from, State to, Weights weights) {
        float late = from.mode() == Mode.FREE ? weights.of(Scale.LATE_HEADING) : 0;
        boolean same = from.mode() == to.mode() && from.mode() == Mode.HEADED && from.section() == to.section();
        return late + (same ? weights.of(Scale.REPEAT) : 0);
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

    /** The score to begin the article with a state. */
    float start(int state) {
        return starts[state];
    }

    /** The score to end the article with a state. */
    float end(int state) {
        return ends[state];
    }
}
