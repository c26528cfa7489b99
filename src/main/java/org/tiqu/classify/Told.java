package org.tiqu.classify;

import java.util.List;

/** What the section model says of each paragraph, as news and as a heading, and of the article as one story. */
final class Told {
    private static final int SECTIONS = Section.values().length;

    /** How much a story's title, and the mean of its first two paragraphs, count beside the mean of all. */
    private static final float TITLE = 0.5f;

    private static final float OPENING = 0.5f;

    private final List<View> views;
    private final float[] story = new float[SECTIONS];

    /** Reads all paragraphs; {@code title} is the index of what is likely the title, or -1. */
    Told(List<View> views, int title) {
        this.views = views;
        int texts = 0;
        for (View view : views) {
            texts += view.isText() ? 1 : 0;
        }
        int seen = 0;
        for (int i = 0; i < views.size(); i++) {
            boolean text = views.get(i).isText();
            float weight = text ? 1f / texts + (seen < 2 ? OPENING / Math.min(2, texts) : 0) : 0;
            weight += i == title ? TITLE : 0;
            seen += text ? 1 : 0;
            for (int s = 0; weight > 0 && s < SECTIONS; s++) {
                story[s] += weight * views.get(i).news()[s];
            }
        }
        float best = Float.NEGATIVE_INFINITY;
        for (float value : story) {
            best = Math.max(best, value);
        }
        for (int s = 0; s < SECTIONS; s++) {
            story[s] -= best;
        }
    }

    /** What is said of a paragraph as news, 0 for the best section. */
    float ofNews(int paragraph, int section) {
        return views.get(paragraph).news()[section];
    }

    /** What is said of a paragraph as a section's heading. */
    float ofHeading(int paragraph, int section) {
        return views.get(paragraph).heading()[section];
    }

    /** What is said of the whole as one story. */
    float ofStory(int section) {
        return story[section];
    }
}
