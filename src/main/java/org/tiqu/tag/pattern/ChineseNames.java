package org.tiqu.tag.pattern;

import java.util.List;
import org.tiqu.lexicon.NameWords;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.tag.Mention;

/** Chinese names by what they are made of. */
final class ChineseNames {
    private final ChineseOrganizations organizations;
    private final ChinesePeople people;

    ChineseNames(NameWords words, KnownNames known) {
        organizations = new ChineseOrganizations(words, known);
        people = new ChinesePeople(words, known);
    }

    void find(Segmented article, Sentence sentence, List<Mention> mentions) {
        organizations.find(sentence.tokens(), mentions);
        people.find(article, sentence, mentions);
    }
}
