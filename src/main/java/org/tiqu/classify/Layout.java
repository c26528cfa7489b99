package org.tiqu.classify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article looks like as a whole.
 *
 * <p>Source of the limits: set by hand on annotated reports.
 */
final class Layout {
    /** Paragraphs in which a report says that it is one. */
    private static final int HEAD = 30;

    /** How much it counts that another line of the head is called a digest, perhaps the paper in which it stood. */
    private static final float BESIDE_TITLE = 0.5f;

    /** Tiny lines in a row that make a menu. */
    private static final int RUN = 3;

    private final List<View> views;
    private final int[] marks = new int[LeadIn.values().length];
    private final int[] runs;
    private final byte[] endings;
    private final boolean[] teasers;
    private final Map<String, Integer> words = new HashMap<>();
    private int firstText;
    private int lastText = -1;
    private int headings;
    private float headingUnits;
    private int gaps;
    private int firstMarked = -1;
    private int markedTexts;
    private boolean hasNames;

    Layout(List<View> views) {
        this.views = views;
        runs = new int[views.size()];
        endings = new byte[views.size()];
        teasers = new boolean[views.size()];
        firstText = views.size();
        for (int i = 0; i < views.size(); i++) {
            View view = views.get(i);
            if (view.isText()) {
                firstText = Math.min(firstText, i);
                lastText = i;
                boolean marked = view.shape().leadIn() != LeadIn.NONE;
                firstMarked = marked && markedTexts == 0 ? i : firstMarked;
                markedTexts += marked ? 1 : 0;
            }
            gaps += Math.min(2, view.gap());
            hasNames |= view.hasName();
            boolean ending = view.hits().of(CueKind.ENDING) > 0;
            if (view.isHeading() && !ending) {
                headings++;
                headingUnits += view.shape().units();
                marks[view.shape().leadIn().index()]++;
                words.merge(view.words(), 1, Integer::sum);
            }
            teasers[i] = !view.isText() && view.shape().units() > 0 && (ending || (i > 0 && teasers[i - 1]));
            endings[i] = i == 0 || resumes(i) ? 0 : endings[i - 1];
            if (i > firstText && ending && !view.isText() && endings[i] < 2) {
                endings[i]++;
            }
            runs[i] = isTiny(view) ? 1 + (i == 0 ? 0 : runs[i - 1]) : 0;
        }
        for (int i = views.size() - 2; i >= 0; i--) {
            runs[i] = runs[i] > 0 ? Math.max(runs[i], runs[i + 1]) : 0;
        }
    }

    /** Whether a section's heading with running text soon below it shows that the report goes on. */
    private boolean resumes(int index) {
        boolean text = index + 1 < views.size() && views.get(index + 1).isText();
        boolean soon = text || (index + 2 < views.size() && views.get(index + 2).isText());
        return soon && views.get(index).isSectionLike();
    }

    private static boolean isTiny(View view) {
        return view.shape().units() <= 3.1f && view.isHeading() && view.shape().leadIn() == LeadIn.NONE;
    }

    /** Index of the first paragraph of running text, or the number of paragraphs when there is none. */
    int firstText() {
        return firstText;
    }

    /** Index of the last paragraph of running text, or -1. */
    int lastText() {
        return lastText;
    }

    /** Empty lines that usually stand between paragraphs. */
    int usualGap() {
        return views.isEmpty() ? 0 : Math.round((float) gaps / views.size());
    }

    /** Whether running text stands before the first of several marked paragraphs of running text. */
    boolean isBeforeMarks(int index) {
        return index < firstMarked && markedTexts >= RUN;
    }

    /** Whether anything is named. */
    boolean hasNames() {
        return hasNames;
    }

    /** Words of a heading, on average. */
    float headingUnits() {
        return headings == 0 ? 0 : headingUnits / headings;
    }

    /** How many headings have a lead-in. */
    int marks(LeadIn leadIn) {
        return marks[leadIn.index()];
    }

    /** How many headings have the lead-in that most of them have. */
    int mostMarks() {
        int most = 0;
        for (int count : marks) {
            most = Math.max(most, count);
        }
        return most;
    }

    /** Whether the paragraph's own words are those of another, too. */
    boolean isRepeated(View view) {
        return words.getOrDefault(view.words(), 0) > 1;
    }

    /** Whether the paragraph is one of several tiny lines in a row. */
    boolean isTinyRun(int index) {
        return runs[index] >= RUN;
    }

    /** Whether no running text stands between the paragraph and a sign of the end, such as links to other articles. */
    boolean isTeaser(int index) {
        return index > 0 && teasers[index - 1];
    }

    /** How clearly the furniture of the end has begun before the paragraph, in [0, 1]. */
    float ended(int index) {
        return index == 0 ? 0 : endings[index - 1] * endings[index - 1] / 4f;
    }

    /** Index of the longest heading before the running text, or -1. */
    int longestInHead() {
        int longest = -1;
        for (int i = 0; i < Math.min(HEAD, firstText); i++) {
            View view = views.get(i);
            boolean furniture = view.hits().of(CueKind.BYLINE) + view.hits().of(CueKind.ENDING) > 0;
            if (view.isHeading() && !furniture && !view.dated() && !isShorter(view, longest)) {
                longest = i;
            }
        }
        return longest;
    }

    private boolean isShorter(View view, int than) {
        return than >= 0 && view.shape().units() <= views.get(than).shape().units();
    }

    /** How much the head calls the article a digest, in [0, 1]. */
    float inDigest() {
        float digest = 0;
        int title = longestInHead();
        for (int i = 0; i < views.size() && i < Math.min(HEAD, Math.max(1, firstText)); i++) {
            View view = views.get(i);
            boolean menu = isTinyRun(i)
                    || (view.dated() && i != title)
                    || view.shape().separators() > 1
                    || view.shape().clock()
                    || view.hits().of(CueKind.BYLINE) > 0;
            float weight = i == title ? 1 : BESIDE_TITLE;
            digest = menu ? digest : Math.max(digest, weight * view.hits().of(CueKind.DIGEST));
        }
        return Math.min(1, digest / 2);
    }

    /** The share of headings among the paragraphs between the first and the last running text. */
    float headings() {
        int count = 0;
        for (int i = firstText; i < lastText; i++) {
            count += views.get(i).isHeading() ? 1 : 0;
        }
        return count == 0 ? 0 : (float) count / (lastText - firstText);
    }

    /** Whether headings have one level, few of them are worded like sections' and most running text is right below one. */
    boolean isFlat() {
        int all = 0;
        int worded = 0;
        int stacked = 0;
        int headed = 0;
        int texts = 0;
        for (int i = Math.max(1, firstText - 2); i < lastText; i++) {
            texts += views.get(i + 1).isText() ? 1 : 0;
            if (views.get(i).isHeading()) {
                all++;
                worded += views.get(i).isSectionLike() ? 1 : 0;
                headed += views.get(i + 1).isText() ? 1 : 0;
                stacked += i > firstText && views.get(i + 1).isHeading() ? 1 : 0;
            }
        }
        return stacked == 0 && worded * 3 < all && headed * 5 >= texts * 3;
    }
}
