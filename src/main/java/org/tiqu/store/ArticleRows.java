package org.tiqu.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.DateValue;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.EntityRecord;
import org.tiqu.record.ItemRecord;
import org.tiqu.record.MentionRecord;
import org.tiqu.record.NearDuplicate;
import org.tiqu.record.OffsetUnit;
import org.tiqu.record.ParagraphRecord;
import org.tiqu.record.WarningRecord;

/** Turns a record into rows. */
final class ArticleRows {
    private static final int DECIMALS = 4;
    private static final int DIGITS = 24;

    private final ArticleRecord article;
    private final Rows rows;
    private final boolean isUtf16;

    private ArticleRows(ArticleRecord article, Rows rows) {
        this.article = article;
        this.rows = rows;
        this.isUtf16 = article.offsetUnit().equals(OffsetUnit.UTF16.code());
    }

    /** Adds the article's rows. */
    static void add(ArticleRecord article, Rows rows) {
        ArticleRows of = new ArticleRows(article, rows);
        of.article();
        of.paragraphs();
        of.mentions();
        of.entities();
        of.items();
    }

    private void article() {
        NearDuplicate earlier = article.nearDuplicateOf();
        rows.add(
                Table.ARTICLES,
                article.id(),
                article.language(),
                article.title(),
                day(article.published()),
                article.publishedBy(),
                article.source().uri(),
                article.source().mediaType(),
                article.source().charset(),
                article.source().sha256(),
                article.source().publisher(),
                article.text(),
                article.offsetUnit(),
                article.sameAs(),
                earlier == null ? null : earlier.id(),
                earlier == null ? null : earlier.similarity(),
                article.warnings().stream().map(WarningRecord::code).toList(),
                article.producedBy().profile(),
                article.producedBy().tiqu());
    }

    private void paragraphs() {
        // Offsets go up, so that one walk finds all the slices.
        int unit = 0;
        int at = 0;
        for (ParagraphRecord paragraph : article.paragraphs()) {
            int start = isUtf16 ? paragraph.start() : article.text().offsetByCodePoints(at, paragraph.start() - unit);
            int end = isUtf16
                    ? paragraph.end()
                    : article.text().offsetByCodePoints(start, paragraph.end() - paragraph.start());
            rows.add(
                    Table.PARAGRAPHS,
                    article.id(),
                    paragraph.index(),
                    paragraph.start(),
                    paragraph.end(),
                    paragraph.role(),
                    paragraph.section(),
                    paragraph.item(),
                    paragraph.language(),
                    paragraph.sentences().size(),
                    article.text().substring(start, end),
                    paragraph.sourceStart(),
                    paragraph.sourceEnd(),
                    paragraph.confidence());
            unit = paragraph.end();
            at = end;
        }
    }

    private void mentions() {
        int index = 0;
        for (MentionRecord mention : article.mentions()) {
            ParagraphRecord paragraph = article.paragraphs().get(mention.paragraph());
            DateValue span = mention.type().equals("DATE") ? span(mention.key()) : null;
            rows.add(
                    Table.MENTIONS,
                    article.id(),
                    index++,
                    mention.start(),
                    mention.end(),
                    mention.text(),
                    mention.type(),
                    mention.key(),
                    mention.paragraph(),
                    paragraph.section(),
                    paragraph.item(),
                    span == null ? null : span.first(),
                    span == null ? null : span.last(),
                    mention.confidence(),
                    mention.keyConfidence(),
                    mention.by());
        }
    }

    private void entities() {
        int index = 0;
        for (EntityRecord entity : article.entities()) {
            rows.add(
                    Table.ENTITIES,
                    article.id(),
                    index++,
                    entity.type(),
                    entity.key(),
                    entity.name(),
                    entity.nameZh(),
                    entity.names(),
                    entity.aliases(),
                    entity.mentions().size());
        }
    }

    private void items() {
        for (ItemRecord item : article.records()) {
            DateValue span = item.date() == null ? null : span(item.date());
            String amount = item.amount();
            int space = amount == null ? -1 : amount.indexOf(' ');
            BigDecimal value = amount == null || space < 0 ? null : value(amount.substring(0, space));
            rows.add(
                    Table.RECORDS,
                    article.id(),
                    item.item(),
                    item.section(),
                    item.heading(),
                    item.date(),
                    span == null ? null : span.first(),
                    span == null ? null : span.last(),
                    item.regions(),
                    item.organizations(),
                    item.people(),
                    item.issuer(),
                    item.document(),
                    item.speaker(),
                    item.affiliation(),
                    item.title(),
                    item.operator(),
                    item.product(),
                    item.company(),
                    item.event(),
                    value,
                    amount == null || value == null ? null : amount.substring(space + 1));
        }
    }

    /** A value that the column cannot hold stays out: the record itself still has it. */
    private static @Nullable BigDecimal value(String text) {
        try {
            BigDecimal value = new BigDecimal(text).setScale(DECIMALS, RoundingMode.HALF_EVEN);
            return value.precision() > DIGITS ? null : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable DateValue span(String key) {
        try {
            return key.startsWith("?") ? null : DateValue.parse(key);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        try {
            return published == null ? null : LocalDate.parse(published);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
