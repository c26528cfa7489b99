package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiqu.tag.Arbiter;
import org.tiqu.tag.Evidence;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;
import org.tiqu.text.Span;

/**
 * Decides by the most probable labelling of each sentence; a mention's confidence is the probability that exactly
 * its units are a name of its type. Dates stay as they were merged, unless a name over them is surer; so do names
 * of which the others are nearly certain, where the model finds none: a country alone in a line of figures is one.
 */
public final class LearnedArbiter implements Arbiter {
    private static final double CEILING = 0.999;
    private static final double CERTAIN = 0.95;

    private final CrfModel english;
    private final CrfModel chinese;
    private final SequenceFeatures features;

    /** An arbiter of one model for each language. */
    public LearnedArbiter(CrfModel english, CrfModel chinese, SequenceFeatures features) {
        this.english = english;
        this.chinese = chinese;
        this.features = features;
    }

    @Override
    public List<Mention> decide(Evidence evidence) {
        List<Mention> dates = evidence.merged().stream()
                .filter(mention -> mention.type() == MentionType.DATE)
                .toList();
        List<Mention> mentions = new ArrayList<>();
        for (Sequence sequence : features.of(evidence)) {
            for (Mention name : names(sequence, evidence.proposals())) {
                if (dates.stream()
                        .noneMatch(
                                date -> date.span().overlaps(name.span()) && date.confidence() >= name.confidence())) {
                    mentions.add(name);
                }
            }
        }
        List<Mention> names = List.copyOf(mentions);
        evidence.merged().stream()
                .filter(merged -> merged.type() == MentionType.DATE || merged.confidence() >= CERTAIN)
                .filter(merged -> names.stream().noneMatch(name -> name.span().overlaps(merged.span())))
                .forEach(mentions::add);
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    private List<Mention> names(Sequence sequence, List<Mention> proposals) {
        Lattice lattice = (sequence.isChinese() ? chinese : english).lattice(sequence.features());
        int[] labels = lattice.best();
        List<Mention> names = new ArrayList<>();
        for (int first = 0; first < labels.length; first++) {
            if (labels[first] == Labels.OUTSIDE) {
                continue;
            }
            int last = first;
            while (!Labels.mayEnd(labels[last])) {
                last++;
            }
            MentionType type = Labels.type(labels[first]);
            Span span = new Span(
                    sequence.units().get(first).start(),
                    sequence.units().get(last).end());
            double confidence = Math.min(CEILING, lattice.probability(first, last, type));
            names.add(new Mention(span, type, confidence, by(span, type, proposals)));
            first = last;
        }
        return names;
    }

    private static Set<Source> by(Span span, MentionType type, List<Mention> proposals) {
        Set<Source> by = EnumSet.noneOf(Source.class);
        for (Mention proposal : proposals) {
            if (proposal.type() == type && proposal.span().equals(span)) {
                by.addAll(proposal.by());
            }
        }
        return by.isEmpty() ? EnumSet.of(Source.MODEL) : by;
    }
}
