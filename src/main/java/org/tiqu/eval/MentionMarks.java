package org.tiqu.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * Writes text with its mentions marked: gold by a line below, the prediction by a line above. The element's class is
 * the {@link Verdict}, its title tells types, keys and confidence, a line each.
 */
final class MentionMarks {
    private final HtmlWriter out;
    private final String text;
    private final Identity identity;
    private final boolean hasKeys;
    private final MarkedText marked;
    private final Set<MentionMatch> begun = new HashSet<>();

    /** For one article; keys are judged only where the system gives any. */
    MentionMarks(HtmlWriter out, ArticleScore score, boolean hasKeys) {
        this.out = out;
        this.text = score.pair().gold().text();
        this.identity = new Identity(score.pair());
        this.hasKeys = hasKeys;
        this.marked = new MarkedText(score.matches());
    }

    /** Writes a part of the text; parts are written in text order. */
    void write(Span part) {
        List<MarkedText.Piece> pieces = marked.pieces(part);
        int from = 0;
        while (from < pieces.size()) {
            MentionMatch match = pieces.get(from).match();
            int to = from + 1;
            while (match != null
                    && to < pieces.size()
                    && match.equals(pieces.get(to).match())) {
                to++;
            }
            if (match == null) {
                out.text(pieces.get(from).span().of(text));
            } else {
                mark(match, pieces.subList(from, to));
            }
            from = to;
        }
    }

    private void mark(MentionMatch match, List<MarkedText.Piece> pieces) {
        String kind = Verdict.of(match, identity, hasKeys).code();
        // What goes on in the next paragraph, or behind another mention, is the same mention.
        String more = begun.add(match) ? "" : " x";
        boolean isWhole = pieces.size() == 1;
        String layer = isWhole ? layer(pieces.get(0)) : " in";
        out.open("mark", "class", kind + more + layer, "data-t", types(match), "title", title(match));
        for (MarkedText.Piece piece : pieces) {
            if (isWhole) {
                out.text(piece.span().of(text));
            } else {
                out.leaf("span", piece.span().of(text), "class", layer(piece).strip());
            }
        }
        out.close();
    }

    private static String layer(MarkedText.Piece piece) {
        return switch (piece.layer()) {
            case BOTH -> "";
            case GOLD -> " g";
            case PREDICTED -> " p";
        };
    }

    private static String types(MentionMatch match) {
        String gold = letter(match.gold());
        String predicted = letter(match.predicted());
        return gold.equals(predicted) || predicted.isEmpty()
                ? gold
                : gold.isEmpty() ? predicted : gold + "→" + predicted;
    }

    private static String letter(@Nullable AnnotatedMention mention) {
        return mention == null ? "" : letter(mention.type());
    }

    /** The letter of a type in the marks. */
    static String letter(MentionType type) {
        return type.name().substring(0, 1);
    }

    private String title(MentionMatch match) {
        AnnotatedMention gold = match.gold();
        AnnotatedMention predicted = match.predicted();
        StringBuilder title =
                new StringBuilder(Verdict.of(match, identity, hasKeys).label());
        if (gold != null) {
            line(
                    title,
                    "gold",
                    gold.type() + " " + said(gold) + " “" + gold.span().of(text) + "”");
        }
        if (predicted != null) {
            line(
                    title,
                    "predicted",
                    predicted.type() + " " + said(predicted) + " “"
                            + predicted.span().of(text) + "”");
            if (predicted.confidence() != null) {
                line(title, "confidence", Decimals.two(predicted.confidence()));
            }
            if (predicted.keyConfidence() != null) {
                line(title, "of the key", Decimals.two(predicted.keyConfidence()));
            }
        }
        return title.toString();
    }

    private static String said(AnnotatedMention mention) {
        return mention.key() == null ? "–" : oneLine(mention.key());
    }

    private static void line(StringBuilder title, String label, String value) {
        title.append('\n').append(label).append(": ").append(oneLine(value));
    }

    private static String oneLine(String value) {
        return value.replace('\n', ' ').replace('\r', ' ');
    }
}
