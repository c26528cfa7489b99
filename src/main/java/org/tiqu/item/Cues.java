package org.tiqu.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cues of one kind, found by their first character. */
final class Cues {
    private static final int ASCII = 128;
    private static final Cue[] NONE = {};

    private final Cue[][] byAscii = new Cue[ASCII][];
    private final Map<Character, Cue[]> byFirst = new HashMap<>();

    /** These cues, none of them empty. */
    Cues(List<Cue> cues) {
        Arrays.fill(byAscii, NONE);
        cues.stream()
                .collect(Collectors.groupingBy(cue -> cue.text().charAt(0)))
                .forEach((first, here) -> {
                    if (first < ASCII) {
                        byAscii[first] = here.toArray(NONE);
                    } else {
                        byFirst.put(first, here.toArray(NONE));
                    }
                });
    }

    private Cue[] beginningWith(char first) {
        return first < ASCII ? byAscii[first] : byFirst.getOrDefault(first, NONE);
    }

    /**
     * Where a cue stands.
     *
     * @param start its first code unit
     * @param cue the longest cue there
     */
    record Hit(int start, Cue cue) {
        int end() {
            return start + cue.text().length();
        }
    }

    /** The cues in {@code [from, to)} of a folded text, in text order, not overlapping. */
    List<Hit> in(String folded, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        int at = Math.max(from, 0);
        int end = Math.min(to, folded.length());
        while (at < end) {
            Cue longest = null;
            for (Cue cue : beginningWith(folded.charAt(at))) {
                if ((longest == null || cue.text().length() > longest.text().length())
                        && at + cue.text().length() <= end
                        && cue.isAt(folded, at)) {
                    longest = cue;
                }
            }
            if (longest == null) {
                at++;
            } else {
                hits.add(new Hit(at, longest));
                at += longest.text().length();
            }
        }
        return hits;
    }

    /** The sum of the weights of the cues in {@code [from, to)}. */
    double weight(String folded, int from, int to) {
        double sum = 0;
        for (Hit hit : in(folded, from, to)) {
            sum += hit.cue().weight();
        }
        return sum;
    }

    /** Whether a cue stands in {@code [from, to)}. */
    boolean isIn(String folded, int from, int to) {
        return !in(folded, from, to).isEmpty();
    }
}
