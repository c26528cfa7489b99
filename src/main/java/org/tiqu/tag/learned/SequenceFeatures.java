package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tiqu.lexicon.NameWords;
import org.tiqu.lexicon.PinyinSyllables;
import org.tiqu.tag.Evidence;

/** Turns the evidence of an article into sequences of units with features, one a sentence. Safe to share. */
public final class SequenceFeatures {
    private static final int SYLLABLES = 3;

    private final EnglishFeatures english;
    private final ChineseFeatures chinese;

    /**
     * Features of all groups.
     *
     * @param words whose surnames are known
     * @param clusters of English words
     * @param partsOfSpeech gives the tags of the words of an English sentence
     * @param knowledge of Chinese words
     */
    public SequenceFeatures(
            NameWords words, WordClusters clusters, UnaryOperator<String[]> partsOfSpeech, WordKnowledge knowledge) {
        this(words, clusters, partsOfSpeech, knowledge, EnumSet.allOf(FeatureGroup.class));
    }

    /** The same of some groups, to see what the others add. */
    public SequenceFeatures(
            NameWords words,
            WordClusters clusters,
            UnaryOperator<String[]> partsOfSpeech,
            WordKnowledge knowledge,
            Set<FeatureGroup> groups) {
        Set<String> surnames = words.surnames();
        Set<String> surnamesZh = words.surnamesZh();
        this.english = new EnglishFeatures(
                word -> PinyinSyllables.isWord(word, SYLLABLES),
                surnames::contains,
                clusters,
                partsOfSpeech,
                Set.copyOf(groups));
        Map<String, NameWords.Head> headsZh = words.headsZh();
        this.chinese = new ChineseFeatures(surnamesZh::contains, word -> endsInHead(headsZh, word), knowledge);
    }

    private static boolean endsInHead(Map<String, NameWords.Head> heads, String word) {
        for (int from = 0; from < word.length(); from++) {
            NameWords.Head head = heads.get(word.substring(from));
            if (head != null && head.ends()) {
                return true;
            }
        }
        return false;
    }

    /** The sequences of the article in text order; a sentence without units gives none. */
    public List<Sequence> of(Evidence evidence) {
        ArticleEvidence article = new ArticleEvidence(evidence);
        List<Sequence> sequences = new ArrayList<>();
        for (ArticleEvidence.SentenceUnits sentence : article.sentences()) {
            boolean isChinese = sentence.sentence().language().isChinese();
            sequences.add(new Sequence(
                    isChinese,
                    sentence.units().stream().map(Unit::span).toList(),
                    isChinese ? chinese.of(sentence, article) : english.of(sentence, article)));
        }
        return sequences;
    }
}
