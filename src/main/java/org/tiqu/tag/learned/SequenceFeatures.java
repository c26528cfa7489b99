package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiqu.lexicon.NameWords;
import org.tiqu.lexicon.PinyinSyllables;
import org.tiqu.tag.Evidence;

/** Turns the evidence of an article into sequences of units with features, one a sentence. Safe to share. */
public final class SequenceFeatures {
    private static final int SYLLABLES = 3;

    private final EnglishFeatures english;
    private final ChineseFeatures chinese;

    /** Features that know the surnames of {@code words}. */
    public SequenceFeatures(NameWords words, WordKnowledge knowledge) {
        Set<String> surnames = words.surnames();
        Set<String> surnamesZh = words.surnamesZh();
        Map<String, NameWords.Head> headsZh = words.headsZh();
        this.english = new EnglishFeatures(word -> PinyinSyllables.isWord(word, SYLLABLES), surnames::contains);
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
