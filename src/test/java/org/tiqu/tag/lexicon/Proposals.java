package org.tiqu.tag.lexicon;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tiqu.pipeline.Engines;
import org.tiqu.segment.Segmented;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;

/** What the lexicon proposes in a text. */
final class Proposals {
    private Proposals() {}

    /** The texts of the proposals of one type, sorted. */
    static Set<String> of(MentionType type, String text) {
        Segmented article = Engines.segment(text);
        Set<String> texts = new TreeSet<>();
        for (Mention mention : Engines.lexiconTagger().tag(article)) {
            if (mention.type() == type) {
                texts.add(article.textOf(mention.span()));
            }
        }
        return texts;
    }

    static Set<String> regions(String text) {
        return of(MentionType.REGION, text);
    }

    static List<Mention> all(String text) {
        return Engines.lexiconTagger().tag(Engines.segment(text));
    }
}
