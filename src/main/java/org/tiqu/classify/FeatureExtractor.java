package org.tiqu.classify;

import java.util.Collections;
import java.util.List;

/** Measures the paragraphs of one article. */
final class FeatureExtractor {
    /** Words of a paragraph in which one cue of furniture counts in full; in longer ones it may be chance. Source: set by hand. */
    private static final float DENSE = 25;

    private final List<View> views;
    private final Layout layout;
    private final Narrative narrative;
    private final int longestInHead;
    private final int mostMarks;
    private final float inDigest;
    private final float headings;
    private final boolean flat;

    FeatureExtractor(List<View> views) {
        this.views = views;
        layout = new Layout(views);
        narrative = new Narrative(views);
        longestInHead = layout.longestInHead();
        mostMarks = layout.mostMarks();
        inDigest = layout.inDigest();
        headings = layout.headings();
        flat = layout.isFlat();
    }

    /** Index of the longest heading before the running text, likely the title, or -1. */
    int longestInHead() {
        return longestInHead;
    }

    /** The features of a paragraph, by index. */
    float[] of(int index) {
        float[] features = new float[Feature.COUNT];
        View view = views.get(index);
        shape(view, features);
        position(index, view, features);
        cues(view, features);
        set(features, Feature.BIAS, true);
        set(features, Feature.STARTS_QUOTED, view.quoted());
        set(features, Feature.STARTS_WITH_NAME, view.startsWithName());
        set(
                features,
                Feature.STARTS_WITH_DATE,
                view.startsWithDate() || view.hits().of(CueKind.DATE_LEAD) > 0);
        set(features, Feature.NO_NAME, layout.hasNames() && !view.hasName());
        features[Feature.IN_DIGEST.index()] = inDigest;
        set(features, Feature.FLAT, flat);
        set(features, Feature.SPEAKER, narrative.speaks(index));
        set(features, Feature.MUCH_SHORTER, narrative.isMuchShorter(index));
        narrative.measure(features);
        features[Feature.HEADINGS.index()] = Math.min(0.5f, headings);
        return features;
    }

    private void shape(View view, float[] features) {
        Shape shape = view.shape();
        float units = shape.units();
        set(features, Feature.TINY, units <= 3.1f);
        set(features, Feature.SHORT, units > 3.1f && units <= 14);
        set(features, Feature.MEDIUM, units > 14 && units <= 32);
        set(features, Feature.LONG, units > 32 && units <= 60);
        set(features, Feature.VERY_LONG, units > 60);
        set(features, Feature.HEADING_LIKE, shape.isHeadingLike());
        set(features, Feature.TEXT_LIKE, shape.isTextLike());
        set(features, Feature.ENDS_SENTENCE, shape.endsSentence() && !shape.truncated());
        set(features, Feature.SEVERAL_SENTENCES, shape.sentences() > 1);
        set(features, Feature.TRUNCATED, shape.truncated());
        set(features, Feature.QUESTION, shape.last() == '?');
        set(features, Feature.ASKS, shape.asks());
        set(features, Feature.LABEL, shape.hasLabel());
        set(features, Feature.ENDS_IN_COLON, shape.last() == ':');
        set(features, Feature.ARABIC, shape.leadIn() == LeadIn.ARABIC);
        set(features, Feature.CHINESE, shape.leadIn() == LeadIn.CHINESE);
        set(features, Feature.ROMAN, shape.leadIn() == LeadIn.ROMAN);
        set(features, Feature.PART, shape.leadIn() == LeadIn.PART);
        set(features, Feature.BULLET, shape.leadIn() == LeadIn.BULLET);
        set(features, Feature.BRACKET, shape.leadIn() == LeadIn.BRACKET);
        set(features, Feature.BRACKETED, shape.leadIn() == LeadIn.BRACKETED);
        set(features, Feature.PARENTHESIZED, shape.parenthesized());
        set(features, Feature.ONE_SEPARATOR, shape.separators() == 1);
        set(features, Feature.SEPARATORS, shape.separators() > 1);
        set(features, Feature.LINKED, shape.linked());
        set(features, Feature.DATED, view.dated());
        set(features, Feature.CLOCK, shape.clock());
        features[Feature.DIGITS.index()] = shape.digits();
        set(features, Feature.SHORTER_THAN_MOST_HEADINGS, units * 1.6f < layout.headingUnits());
        int alike = layout.marks(shape.leadIn());
        set(features, Feature.RARE_MARK, alike * 2 <= mostMarks);
        set(features, Feature.COMMON_MARK, alike == mostMarks);
    }

    private void position(int index, View view, float[] features) {
        set(features, Feature.FIRST, index == 0);
        set(features, Feature.REPEATED, layout.isRepeated(view));
        set(features, Feature.TINY_RUN, layout.isTinyRun(index));
        set(features, Feature.LONGEST_IN_HEAD, longestInHead == index);
        features[Feature.ENDED.index()] = layout.ended(index);
        set(features, Feature.BEFORE_TEXT, index < layout.firstText());
        set(features, Feature.AFTER_TEXT, index > layout.lastText());
        set(features, Feature.GAP_BEFORE, view.gap() > layout.usualGap());
        set(features, Feature.LAST, index == views.size() - 1);
        set(features, Feature.TEASER, layout.isTeaser(index) && !view.isText() && !view.isSectionLike());
        boolean closed = index + 1 == views.size()
                || (!views.get(index + 1).isText()
                        && views.get(index + 1).hits().of(CueKind.CAPTION) == 0);
        boolean ends = closed && index > 0 && views.get(index - 1).isText() && view.isText();
        set(features, Feature.SECTION_END, ends);
        set(features, Feature.LABELLED_END, ends && !view.speaker().isEmpty() && !narrative.speaks(index));
        set(features, Feature.BEFORE_MARKS, layout.isBeforeMarks(index) && view.isText());
        if (index + 1 < views.size()) {
            View next = views.get(index + 1);
            set(features, Feature.NEXT_HEADING, next.isHeading());
            set(features, Feature.NEXT_TEXT, next.isText());
            set(features, Feature.NEXT_TRUNCATED, next.shape().truncated());
            set(features, Feature.NEXT_DATED, next.dated() && !next.shape().isTextLike());
            set(features, Feature.NEXT_SECTION, next.isSectionLike());
            set(
                    features,
                    Feature.NEXT_ENDING,
                    next.hits().of(CueKind.ENDING) + next.hits().of(CueKind.BYLINE) > 0 && !next.isText());
        }
        if (index > 0) {
            View previous = views.get(index - 1);
            set(features, Feature.PREVIOUS_HEADING, previous.isHeading());
            set(features, Feature.PREVIOUS_TEXT, previous.isText());
            boolean shares = previous.isText() && !Collections.disjoint(view.names(), previous.names());
            set(features, Feature.SHARES_NAME, shares);
            boolean alike = view.shape().leadIn() == previous.shape().leadIn();
            boolean marked = view.shape().leadIn() != LeadIn.NONE;
            set(features, Feature.MARKED_AS_BEFORE, alike && marked && previous.isHeading());
            set(
                    features,
                    Feature.UNMARKED,
                    previous.isText()
                            && previous.shape().leadIn() != LeadIn.NONE
                            && view.shape().leadIn() == LeadIn.NONE);
        }
    }

    private static void cues(View view, float[] features) {
        CueHits hits = view.hits();
        features[Feature.DIGEST.index()] = Math.min(1, hits.of(CueKind.DIGEST) / 2);
        features[Feature.LEAD.index()] = Math.min(3, hits.of(CueKind.LEAD));
        features[Feature.COMMENTARY.index()] = Math.min(1, hits.of(CueKind.COMMENTARY) / 3);
        features[Feature.OPINION.index()] = Math.min(4, hits.of(CueKind.OPINION));
        features[Feature.FIRST_PERSON.index()] = Math.min(2, hits.of(CueKind.FIRST_PERSON));
        features[Feature.SPEECH.index()] = Math.min(1, hits.of(CueKind.SPEECH));
        features[Feature.CONTINUATION.index()] = Math.min(1, hits.of(CueKind.CONTINUATION));
        features[Feature.MENU.index()] = Math.min(3, hits.of(CueKind.MENU));
        float density = Math.min(1, DENSE / Math.max(1, view.shape().units()));
        features[Feature.BYLINE.index()] = Math.min(3, density * hits.of(CueKind.BYLINE) / 2);
        features[Feature.ENDING.index()] = Math.min(3, density * hits.of(CueKind.ENDING) / 3);
        set(features, Feature.CAPTION, hits.of(CueKind.CAPTION) > 0);
        set(features, Feature.RULE, view.shape().units() == 0);
        set(features, Feature.OVERVIEW_CUE, hits.inLabel(CueKind.HEADING_OVERVIEW) > 0);
        float section = 0;
        for (Section s : Section.values()) {
            section = s == Section.NONE ? section : Math.max(section, hits.inLabel(CueKind.headingOf(s)));
        }
        features[Feature.SECTION_CUE.index()] = section > 0 ? 1 : 0;
        features[Feature.COVERAGE.index()] = section > 0 ? hits.coverage() : 0;
    }

    private static void set(float[] features, Feature feature, boolean value) {
        features[feature.index()] = value ? 1 : 0;
    }
}
