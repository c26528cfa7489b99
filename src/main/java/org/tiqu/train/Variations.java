package org.tiqu.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.text.Span;

/** Lays annotated reports out anew. The same report, form and seed give the same text. */
final class Variations {
    private Variations() {}

    /** A report in another form; its mentions, entities and items are left out. */
    static AnnotatedArticle of(AnnotatedArticle article, Variation form, int seed) {
        Random random =
                new Random(31L * article.id().hashCode() + 7919L * form.name().hashCode() + seed);
        boolean chinese = article.language().startsWith("zh");
        List<Piece> pieces = new ArrayList<>();
        for (AnnotatedParagraph paragraph : article.paragraphs()) {
            String text = flat(paragraph.span().of(article.text()));
            pieces.add(new Piece(text, paragraph.role(), paragraph.section(), paragraph.item()));
        }
        String gap = random.nextBoolean() ? "\n\n" : "\n";
        StringBuilder text = new StringBuilder();
        List<AnnotatedParagraph> paragraphs = new ArrayList<>();
        for (Piece piece : form.apply(pieces, random, chinese)) {
            int start = text.length();
            text.append(piece.text());
            Span span = new Span(start, text.length());
            paragraphs.add(
                    new AnnotatedParagraph(paragraphs.size(), span, piece.role(), piece.section(), piece.item(), null));
            text.append(gap);
        }
        String id = article.id() + "~" + form + seed;
        return new AnnotatedArticle(
                id,
                article.language(),
                article.published(),
                text.toString(),
                paragraphs,
                List.of(),
                List.of(),
                List.of());
    }

    /** The lines of a paragraph as one; between wide characters no space is needed. */
    private static String flat(String text) {
        StringBuilder flat = new StringBuilder();
        for (String line : text.split("\\R", -1)) {
            String own = line.strip();
            boolean wide = flat.length() > 0
                    && !own.isEmpty()
                    && Character.isIdeographic(own.codePointAt(0))
                    && flat.charAt(flat.length() - 1) > '\u2E80';
            flat.append(flat.length() == 0 || wide ? "" : " ").append(own);
        }
        return flat.toString();
    }
}
