package org.tiqu.tag.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a rule: {@code name(argument, …)}, where an argument is another such form, a literal, a group
 * of the pattern ({@code $g}; {@code $g/$h} for the first that took part; what stands before it is kept, as in
 * {@code -$g} and {@code @$g}) or {@code it}, the form that a prefix or suffix
 * widens. A group that took no part is {@code ?}.
 */
final class FormTemplate {
    private final String name;
    private final List<Object> arguments;
    private final Map<String, String> categories;
    private final Lexicon lexicon;

    private FormTemplate(String name, List<Object> arguments, Map<String, String> categories, Lexicon lexicon) {
        this.name = name;
        this.arguments = List.copyOf(arguments);
        this.categories = categories;
        this.lexicon = lexicon;
    }

    /** Reads a template; the map tells the category of words for each group. */
    static FormTemplate parse(String source, Map<String, String> categories, Lexicon lexicon) {
        return new Reader(source, categories, lexicon).form();
    }

    /** Returns the form that a literal template without groups tells. */
    static Optional<DateForm> literal(String source) {
        return parse(source, Map.of(), new Lexicon(Map.of())).build(null, null);
    }

    /** Returns the form of a match; absent when no such date exists ("February 30"). */
    Optional<DateForm> build(@Nullable Matcher match, @Nullable DateForm it) {
        List<Object> values = new ArrayList<>();
        for (Object argument : arguments) {
            Optional<?> value = argument instanceof FormTemplate inner
                    ? inner.build(match, it)
                    : "it".equals(argument) ? Optional.ofNullable(it) : read((String) argument, match);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        try {
            return Optional.of(new FormBuilder(values).build(name));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> read(String argument, @Nullable Matcher match) {
        int dollar = argument.indexOf('$');
        if (dollar < 0 || match == null) {
            return Optional.of(argument);
        }
        for (String group : argument.substring(dollar).replace("$", "").split("/", -1)) {
            String text = match.group(group);
            if (text != null) {
                return lexicon.read(categories.getOrDefault(group, ""), text)
                        .map(value -> argument.substring(0, dollar) + value);
            }
        }
        return Optional.of("?");
    }

    private static final class Reader {
        private final String source;
        private final Map<String, String> categories;
        private final Lexicon lexicon;
        private int at;

        Reader(String source, Map<String, String> categories, Lexicon lexicon) {
            this.source = source.replace(" ", "");
            this.categories = categories;
            this.lexicon = lexicon;
        }

        FormTemplate form() {
            String name = word();
            List<Object> arguments = new ArrayList<>();
            at++; // the opening bracket
            while (at < source.length() && source.charAt(at) != ')') {
                int start = at;
                String word = word();
                if (at < source.length() && source.charAt(at) == '(') {
                    at = start;
                    arguments.add(form());
                } else {
                    arguments.add(word);
                }
                if (at < source.length() && source.charAt(at) == ',') {
                    at++;
                }
            }
            if (at >= source.length()) {
                throw new IllegalArgumentException("expected name(argument, …), got " + source);
            }
            at++; // the closing bracket
            return new FormTemplate(name, arguments, categories, lexicon);
        }

        private String word() {
            int start = at;
            while (at < source.length() && "(),".indexOf(source.charAt(at)) < 0) {
                at++;
            }
            return source.substring(start, at);
        }
    }
}
