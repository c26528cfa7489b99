package org.tiqu.corpus.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.DateValue;
import org.tiqu.tag.MentionType;

/** Keys that are of no known form. Source: the project's annotation guidelines, table of keys. */
final class KeyForms implements ArticleCheck {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Pattern DIVISION = Pattern.compile("[1-9]\\d{5}\\+?");

    /** Counties that only statistics know. */
    private static final Pattern INVENTED = Pattern.compile("\\d{4}7[1-9]\\+?");

    private static final Pattern PLAIN_CODE = Pattern.compile("[\\d+]+|[A-Z]{2}");

    private final Set<String> divisions;

    /** {@code divisions} are the known codes; an empty set when nobody knows them. */
    KeyForms(Set<String> divisions) {
        this.divisions = Set.copyOf(divisions);
    }

    @Override
    public void run(CheckedArticle article, Consumer<Finding> found) {
        Set<Map.Entry<MentionType, String>> seen = new HashSet<>();
        for (AnnotatedMention mention : article.article().mentions()) {
            String key = mention.key();
            if (key == null || key.isBlank() || (!key.equals(Finding.oneLine(key)) && !key.startsWith("?"))) {
                found.accept(article.finding(
                        Code.KEY_FORM,
                        mention,
                        "the key of '" + article.surface(mention) + "' is '" + key
                                + "'; write a key in one line without white space at its ends, or ? and the surface"));
            } else if (mention.type() == MentionType.DATE) {
                date(article, mention, key, found);
            } else if (key.startsWith("?")) {
                boolean isFirst = seen.add(Map.entry(mention.type(), key));
                String surface = article.surface(mention);
                if (isFirst && !Finding.oneLine(key.substring(1)).equals(surface)) {
                    found.accept(article.finding(
                            Code.KEY_FORM,
                            mention,
                            "the key '" + key + "' should be '?" + surface
                                    + "' in all its mentions, after this first one"));
                }
            } else if (mention.type() == MentionType.REGION) {
                region(article, mention, key, found);
            }
        }
    }

    private static void date(CheckedArticle article, AnnotatedMention mention, String key, Consumer<Finding> found) {
        String flaw = key.equals("?") ? null : dateFlaw(key);
        if (flaw != null) {
            found.accept(article.finding(Code.KEY_DATE, mention, "'" + article.surface(mention) + "': " + flaw));
        }
    }

    /** What is wrong with a date's value, or null. */
    static @Nullable String dateFlaw(String value) {
        try {
            DateValue.parse(value);
            return null;
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void region(CheckedArticle article, AnnotatedMention mention, String key, Consumer<Finding> found) {
        String name = "the key of '" + article.surface(mention) + "' is '" + key + "', ";
        if (DIVISION.matcher(key).matches()) {
            String code = key.substring(0, 6);
            if (INVENTED.matcher(key).matches()) {
                found.accept(article.finding(
                        Code.KEY_REGION,
                        mention,
                        name + "but codes that end in 71 to 79 are not used; write the code of the division around it"
                                + " and +"));
            } else if (!divisions.isEmpty() && !divisions.contains(code)) {
                found.accept(article.finding(
                        Code.KEY_DIVISION, mention, name + "but the lexicon knows no such division; look it up"));
            }
        } else if (PLAIN_CODE.matcher(key).matches() ? !COUNTRIES.contains(key) : hasHan(key)) {
            found.accept(article.finding(
                    Code.KEY_REGION,
                    mention,
                    name + "which is no code of six digits, with + for a zone, no ISO 3166-1 code of two letters and"
                            + " no name in English"));
        }
    }

    private static boolean hasHan(String key) {
        return key.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
