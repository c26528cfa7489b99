package org.tiqu.link;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.pipeline.Engines;
import org.tiqu.segment.Segmented;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionMerger;
import org.tiqu.tag.MentionType;

/** What the regions of a text denote when only the lexicon tags them. */
final class RegionKeys {
    private static final MentionMerger MERGER = new MentionMerger(MentionMerger::independent);

    private RegionKeys() {}

    /** The keys of the regions, in text order; all stand in one item. */
    static List<String> of(String text) {
        Segmented article = Engines.segment(text);
        List<RegionLinker.Named> named = new ArrayList<>();
        for (Mention mention : MERGER.merge(article, Engines.lexiconTagger().tag(article))) {
            if (mention.type() == MentionType.REGION) {
                named.add(new RegionLinker.Named(
                        article.simplifiedOf(mention.span()), 1, mention.span().start()));
            }
        }
        return new RegionLinker(Engines.index())
                .link(named).stream().map(found -> found.key().value()).toList();
    }
}
