package org.tiqu.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.text.Span;

/**
 * Pairs gold mentions with predicted ones, each with one other at most: first those of the same span, then those
 * that overlap, of the same type before others, the longer overlap before the shorter, the earlier before the
 * later.
 */
final class MentionAligner {
    private record Candidate(AnnotatedMention gold, AnnotatedMention predicted) {
        int overlap() {
            Span a = gold.span();
            Span b = predicted.span();
            return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        }

        boolean isOtherType() {
            return gold.type() != predicted.type();
        }
    }

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::isOtherType)
            .thenComparing(Comparator.comparingInt(Candidate::overlap).reversed())
            .thenComparing(candidate -> candidate.gold().span())
            .thenComparing(candidate -> candidate.predicted().span());

    private MentionAligner() {}

    /** All pairs and all that stand alone, in text order; both lists are in text order and without overlaps. */
    static List<MentionMatch> align(List<AnnotatedMention> gold, List<AnnotatedMention> predicted) {
        Map<AnnotatedMention, AnnotatedMention> answers = new HashMap<>();
        Set<AnnotatedMention> used = new HashSet<>();
        Map<Span, AnnotatedMention> bySpan = new HashMap<>();
        predicted.forEach(mention -> bySpan.put(mention.span(), mention));
        for (AnnotatedMention mention : gold) {
            AnnotatedMention same = bySpan.get(mention.span());
            if (same != null) {
                answers.put(mention, same);
                used.add(same);
            }
        }
        for (Candidate candidate : overlaps(gold, predicted)) {
            if (!answers.containsKey(candidate.gold()) && used.add(candidate.predicted())) {
                answers.put(candidate.gold(), candidate.predicted());
            }
        }
        List<MentionMatch> matches = new ArrayList<>();
        gold.forEach(mention -> matches.add(new MentionMatch(mention, answers.get(mention))));
        predicted.stream()
                .filter(mention -> !used.contains(mention))
                .forEach(mention -> matches.add(new MentionMatch(null, mention)));
        matches.sort(Comparator.comparing(MentionAligner::place));
        return matches;
    }

    private static Span place(MentionMatch match) {
        AnnotatedMention gold = match.gold();
        AnnotatedMention predicted = match.predicted();
        if (gold != null) {
            return gold.span();
        }
        if (predicted != null) {
            return predicted.span();
        }
        throw new IllegalStateException("a match has at least one side");
    }

    private static List<Candidate> overlaps(List<AnnotatedMention> gold, List<AnnotatedMention> predicted) {
        List<Candidate> candidates = new ArrayList<>();
        int first = 0;
        for (AnnotatedMention mention : gold) {
            while (first < predicted.size()
                    && predicted.get(first).span().end() <= mention.span().start()) {
                first++;
            }
            for (int i = first;
                    i < predicted.size()
                            && predicted.get(i).span().start() < mention.span().end();
                    i++) {
                candidates.add(new Candidate(mention, predicted.get(i)));
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }
}
