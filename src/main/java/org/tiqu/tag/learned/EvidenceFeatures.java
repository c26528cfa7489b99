package org.tiqu.tag.learned;

import java.util.List;
import org.tiqu.tag.Mention;
import org.tiqu.tag.Source;

/** What the other taggers say of each unit of a sentence. */
final class EvidenceFeatures {
    private static final List<Source> SOURCES =
            List.of(Source.CORENLP, Source.HANLP, Source.LEXICON, Source.PATTERN, Source.DATES, Source.REPEAT);

    private final String[] merged;
    private final String[] certainty;
    private final String[][] bySource;

    EvidenceFeatures(List<Unit> units, ArticleEvidence article) {
        List<Mention> mentions = article.evidence().merged();
        this.merged = Marks.of(units, mentions);
        this.certainty = certainty(units, mentions);
        this.bySource = new String[SOURCES.size() + 1][];
        for (int s = 0; s < SOURCES.size(); s++) {
            bySource[s] = Marks.of(units, article.proposals(SOURCES.get(s)));
        }
        bySource[SOURCES.size()] = Marks.of(units, article.evidence().said());
    }

    private static String[] certainty(List<Unit> units, List<Mention> mentions) {
        String[] certainty = new String[units.size()];
        java.util.Arrays.fill(certainty, "");
        for (Mention mention : mentions) {
            int from = Marks.first(units, mention.span());
            int to = Marks.last(units, mention.span());
            for (int i = from; i <= to && i < certainty.length; i++) {
                double p = mention.confidence();
                certainty[i] = p >= 0.97 ? "a" : p >= 0.93 ? "b" : p >= 0.85 ? "c" : p >= 0.7 ? "d" : "e";
            }
        }
        return certainty;
    }

    /** The mark of the merged answer. */
    String merged(int index) {
        return Features.at(merged, index);
    }

    void addTo(Features features, int i) {
        features.add("m0=" + merged(i));
        features.add("mc=" + merged(i) + Features.at(certainty, i));
        features.add("m-=" + merged(i - 1) + merged(i));
        features.add("m+=" + merged(i) + merged(i + 1));
        features.add("m3=" + merged(i - 1) + merged(i) + merged(i + 1));
        StringBuilder all = new StringBuilder("all=");
        for (int s = 0; s < bySource.length; s++) {
            String mark = bySource[s][i];
            all.append(mark).append(' ');
            features.add("s" + s + "=" + mark);
            features.add("sm" + s + "=" + mark + merged(i));
            features.add("s-" + s + "=" + Features.at(bySource[s], i - 1) + mark);
            features.add("s+" + s + "=" + mark + Features.at(bySource[s], i + 1));
        }
        features.add(all.toString());
        features.add(all + merged(i));
    }
}
