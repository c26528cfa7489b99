package org.tiqu.classify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What tells one long story from a report of many items: the running text seen as a whole.
 *
 * <p>Source of the limits: set by hand on annotated reports.
 */
final class Narrative {
    /** Words of a paragraph that is long. */
    private static final float LONG = 50;

    /** Sections that news may belong to. */
    private static final int SECTIONS = 5;

    /** How often a label returns that is a speaker's. */
    private static final int SPEAKS = 3;

    /** The share of openings of news where no names are known. */
    private static final float UNKNOWN = 0.5f;

    private final List<View> views;
    private final Map<String, Integer> labels = new HashMap<>();
    private boolean named;
    private int texts;
    private float units;
    private int headed;
    private int news;
    private int lengthy;
    private int recurring;
    private int spoken;
    private int narrated;
    private int headings;
    private int worded;
    private final int[] clear = new int[Section.values().length];

    Narrative(List<View> views) {
        this.views = views;
        for (View view : views) {
            if (!view.speaker().isEmpty()) {
                labels.merge(view.speaker(), 1, Integer::sum);
            }
        }
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < views.size(); i++) {
            View view = views.get(i);
            boolean speaks = speaks(i);
            named |= view.hasName();
            headings += view.isHeading() && !speaks ? 1 : 0;
            worded += view.isSectionLike() && !speaks ? 1 : 0;
            if (view.isText() || speaks) {
                texts++;
                units += view.shape().units();
                headed += i > 0 && views.get(i - 1).isHeading() && !speaks(i - 1) ? 1 : 0;
                news += view.opensNews() && !speaks ? 1 : 0;
                lengthy += view.shape().units() > LONG ? 1 : 0;
                int section = Contents.clearest(view);
                clear[Math.max(0, section)] += section < 0 ? 0 : 1;
                boolean people = view.hits().of(CueKind.NARRATION) + view.hits().of(CueKind.FIRST_PERSON) > 0;
                narrated += people || view.quoted() ? 1 : 0;
                spoken += speaks || view.quoted() ? 1 : 0;
                recurring += recurs(view, names) ? 1 : 0;
            }
        }
    }

    /** Whether somebody is named who was named before the paragraph before. */
    private boolean recurs(View view, Map<String, Integer> names) {
        boolean recurs = false;
        for (String name : view.names()) {
            Integer first = names.putIfAbsent(name, texts);
            recurs |= first != null && first < texts - 1;
        }
        return recurs;
    }

    /** Whether a label that other paragraphs have, too, says who speaks. */
    boolean speaks(int index) {
        return returns(index) && (returns(index - 1) || returns(index + 1) || returns(index - 2) || returns(index + 2));
    }

    /** Whether it is running text in one sentence, far shorter than most, without a speaker. */
    boolean isMuchShorter(int index) {
        View view = views.get(index);
        boolean one = view.isText() && view.shape().sentences() <= 1 && !view.quoted() && !speaks(index);
        return one && view.shape().units() * 4 < units / texts;
    }

    private boolean returns(int index) {
        return index >= 0
                && index < views.size()
                && labels.getOrDefault(views.get(index).speaker(), 0) >= SPEAKS;
    }

    /** Sets the features that are the same for all paragraphs. */
    void measure(float[] features) {
        features[Feature.HEADED_TEXTS.index()] = share(headed);
        features[Feature.NEWS_OPENINGS.index()] = named ? share(news) : UNKNOWN;
        features[Feature.LONG_TEXTS.index()] = share(lengthy);
        features[Feature.RECURRING.index()] = share(recurring);
        features[Feature.DIALOGUE.index()] = share(spoken);
        features[Feature.SECTIONS_WORDED.index()] = worded < 2 ? 0 : Math.min(1, 3f * worded / headings);
        features[Feature.NARRATED.index()] = share(narrated);
        features[Feature.TELLING.index()] = share(IntStream.of(clear).sum());
        features[Feature.VARIED.index()] = variety();
    }

    /** The entropy of the sections that paragraphs clearly tell of, 1 when all of them have the same share. */
    private float variety() {
        double entropy = 0;
        int all = IntStream.of(clear).sum();
        for (int count : clear) {
            entropy -= count == 0 ? 0 : (double) count / all * Math.log((double) count / all);
        }
        return (float) (entropy / Math.log(SECTIONS));
    }

    private float share(int count) {
        return texts == 0 ? 0 : (float) count / texts;
    }
}
