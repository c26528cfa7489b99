package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.tag.Mention;
import org.tiqu.tag.Source;

/** What the other taggers say of each unit of a sentence. */
final class EvidenceFeatures {
    private static final long MERGED = FeatureHash.of("m0");
    private static final long CERTAINTY = FeatureHash.of("mc");
    private static final long MERGED_BEFORE = FeatureHash.of("m-");
    private static final long MERGED_BEHIND = FeatureHash.of("m+");
    private static final long MERGED_AROUND = FeatureHash.of("m3");
    private static final long SAID = FeatureHash.of("s");
    private static final long SAID_MERGED = FeatureHash.of("sm");
    private static final long SAID_BEFORE = FeatureHash.of("s-");
    private static final long SAID_BEHIND = FeatureHash.of("s+");
    private static final long ALL = FeatureHash.of("all");

    private final int[] merged;
    private final int[] certainty;
    private final int[][] bySource;

    /** Features of the engines' answers as they stand, and of the proposals of {@code sources}. */
    EvidenceFeatures(ArticleEvidence.SentenceUnits of, ArticleEvidence article, List<Source> sources) {
        List<Unit> units = of.units();
        List<Mention> mentions = article.merged().in(of.sentence());
        this.merged = Marks.of(units, mentions);
        this.certainty = certainty(units, mentions);
        List<SentenceMentions> heard = new ArrayList<>();
        sources.forEach(source -> heard.add(article.proposals(source)));
        heard.add(article.said());
        this.bySource = heard.stream()
                .map(one -> Marks.of(units, one.in(of.sentence())))
                .toArray(int[][]::new);
    }

    private static int[] certainty(List<Unit> units, List<Mention> mentions) {
        int[] certainty = new int[units.size()];
        for (Mention mention : mentions) {
            int from = Marks.first(units, mention.span());
            int to = Marks.last(units, mention.span());
            for (int i = from; i <= to && i < certainty.length; i++) {
                double p = mention.confidence();
                certainty[i] = p >= 0.97 ? 5 : p >= 0.93 ? 4 : p >= 0.85 ? 3 : p >= 0.7 ? 2 : 1;
            }
        }
        return certainty;
    }

    /** The mark of the merged answer. */
    long merged(int index) {
        return Features.at(merged, index);
    }

    /** What everybody says, as one value. */
    long all(int index) {
        long all = 0;
        for (int[] marks : bySource) {
            all = FeatureHash.mix(all, marks[index]);
        }
        return all;
    }

    void addTo(Features features, int i) {
        long here = merged[i];
        features.add(MERGED, here);
        features.add(CERTAINTY, here, certainty[i]);
        features.add(MERGED_BEFORE, merged(i - 1), here);
        features.add(MERGED_BEHIND, here, merged(i + 1));
        features.add(MERGED_AROUND, merged(i - 1), here, merged(i + 1));
        long all = all(i);
        for (int s = 0; s < bySource.length; s++) {
            long mark = bySource[s][i];
            features.add(SAID + s, mark);
            features.add(SAID_MERGED + s, mark, here);
            features.add(SAID_BEFORE + s, Features.at(bySource[s], i - 1), mark);
            features.add(SAID_BEHIND + s, mark, Features.at(bySource[s], i + 1));
        }
        features.add(ALL, all);
        features.add(ALL, all, here);
    }
}
