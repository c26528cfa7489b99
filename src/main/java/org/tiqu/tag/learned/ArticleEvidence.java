package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Sentence;
import org.tiqu.tag.Evidence;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;

/** The evidence by source, and what the whole article says of a word: how often it stands in a name, of which type. */
final class ArticleEvidence {
    /** The role of a word that stands in no name. */
    static final int NO_ROLE = 0;

    /** Organizations for each unit at which a degree begins. */
    private static final double[] DENSITIES = {0.004, 0.009, 0.016};

    private static final int TYPES = MentionType.values().length;

    private final int genre;
    private final SentenceMentions merged;
    private final SentenceMentions said;
    private final Map<Source, SentenceMentions> bySource = new EnumMap<>(Source.class);
    private final List<SentenceUnits> sentences = new ArrayList<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> lowerCase = new HashSet<>();

    /** A sentence and its units. */
    record SentenceUnits(Sentence sentence, List<Unit> units) {}

    ArticleEvidence(Evidence evidence) {
        Map<Source, List<Mention>> proposals = new EnumMap<>(Source.class);
        for (Mention proposal : evidence.proposals()) {
            for (Source source : proposal.by()) {
                proposals.computeIfAbsent(source, key -> new ArrayList<>()).add(proposal);
            }
        }
        for (Source source : Source.values()) {
            bySource.put(source, new SentenceMentions(proposals.getOrDefault(source, List.of())));
        }
        this.merged = new SentenceMentions(evidence.merged());
        this.said = new SentenceMentions(evidence.said());
        for (Paragraph paragraph : evidence.article().paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                List<Unit> units = Units.of(evidence.article(), sentence);
                if (!units.isEmpty()) {
                    sentences.add(new SentenceUnits(sentence, units));
                    count(sentence, units);
                }
            }
        }
        this.genre = genre(evidence);
    }

    /** Counts each word by the types of the names that it stands in, and in the last place how often it stands at all. */
    @SuppressWarnings("EnumOrdinal") // a place in an array that lives no longer than the article
    private void count(Sentence sentence, List<Unit> units) {
        int[] marks = Marks.of(units, merged.in(sentence));
        boolean isChinese = sentence.language().isChinese();
        for (int i = 0; i < marks.length; i++) {
            boolean isPair = isChinese && i + 1 < marks.length;
            String word = isPair
                    ? units.get(i).text() + units.get(i + 1).text()
                    : units.get(i).text();
            int[] count = counts.computeIfAbsent(word, key -> new int[TYPES + 1]);
            count[TYPES]++;
            boolean isInName = !isChinese || (isPair && Marks.isContinued(marks[i + 1]));
            if (marks[i] != Marks.NONE && isInName) {
                count[Marks.type(marks[i]).ordinal()]++;
            }
            if (!isChinese && Character.isLowerCase(word.charAt(0)) && word.equals(word.toLowerCase(Locale.ROOT))) {
                lowerCase.add(word);
            }
        }
    }

    /**
     * How densely organizations are named, in four degrees: a report names one in each sentence, an encyclopaedia
     * hardly any, and the same word is not the same in both.
     */
    int genre() {
        return genre;
    }

    private int genre(Evidence evidence) {
        long organizations = evidence.merged().stream()
                .filter(mention -> mention.type() == MentionType.ORG)
                .count();
        int units = sentences.stream().mapToInt(of -> of.units().size()).sum();
        int degree = 0;
        while (degree < DENSITIES.length && organizations >= DENSITIES[degree] * units) {
            degree++;
        }
        return degree;
    }

    /** The sentences that have units, in text order. */
    List<SentenceUnits> sentences() {
        return sentences;
    }

    SentenceMentions merged() {
        return merged;
    }

    /** The engines' answers as they stand. */
    SentenceMentions said() {
        return said;
    }

    SentenceMentions proposals(Source source) {
        return java.util.Objects.requireNonNull(bySource.get(source));
    }

    /** Whether the article has the word, given in lower case, in lower case too. */
    boolean isAlsoLowerCase(String lower) {
        return lowerCase.contains(lower);
    }

    /**
     * In which type of name the word mostly stands in this article, and whether it stands there once, always, mostly or
     * sometimes; or {@link #NO_ROLE}.
     */
    int usualRole(String word) {
        int[] count = counts.get(word);
        if (count == null) {
            return NO_ROLE;
        }
        int best = 0;
        for (int type = 1; type < TYPES; type++) {
            best = count[type] > count[best] ? type : best;
        }
        int most = count[best];
        int times = count[TYPES];
        return most == 0 ? NO_ROLE : 1 + best * 4 + (times == 1 ? 0 : most == times ? 1 : most * 2 >= times ? 2 : 3);
    }
}
