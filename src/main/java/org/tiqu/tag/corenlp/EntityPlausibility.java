package org.tiqu.tag.corenlp;

import java.util.Set;
import org.tiqu.lexicon.PinyinSyllables;
import org.tiqu.text.Span;

/**
 * Tells which organizations of the classifier to doubt: it was trained on news in which nearly every run of capitals is a
 * name, while translated reports capitalize the titles of documents and products.
 */
final class EntityPlausibility {
    /** Last words of titles, plans, products and events rather than of bodies. */
    private static final Set<String> NO_BODIES = Set.of(
            "Development",
            "Plan",
            "Plans",
            "Measures",
            "Project",
            "Projects",
            "Mechanism",
            "Industry",
            "Enterprises",
            "Chain",
            "Platform",
            "Service",
            "Services",
            "Expo",
            "Summit",
            "Forum",
            "Policy",
            "Law",
            "Act",
            "System",
            "Observation",
            "Innovation",
            "Credit",
            "Partners",
            "Program",
            "Programme",
            "Initiative",
            "Strategy",
            "Report",
            "Index",
            "Standard",
            "Standards",
            "Rules",
            "Code",
            "Action",
            "Agreement",
            "Zone",
            "Model",
            "Version",
            "Edition",
            "Cup",
            "Prize",
            "Award",
            "Awards",
            "Day",
            "Week",
            "Festival",
            "Fair",
            "Exhibition",
            "Opinions",
            "Notice",
            "Guidelines",
            "Regulations",
            "Construction",
            "Reform",
            "Environment",
            "Economy",
            "Engine",
            "App",
            "Wallet",
            "Weekly",
            "Government",
            "Committee",
            "Bureau",
            "Ministry",
            "Department",
            "Commission",
            "Company",
            "Group",
            "Association",
            "Center",
            "Office");

    private static final int QUOTE_REACH = 120;
    private static final String OPENING = "“《「『\"";
    private static final String CLOSING = "”》」』\"";

    private EntityPlausibility() {}

    /** Whether an organization of several words is likely none; {@code words} as the classifier saw them. */
    static boolean isDoubtful(String text, Span span, String last, int words) {
        if (words == 1) {
            return NO_BODIES.contains(last);
        }
        boolean general = NO_BODIES.contains(last) && !last.equals("Group") && !last.equals("Association");
        return (general && !endsBody(last)) || isQuoted(text, span);
    }

    /**
     * Whether a single word looks like the brand of a Chinese company: pinyin, or capitals inside ("InfoLink"). Many Western
     * given names could be pinyin, too.
     */
    static boolean isBrand(String word, Set<String> givenNames) {
        if (givenNames.contains(word)) {
            return false;
        }
        boolean inner = word.length() > 3
                && word.substring(1).codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().anyMatch(Character::isLowerCase);
        return inner || (word.length() > 3 && PinyinSyllables.isWord(word, 3));
    }

    private static boolean endsBody(String last) {
        return Set.of("Committee", "Bureau", "Ministry", "Department", "Commission", "Company", "Center", "Office")
                .contains(last);
    }

    /** Whether the span stands inside a quotation that is longer than itself. */
    private static boolean isQuoted(String text, Span span) {
        int from = Math.max(0, span.start() - QUOTE_REACH);
        int open = -1;
        for (int i = from; i < span.start(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                open = open >= 0 ? -1 : i;
            } else if (OPENING.indexOf(c) >= 0) {
                open = i;
            } else if (CLOSING.indexOf(c) >= 0 || c == '\n') {
                open = -1;
            }
        }
        return open >= 0 && open < span.start() - 1;
    }
}
