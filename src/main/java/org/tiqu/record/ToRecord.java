package org.tiqu.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Classified;
import org.tiqu.classify.Label;
import org.tiqu.classify.Role;
import org.tiqu.item.Details;
import org.tiqu.item.Event;
import org.tiqu.item.Item;
import org.tiqu.item.Itemized;
import org.tiqu.link.Entity;
import org.tiqu.link.Linked;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.text.Article;
import org.tiqu.text.Origin;
import org.tiqu.text.Provenance;
import org.tiqu.text.Published;
import org.tiqu.text.Span;
import org.tiqu.text.Stage;
import org.tiqu.text.Warning;

/** The last stage: writes what the rooms before found as the contract wants it. */
public final class ToRecord implements Stage<Itemized, ArticleRecord> {
    private static final String UNDATED =
            "nothing tells when the article was published, so dates that need it have" + " no value; give --published";

    private final OffsetUnit unit;
    private final ProducedBy producedBy;

    /** A stage that counts in {@code unit}. */
    public ToRecord(OffsetUnit unit, ProducedBy producedBy) {
        this.unit = unit;
        this.producedBy = producedBy;
    }

    /**
     * The record of an article.
     *
     * @throws IllegalArgumentException if an offset stands inside a character or a mention in no paragraph
     */
    @Override
    public ArticleRecord apply(Itemized itemized) {
        Linked linked = itemized.linked();
        Classified classified = linked.classified();
        Segmented segmented = classified.tagged().segmented();
        Article article = segmented.article();
        Offsets offsets = new Offsets(article.text(), unit);
        Published published = linked.published();
        return new ArticleRecord(
                ArticleRecord.SCHEMA,
                article.id(),
                source(article.provenance()),
                segmented.language().tag(),
                unit.code(),
                title(classified),
                published == null ? null : published.date().toString(),
                published == null ? "none" : published.by().code(),
                article.text(),
                paragraphs(classified, offsets, unit),
                new MentionRecords(linked, offsets).all(),
                linked.entities().stream().map(ToRecord::entity).toList(),
                itemized.items().stream().map(ToRecord::item).toList(),
                null,
                null,
                warnings(article, published, offsets),
                producedBy);
    }

    private static SourceRecord source(Provenance from) {
        return new SourceRecord(from.uri(), from.mediaType(), from.charset(), from.sha256(), from.publisher());
    }

    private static @Nullable String title(Classified classified) {
        Segmented segmented = classified.tagged().segmented();
        for (Paragraph paragraph : segmented.paragraphs()) {
            if (classified.labels().get(paragraph.index()).role() == Role.TITLE) {
                return segmented.textOf(paragraph.span());
            }
        }
        return null;
    }

    private static List<ParagraphRecord> paragraphs(Classified classified, Offsets offsets, OffsetUnit unit) {
        Origin origin = classified.tagged().segmented().article().origin();
        Offsets inSource = origin == null ? null : new Offsets(origin.source(), unit);
        List<ParagraphRecord> records = new ArrayList<>();
        for (Paragraph paragraph : classified.tagged().segmented().paragraphs()) {
            Label label = classified.labels().get(paragraph.index());
            List<List<Integer>> sentences = new ArrayList<>();
            for (Sentence sentence : paragraph.sentences()) {
                Span span = sentence.span();
                sentences.add(List.of(offsets.of(span.start()), offsets.of(span.end())));
            }
            Span source = origin == null ? null : origin.of(paragraph.span());
            records.add(new ParagraphRecord(
                    paragraph.index(),
                    offsets.of(paragraph.span().start()),
                    offsets.of(paragraph.span().end()),
                    label.role().code(),
                    label.section().code(),
                    label.item() == 0 ? null : label.item(),
                    paragraph.language().tag(),
                    sentences,
                    source == null || inSource == null ? null : Integer.valueOf(inSource.of(source.start())),
                    source == null || inSource == null ? null : Integer.valueOf(inSource.of(source.end())),
                    Probability.rounded(label.confidence())));
        }
        return records;
    }

    private static EntityRecord entity(Entity entity) {
        return new EntityRecord(
                entity.key(),
                entity.type().name(),
                entity.name(),
                entity.nameZh(),
                entity.names(),
                entity.aliases(),
                entity.mentions());
    }

    private static ItemRecord item(Item item) {
        Details details = item.details();
        Event event = details.event();
        return new ItemRecord(
                item.number(),
                item.section().code(),
                item.heading(),
                item.paragraphs(),
                item.date(),
                item.regions(),
                item.organizations(),
                item.people(),
                details.issuer(),
                details.document(),
                details.speaker(),
                details.affiliation(),
                details.title(),
                details.operator(),
                details.product(),
                details.company(),
                event == null ? null : event.code(),
                details.amount());
    }

    private static List<WarningRecord> warnings(Article article, @Nullable Published published, Offsets offsets) {
        List<WarningRecord> records = new ArrayList<>();
        for (Warning warning : article.warnings()) {
            Span span = warning.span();
            records.add(new WarningRecord(
                    warning.code().code(),
                    warning.message(),
                    span == null ? null : Integer.valueOf(offsets.of(span.start())),
                    span == null ? null : Integer.valueOf(offsets.of(span.end()))));
        }
        if (published == null && !article.text().isBlank()) {
            records.add(new WarningRecord(Warning.Code.UNDATED.code(), UNDATED, null, null));
        }
        return records;
    }
}
