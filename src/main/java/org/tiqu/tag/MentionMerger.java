package org.tiqu.tag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiqu.segment.Segmented;
import org.tiqu.text.Span;

/**
 * Makes one answer of all taggers' proposals, by one rule.
 *
 * <p>Proposals of the same span and type are one, with the probability that not all of them are wrong. Each then
 * weighs the logarithm of its odds times its length in words; of all sets of proposals that do not overlap the
 * heaviest is taken. So a long name outweighs a place or a person inside it unless it is much less certain, and what
 * is more likely wrong than right is never taken. Of equal sets, the one whose mentions begin earlier and are
 * longer.
 */
public final class MentionMerger {
    private static final double CEILING = 0.99;
    private static final Comparator<Mention> ORDER = Comparator.comparingInt(
                    (Mention m) -> m.span().end())
            .thenComparing(m -> m.span().start(), Comparator.reverseOrder())
            .thenComparing(Mention::type);

    private final Agreement agreement;

    /** A merger that lets sources support each other as {@code agreement} says. */
    public MentionMerger(Agreement agreement) {
        this.agreement = agreement;
    }

    /** How the probabilities of proposals for one span and type become one. */
    @FunctionalInterface
    public interface Agreement {
        /** The probability that the proposals, at least one, are right. */
        double combine(List<Mention> proposals);
    }

    /** Takes sources for independent: they are all wrong only as often as the product of their errors says. */
    public static double independent(List<Mention> proposals) {
        double wrong = 1;
        for (Mention proposal : proposals) {
            wrong *= 1 - proposal.confidence();
        }
        return Math.min(CEILING, 1 - wrong);
    }

    /** The mentions that the proposals amount to, in text order, not overlapping. */
    public List<Mention> merge(Segmented article, List<Mention> proposals) {
        List<Mention> candidates = combine(proposals);
        candidates.removeIf(candidate -> candidate.confidence() <= 0.5);
        candidates.sort(ORDER);
        int n = candidates.size();
        double[] best = new double[n + 1];
        boolean[] taken = new boolean[n];
        int[] before = new int[n];
        for (int i = 0; i < n; i++) {
            Span span = candidates.get(i).span();
            before[i] = endingBy(candidates, span.start(), i);
            double with = best[before[i]] + weight(article, candidates.get(i));
            taken[i] = with > best[i];
            best[i + 1] = Math.max(with, best[i]);
        }
        List<Mention> mentions = new ArrayList<>();
        for (int i = n - 1; i >= 0; ) {
            if (taken[i]) {
                mentions.add(candidates.get(i));
                i = before[i] - 1;
            } else {
                i--;
            }
        }
        Collections.reverse(mentions);
        return mentions;
    }

    private List<Mention> combine(List<Mention> proposals) {
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention proposal : proposals) {
            String group = proposal.span().start() + " " + proposal.span().end() + " " + proposal.type();
            groups.computeIfAbsent(group, g -> new ArrayList<>(2)).add(proposal);
        }
        List<Mention> combined = new ArrayList<>();
        for (List<Mention> group : groups.values()) {
            Set<Source> by = EnumSet.noneOf(Source.class);
            group.forEach(proposal -> by.addAll(proposal.by()));
            Mention first = group.get(0);
            combined.add(new Mention(first.span(), first.type(), confidence(group), by));
        }
        return combined;
    }

    /**
     * The probability of proposals for one span and type, one a source: several names of the lexicon on one span are one
     * witness. A repetition is no witness beside others, since it says again what one of them said elsewhere; it holds
     * where it is surer than they are together.
     */
    private double confidence(List<Mention> group) {
        Map<Set<Source>, Mention> bySource = new LinkedHashMap<>();
        double repeated = 0;
        for (Mention proposal : group) {
            if (proposal.by().contains(Source.REPEAT)) {
                repeated = Math.max(repeated, proposal.confidence());
            } else {
                bySource.merge(proposal.by(), proposal, (a, b) -> a.confidence() >= b.confidence() ? a : b);
            }
        }
        double witnessed = bySource.isEmpty() ? 0 : agreement.combine(List.copyOf(bySource.values()));
        return Math.max(repeated, witnessed);
    }

    /** How many of the first {@code n} candidates end at or before {@code start}. */
    private static int endingBy(List<Mention> candidates, int start, int n) {
        int low = 0;
        int high = n;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(middle).span().end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double weight(Segmented article, Mention mention) {
        double p = mention.confidence();
        return Math.log(p / (1 - p)) * words(article.textOf(mention.span()));
    }

    /** Length in words; two Han characters count as one. */
    private static double words(String text) {
        double words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
                words += 0.5;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else {
                inside = false;
            }
        }
        return Math.max(0.5, words);
    }
}
