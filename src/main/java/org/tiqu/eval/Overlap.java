package org.tiqu.eval;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.text.Span;

/**
 * Two spans that share text.
 *
 * @param first index of the one in the first list
 * @param second index of the other in the second list
 * @param length how much they share, in UTF-16 code units
 */
record Overlap(int first, int second, int length) {

    /**
     * All overlaps between two lists, in text order; each list is in text order and has none in itself. So the
     * overlaps of one span stand together, and each overlap shares at most one of its spans with those before it.
     */
    static List<Overlap> between(List<Span> firsts, List<Span> seconds) {
        List<Overlap> overlaps = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < firsts.size() && j < seconds.size()) {
            Span a = firsts.get(i);
            Span b = seconds.get(j);
            int length = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
            if (length > 0) {
                overlaps.add(new Overlap(i, j, length));
            }
            if (a.end() <= b.end()) {
                i++;
            } else {
                j++;
            }
        }
        return overlaps;
    }
}
