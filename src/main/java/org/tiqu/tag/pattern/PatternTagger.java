package org.tiqu.tag.pattern;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.lexicon.Lexicon;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.tag.Mention;
import org.tiqu.tag.Tagger;
import org.tiqu.text.Language;

/** Proposes names by the grammars of this room. Safe to share between threads. */
public final class PatternTagger implements Tagger {
    private final EnglishOrganizations organizations;
    private final EnglishPlaces places;
    private final EnglishPeople people;
    private final ChineseNames chinese;

    /** A tagger over the words of a lexicon. */
    public PatternTagger(Lexicon lexicon, NameIndex index) {
        KnownNames known = new KnownNames(index);
        people = new EnglishPeople(lexicon.words(), known);
        organizations = new EnglishOrganizations(lexicon.words(), known, people);
        places = new EnglishPlaces(known);
        chinese = new ChineseNames(lexicon.words(), known);
    }

    @Override
    public List<Mention> tag(Segmented article) {
        List<Mention> mentions = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                if (sentence.language() == Language.ENGLISH) {
                    Words words = new Words(article, sentence);
                    organizations.find(words, mentions);
                    places.find(words, mentions);
                    people.find(words, mentions);
                } else {
                    chinese.find(article, sentence, mentions);
                }
            }
        }
        return mentions;
    }
}
