package org.tiqu.tag.date;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of a rule file by category, each with the argument that it stands for; immutable. */
final class Lexicon {
    /** Words that patterns hold themselves. */
    private static final String OTHER = "other";

    private final Map<String, Map<String, String>> categories;
    private final Map<String, Map<String, String>> plainCategories;

    /** Holds words by category, each with its argument. */
    Lexicon(Map<String, Map<String, String>> categories) {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        Map<String, Map<String, String>> plain = new LinkedHashMap<>();
        categories.forEach((name, words) -> {
            copy.put(name, Map.copyOf(words));
            Map<String, String> spelled = new LinkedHashMap<>();
            words.forEach((word, value) -> spelled.put(plain(word), value));
            plain.put(name, Map.copyOf(spelled));
        });
        this.categories = Map.copyOf(copy);
        this.plainCategories = Map.copyOf(plain);
    }

    /** Returns a pattern that matches any word of the category, or nothing when there is no such category. */
    Optional<String> pattern(String category) {
        return Optional.ofNullable(categories.get(category))
                .map(words -> words.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(word -> word))
                        .map(word -> word.replace(".", "\\.").replace("'", "'?"))
                        .collect(Collectors.joining("|")));
    }

    /** Returns the argument that the text of a group stands for: a word of the categories, else a number. */
    Optional<String> read(String categoriesByComma, String text) {
        String word = plain(text);
        for (String category : (categoriesByComma + OTHER).split(",", -1)) {
            String value = plainCategories.getOrDefault(category, Map.of()).get(word);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Numerals.read(word);
    }

    /** Spelling without what the patterns leave open: case, spaces, apostrophes, a final full stop. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s']", "").replaceAll("\\.$", "");
    }
}
