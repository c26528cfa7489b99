package org.tiqu.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Engines;
import org.tiqu.segment.Segmented;
import org.tiqu.text.Span;

class MentionMergerTest {
    private static final Segmented ARTICLE = Engines.segment("the big old pier of Nanjing City");
    private static final Span CITY = new Span(20, 27);
    private static final Span WHOLE = new Span(20, 32);

    private final MentionMerger merger = new MentionMerger(MentionMerger::independent);

    @Test
    void makesOneOfProposalsForOneSpanAndType() {
        List<Mention> merged = merge(
                Mention.of(CITY, MentionType.REGION, 0.6, Source.CORENLP),
                Mention.of(CITY, MentionType.REGION, 0.5, Source.LEXICON));
        assertEquals(1, merged.size());
        assertEquals(0.8, merged.get(0).confidence(), 1e-9);
        assertEquals(Set.of(Source.CORENLP, Source.LEXICON), merged.get(0).by());
    }

    @Test
    void takesWhatNobodyAloneWasSureOfWhenTwoAgree() {
        Mention doubtful = Mention.of(CITY, MentionType.REGION, 0.45, Source.CORENLP);
        assertEquals(List.of(), merge(doubtful));
        assertEquals(
                1,
                merge(doubtful, Mention.of(CITY, MentionType.REGION, 0.45, Source.HANLP))
                        .size());
    }

    @Test
    void hearsASourceOnce() {
        Mention doubtful = Mention.of(CITY, MentionType.REGION, 0.45, Source.LEXICON);
        assertEquals(List.of(), merge(doubtful, doubtful, doubtful));
    }

    @Test
    void takesARepetitionForNoFurtherWitness() {
        assertEquals(0.7, withRepetition(0.6).confidence(), 1e-9);
        assertEquals(0.8, withRepetition(0.8).confidence(), 1e-9);
        assertEquals(Set.of(Source.CORENLP, Source.REPEAT), withRepetition(0.6).by());
    }

    private Mention withRepetition(double confidence) {
        return merge(
                        Mention.of(CITY, MentionType.ORG, 0.7, Source.CORENLP),
                        Mention.of(CITY, MentionType.ORG, confidence, Source.REPEAT))
                .get(0);
    }

    @Test
    void isNeverQuiteSure() {
        List<Mention> merged = merge(
                Mention.of(CITY, MentionType.ORG, 1, Source.CORENLP),
                Mention.of(CITY, MentionType.ORG, 1, Source.LEXICON));
        assertEquals(0.99, merged.get(0).confidence(), 1e-9);
    }

    @Test
    void prefersTheLongerName() {
        Mention city = Mention.of(CITY, MentionType.REGION, 0.8, Source.LEXICON);
        Mention whole = Mention.of(WHOLE, MentionType.REGION, 0.8, Source.LEXICON);
        assertEquals(List.of(whole), merge(city, whole));
    }

    @Test
    void prefersTheShorterNameWhenTheLongerIsMuchLessCertain() {
        Mention city = Mention.of(CITY, MentionType.REGION, 0.95, Source.LEXICON);
        Mention whole = Mention.of(WHOLE, MentionType.ORG, 0.55, Source.PATTERN);
        assertEquals(List.of(city), merge(city, whole));
    }

    @Test
    void neverTakesWhatIsMoreLikelyWrong() {
        assertEquals(List.of(), merge(Mention.of(WHOLE, MentionType.ORG, 0.5, Source.PATTERN)));
    }

    @Test
    void doesNotDependOnTheOrderOfProposals() {
        Random random = new Random(23);
        for (int round = 0; round < 300; round++) {
            List<Mention> proposals = RandomProposals.next(random, RandomProposals.ARTICLE, 10);
            List<Mention> first = merger.merge(RandomProposals.ARTICLE, proposals);
            Collections.shuffle(proposals, random);
            assertEquals(first, merger.merge(RandomProposals.ARTICLE, proposals));
        }
    }

    private List<Mention> merge(Mention... proposals) {
        return merger.merge(ARTICLE, new ArrayList<>(List.of(proposals)));
    }
}
