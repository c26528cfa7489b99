package org.tiqu.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.text.Span;

/** A text cut where a mention of either side begins or ends. */
final class MarkedText {
    /** Which side has a mention over a piece. */
    enum Layer {
        BOTH,
        GOLD,
        PREDICTED
    }

    /**
     * A part of the text in which nothing begins or ends.
     *
     * @param span where it stands
     * @param match the match it shows, or null where there is no mention
     * @param layer which side has a mention there
     */
    record Piece(Span span, @Nullable MentionMatch match, Layer layer) {}

    private final NavigableMap<Integer, MentionMatch> gold = new TreeMap<>();
    private final NavigableMap<Integer, MentionMatch> predicted = new TreeMap<>();
    private final NavigableSet<Integer> borders = new TreeSet<>();

    /** Cuts at the mentions of these matches; those of one side do not overlap. */
    MarkedText(List<MentionMatch> matches) {
        for (MentionMatch match : matches) {
            add(match.gold(), match, gold);
            add(match.predicted(), match, predicted);
        }
    }

    private void add(@Nullable AnnotatedMention mention, MentionMatch match, Map<Integer, MentionMatch> side) {
        if (mention != null) {
            side.put(mention.span().start(), match);
            borders.add(mention.span().start());
            borders.add(mention.span().end());
        }
    }

    /** The pieces of a part of the text, in order and without gaps. */
    List<Piece> pieces(Span part) {
        List<Piece> pieces = new ArrayList<>();
        int from = part.start();
        for (int border : borders.subSet(part.start(), false, part.end(), false)) {
            pieces.add(piece(new Span(from, border)));
            from = border;
        }
        if (from < part.end()) {
            pieces.add(piece(new Span(from, part.end())));
        }
        return pieces;
    }

    private Piece piece(Span span) {
        MentionMatch ofGold = over(span, gold, true);
        MentionMatch ofPredicted = over(span, predicted, false);
        if (ofGold == null) {
            return new Piece(span, ofPredicted, Layer.PREDICTED);
        }
        if (ofPredicted == null) {
            return new Piece(span, ofGold, Layer.GOLD);
        }
        // Where two matches share a piece, one that stands alone has no other place to be seen.
        return new Piece(span, ofPredicted.isPaired() ? ofGold : ofPredicted, Layer.BOTH);
    }

    private static @Nullable MentionMatch over(Span span, NavigableMap<Integer, MentionMatch> side, boolean isGold) {
        Map.Entry<Integer, MentionMatch> entry = side.floorEntry(span.start());
        if (entry == null) {
            return null;
        }
        MentionMatch match = entry.getValue();
        AnnotatedMention mention = isGold ? match.gold() : match.predicted();
        return mention != null && mention.span().contains(span) ? match : null;
    }
}
