package org.tiqu.tag.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds dates by rules. Immutable and safe to share between threads. */
public final class DateGrammar {
    private final Map<DateLanguage, RuleSet> sets;

    private DateGrammar(Map<DateLanguage, RuleSet> sets) {
        this.sets = new EnumMap<>(sets);
    }

    /**
     * Returns the grammar of the rules that come with this package.
     *
     * @throws IllegalStateException when a rule file is missing or a rule cannot be read
     */
    public static DateGrammar load() {
        Map<DateLanguage, RuleSet> sets = new EnumMap<>(DateLanguage.class);
        sets.put(DateLanguage.EN, new RuleSet(RuleFile.read(List.of("rules-any.txt", "rules-en.txt"))));
        sets.put(DateLanguage.ZH, new RuleSet(RuleFile.read(List.of("rules-any.txt", "rules-zh.txt"))));
        return new DateGrammar(sets);
    }

    /**
     * Returns the dates of a text in text order; they do not overlap. The time taken grows with the length of
     * the text and no faster.
     */
    public List<DateExpression> find(String text, DateLanguage language) {
        String folded = TextFold.fold(text);
        Map<Rule.Role, List<Candidate>> candidates = new RuleScan(folded, set(language)).run();
        List<DateExpression> found = new ArrayList<>();
        for (Candidate chosen : CandidateChoice.choose(candidates)) {
            found.add(chosen.toExpression());
        }
        return new Widening(folded, candidates).widen(found);
    }

    /** Returns the rules of a language. */
    List<Rule> rules(DateLanguage language) {
        return set(language).rules();
    }

    private RuleSet set(DateLanguage language) {
        RuleSet set = sets.get(language);
        if (set == null) {
            throw new IllegalStateException("expected rules for " + language);
        }
        return set;
    }
}
