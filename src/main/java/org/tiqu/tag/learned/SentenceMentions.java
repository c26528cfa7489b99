package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.tiqu.segment.Sentence;
import org.tiqu.tag.Mention;
import org.tiqu.text.Span;

/** Finds the mentions that touch a sentence, the longest first, without looking at all the others. */
final class SentenceMentions {
    private static final Comparator<Mention> LONGEST_FIRST = Comparator.comparingInt(
                    (Mention m) -> -m.span().length())
            .thenComparing(m -> -m.confidence())
            .thenComparing(Mention::span)
            .thenComparing(Mention::type);

    private final List<Mention> byStart;
    private final int longest;

    SentenceMentions(Collection<Mention> mentions) {
        this.byStart = new ArrayList<>(mentions);
        byStart.sort(Comparator.comparing(Mention::span));
        this.longest = byStart.stream().mapToInt(m -> m.span().length()).max().orElse(0);
    }

    /** The mentions that overlap the sentence. */
    List<Mention> in(Sentence sentence) {
        Span all = sentence.span();
        List<Mention> inside = new ArrayList<>();
        for (int i = startingFrom(all.start() - longest); i < byStart.size(); i++) {
            Mention mention = byStart.get(i);
            if (mention.span().start() >= all.end()) {
                break;
            }
            if (mention.span().overlaps(all)) {
                inside.add(mention);
            }
        }
        inside.sort(LONGEST_FIRST);
        return inside;
    }

    private int startingFrom(int offset) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
