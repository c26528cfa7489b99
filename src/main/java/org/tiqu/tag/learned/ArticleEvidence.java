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
    private final Evidence evidence;
    private final Map<Source, List<Mention>> bySource = new EnumMap<>(Source.class);
    private final Map<String, int[]> inNames = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Set<String> lowerCase = new HashSet<>();

    ArticleEvidence(Evidence evidence) {
        this.evidence = evidence;
        for (Mention proposal : evidence.proposals()) {
            for (Source source : proposal.by()) {
                bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(proposal);
            }
        }
        for (Paragraph paragraph : evidence.article().paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                count(sentence);
            }
        }
    }

    private void count(Sentence sentence) {
        List<Unit> units = Units.of(evidence.article(), sentence);
        String[] merged = Marks.of(units, evidence.merged());
        boolean isChinese = sentence.language().isChinese();
        for (int i = 0; i < units.size(); i++) {
            String word = isChinese && i + 1 < units.size()
                    ? units.get(i).text() + units.get(i + 1).text()
                    : units.get(i).text();
            occurrences.merge(word, 1, Integer::sum);
            boolean isInName = !isChinese || (i + 1 < units.size() && isInner(merged[i + 1]));
            if (!merged[i].equals(Marks.NONE) && isInName) {
                inNames.computeIfAbsent(word, key -> new int[128])[merged[i].charAt(1)]++;
            }
            if (!isChinese && word.equals(word.toLowerCase(Locale.ROOT))) {
                lowerCase.add(word);
            }
        }
    }

    private static boolean isInner(String mark) {
        return mark.startsWith("I") || mark.startsWith("E");
    }

    Evidence evidence() {
        return evidence;
    }

    List<Mention> proposals(Source source) {
        return bySource.getOrDefault(source, List.of());
    }

    /** Whether the article has the word in lower case too. */
    boolean isAlsoLowerCase(String word) {
        return lowerCase.contains(word.toLowerCase(Locale.ROOT));
    }

    /** In which type of name the word mostly stands in this article, and whether always; or that it never does. */
    String usualRole(String word) {
        int[] counts = inNames.get(word);
        if (counts == null) {
            return "-";
        }
        int best = 0;
        int all = 0;
        char type = '-';
        for (MentionType candidate : MentionType.values()) {
            int count = counts[candidate.name().charAt(0)];
            all += count;
            if (count > best) {
                best = count;
                type = candidate.name().charAt(0);
            }
        }
        int times = occurrences.getOrDefault(word, all);
        return type + (times == 1 ? "1" : best == times ? "a" : best * 2 >= times ? "m" : "f");
    }
}
