package org.tiqu.tag.date;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiqu.text.Span;

/**
 * One rule of a rule file.
 *
 * @param name unique in its file
 * @param role where it may apply
 * @param pattern matched where the mention, or what must stand before it, begins
 * @param form what the match means
 * @param examples texts with the mentions that the whole grammar must find in them
 */
record Rule(String name, Role role, Pattern pattern, FormTemplate form, List<RuleExample> examples) {
    /** The group that holds the mention when the pattern holds more than that. */
    static final String MENTION = "at";

    /** How a rule takes part. */
    enum Role {
        /** Finds a mention wherever it matches. */
        FIND,
        /** Keeps every other rule out of what it matches. */
        BLOCK,
        /** Finds a mention that continues a day directly before it: ", 13th". */
        AFTER_DAY,
        /** Finds a mention that continues a year directly before it. */
        AFTER_YEAR,
        /** Widens the mention directly after it: "the end of". */
        PREFIX,
        /** Widens the mention directly before it: 底. */
        SUFFIX
    }

    /** Copies the examples. */
    Rule {
        examples = List.copyOf(examples);
    }

    /** Returns the span of the mention in a match of this rule. */
    Span mention(Matcher match) {
        if (pattern.pattern().contains("(?<" + MENTION + ">") && match.start(MENTION) >= 0) {
            return new Span(match.start(MENTION), match.end(MENTION));
        }
        return new Span(match.start(), match.end());
    }

    /** Returns whether a match may begin with the text; never false when it may. */
    boolean mayBegin(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
