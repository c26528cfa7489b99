package org.tiqu.record;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.link.Key;
import org.tiqu.link.Linked;
import org.tiqu.segment.Paragraph;
import org.tiqu.tag.Mention;
import org.tiqu.tag.Source;
import org.tiqu.tag.Tagged;
import org.tiqu.text.Span;

/** Writes the mentions of one article; both they and its paragraphs stand in text order, so one walk does. */
final class MentionRecords {
    private final Linked linked;
    private final Offsets offsets;

    MentionRecords(Linked linked, Offsets offsets) {
        this.linked = linked;
        this.offsets = offsets;
    }

    List<MentionRecord> all() {
        Tagged tagged = linked.classified().tagged();
        List<Paragraph> paragraphs = tagged.segmented().paragraphs();
        List<MentionRecord> records = new ArrayList<>();
        int paragraph = 0;
        for (Mention mention : tagged.mentions()) {
            while (paragraph < paragraphs.size()
                    && paragraphs.get(paragraph).span().end() <= mention.span().start()) {
                paragraph++;
            }
            if (paragraph == paragraphs.size()
                    || !paragraphs.get(paragraph).span().contains(mention.span())) {
                throw new IllegalArgumentException("a mention lies in one paragraph, but '" + tagged.textOf(mention)
                        + "' at " + mention.span() + " does not");
            }
            records.add(mention(tagged, mention, linked.keys().get(records.size()), paragraph));
        }
        return records;
    }

    private MentionRecord mention(Tagged tagged, Mention mention, Key key, int paragraph) {
        Span span = mention.span();
        return new MentionRecord(
                offsets.of(span.start()),
                offsets.of(span.end()),
                tagged.textOf(mention),
                mention.type().name(),
                key.value(),
                paragraph,
                Probability.rounded(mention.confidence()),
                Probability.rounded(key.confidence()),
                mention.by().stream().map(Source::code).toList());
    }
}
