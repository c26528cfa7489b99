package org.tiqu.classify;

import java.util.List;

/** What each paragraph, and an article as one story, say for each section by what they tell. */
final class Contents {
    private static final Section[] SECTIONS = Section.values();

    /** Content cues of a section beyond this weight add nothing. Source: this and what follows, set by hand. */
    private static final float MOST = 8;

    /** What a person's name at the front counts for, like a cue: such news tells what somebody says. */
    private static final float SPEAKER = 1;

    /** What speaks for the section of what no other covers, where nothing else does. */
    private static final float NOTHING_ELSE = 0.1f;

    /** How much a story's title and each of its first two paragraphs count beside the mean of all. */
    private static final float TITLE = 1.5f;

    private static final float OPENING = 0.5f;

    /** How far the best section is before the next where a paragraph clearly tells of it. */
    private static final float CLEAR = 0.8f;

    private final float[][] paragraphs;
    private final float[] story = new float[SECTIONS.length];

    /** Reads all paragraphs; {@code title} is the index of what is likely the title, or -1. */
    Contents(List<View> views, int title) {
        paragraphs = new float[views.size()][];
        int texts = 0;
        float[] sum = new float[SECTIONS.length];
        for (int i = 0; i < views.size(); i++) {
            float[] here = of(views.get(i));
            paragraphs[i] = here.clone();
            belowBest(paragraphs[i]);
            boolean text = views.get(i).isText();
            float weight = i == title ? TITLE : text && texts < 2 ? OPENING : 0;
            for (int s = 0; s < SECTIONS.length; s++) {
                sum[s] += text ? here[s] : 0;
                sum[s] += text && clearest(views.get(i)) == s ? 1 : 0;
                story[s] += weight * here[s];
            }
            texts += text ? 1 : 0;
        }
        for (int s = 0; s < SECTIONS.length; s++) {
            story[s] += (texts == 0 ? 0 : sum[s] / texts) + prior(SECTIONS[s]);
        }
        belowBest(story);
    }

    /** What a paragraph says for a section, 0 for the best. */
    float of(int paragraph, int section) {
        return paragraphs[paragraph][section];
    }

    /** What the article says for a section as one story, 0 for the best. */
    float ofStory(int section) {
        return story[section];
    }

    /** Stories are told of what was made and of who made it; everybody in them talks. */
    private static float prior(Section section) {
        return switch (section) {
            case APPLICATION, COMPANY -> 0.2f;
            case RESEARCH -> -0.3f;
            case OTHER -> -0.5f;
            default -> 0;
        };
    }

    private static float[] of(View view) {
        float[] scores = new float[SECTIONS.length];
        for (int s = 0; s < SECTIONS.length; s++) {
            Section section = SECTIONS[s];
            if (section != Section.NONE && section != Section.OVERVIEW) {
                float base = section == Section.OTHER ? NOTHING_ELSE : 0;
                float speaks = section == Section.RESEARCH
                                && view.startsWithPerson()
                                && view.speaker().isEmpty()
                        ? SPEAKER
                        : 0;
                scores[s] = Math.min(MOST, view.hits().of(CueKind.contentOf(section)) + speaks + base);
            }
        }
        return scores;
    }

    /** Index of the section that a paragraph clearly tells of, or -1. */
    static int clearest(View view) {
        float[] scores = of(view);
        int best = 0;
        float second = 0;
        for (int s = 0; s < scores.length; s++) {
            if (scores[s] > scores[best]) {
                second = scores[best];
                best = s;
            } else if (s != best) {
                second = Math.max(second, scores[s]);
            }
        }
        return scores[best] - second < CLEAR ? -1 : best;
    }

    /** Makes the best score 0. */
    static void belowBest(float[] scores) {
        float best = 0;
        for (float score : scores) {
            best = Math.max(best, score);
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= best;
        }
    }
}
