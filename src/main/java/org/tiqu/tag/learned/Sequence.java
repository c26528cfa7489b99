package org.tiqu.tag.learned;

import java.util.List;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * One sentence as the model sees it.
 *
 * @param isChinese which of the two models is for it
 * @param units where its units stand, in text order
 * @param features hashes of the features of each unit
 */
public record Sequence(boolean isChinese, List<Span> units, List<long[]> features) {

    /** Copies the lists. */
    public Sequence {
        units = List.copyOf(units);
        features = List.copyOf(features);
    }

    /** Writes into {@code labels}, one a unit, that a name of the type covers the span, so far as it lies here. */
    public void label(int[] labels, Span name, MentionType type) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).overlaps(name)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (int i = first; first >= 0 && i <= last; i++) {
            int place =
                    first == last ? Labels.ALONE : i == first ? Labels.FIRST : i == last ? Labels.LAST : Labels.INNER;
            labels[i] = Labels.of(type, place);
        }
    }
}
