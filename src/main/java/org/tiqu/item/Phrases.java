package org.tiqu.item;

/** Finds where a noun phrase begins and ends, by the words that cannot be inside one. */
final class Phrases {
    private final Cues openers;
    private final Cues stops;

    /**
     * Phrases of this kind.
     *
     * @param openers words that stand before a phrase and are no part of it
     * @param stops words that end a phrase
     */
    Phrases(Cues openers, Cues stops) {
        this.openers = openers;
        this.stops = stops;
    }

    /** Where the phrase begins, when blanks, articles and the like are passed over from {@code at} on. */
    int start(String folded, int at) {
        int start = at;
        while (start < folded.length()) {
            char c = folded.charAt(start);
            if (c == ' ' || c == '“' || c == '"' || c == '「' || c == '‘') {
                start++;
                continue;
            }
            Cues.Hit opener = null;
            for (Cues.Hit hit : openers.in(folded, start, Math.min(folded.length(), start + 24))) {
                opener = hit.start() == start ? hit : null;
                break;
            }
            if (opener == null) {
                return start;
            }
            start = opener.end();
        }
        return start;
    }

    /** Where the phrase that begins at {@code from} ends, at most at {@code last}. */
    int end(String folded, int from, int last) {
        int end = last;
        for (int i = from; i < last; i++) {
            if (isMark(folded, i)) {
                end = i;
                break;
            }
        }
        for (Cues.Hit hit : stops.in(folded, from, end)) {
            end = hit.start();
            break;
        }
        while (end > from && folded.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** Behind the last mark or word in {@code [from, to)} that no phrase goes over; {@code from} when there is none. */
    int lastStop(String folded, int from, int to) {
        int last = from;
        for (int i = from; i < to; i++) {
            last = isMark(folded, i) ? i + 1 : last;
        }
        for (Cues.Hit hit : stops.in(folded, last, to)) {
            last = Math.max(last, hit.end());
        }
        return last;
    }

    /** Whether something in {@code [from, to)} ends a phrase. */
    boolean breaks(String folded, int from, int to) {
        return end(folded, from, to) < to
                && !folded.substring(end(folded, from, to), to).isBlank();
    }

    private static boolean isMark(String text, int i) {
        char c = text.charAt(i);
        if (c == '.') {
            return i + 1 == text.length() || text.charAt(i + 1) == ' ';
        }
        return ",;:!?()[]，。；：！？（）、”\"」》“「《—】".indexOf(c) >= 0;
    }
}
