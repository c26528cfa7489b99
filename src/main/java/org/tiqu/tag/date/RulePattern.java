package org.tiqu.tag.date;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the patterns of rule files into regular expressions: {@code {name}} is a {@code let} or the words of a
 * category, {@code {g:name}} the same as group {@code g}, a space stands for a few spaces and at most one line
 * break. Case is ignored. No repetition without bound is let in, so that a match takes bounded time.
 */
final class RulePattern {
    private static final Pattern MACRO = Pattern.compile("\\{(?:([a-z]\\w*):)?([a-z]\\w*)\\}");
    private static final Pattern UNBOUNDED = Pattern.compile("(?<!\\\\)[*+](?!\\+)|\\{\\d+,\\}");
    private static final String SPACE = "(?: {0,3}\\\\r?\\\\n {0,3}| {1,3})";
    /** No letter or digit may cut off a mention that ends in one, nor a fraction or a percent sign a number. */
    private static final String END = "(?:(?<![0-9A-Za-z])|(?![0-9A-Za-z]))(?:(?<![0-9])|(?!\\.[0-9]|[%‰]))";

    private final Map<String, String> lets;
    private final Lexicon lexicon;

    /** A regular expression with the categories of words of each group, joined by commas. */
    record Compiled(Pattern pattern, Map<String, String> categories) {}

    /** Compiles with the patterns named by {@code let} and the words of a lexicon. */
    RulePattern(Map<String, String> lets, Lexicon lexicon) {
        this.lets = Map.copyOf(lets);
        this.lexicon = lexicon;
    }

    /** Compiles the pattern of a rule. */
    Compiled compile(String source) {
        Map<String, String> categories = new LinkedHashMap<>();
        String expanded = expand(source, categories, 0);
        if (UNBOUNDED.matcher(expanded).find()) {
            throw new IllegalArgumentException("expected bounded repetitions only, got " + source);
        }
        String regex = "(?:" + expanded.replaceAll(" ", SPACE) + ")" + END;
        return new Compiled(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), Map.copyOf(categories));
    }

    private String expand(String source, Map<String, String> categories, int depth) {
        if (depth > 9) {
            throw new IllegalArgumentException("expected no let that holds itself, got " + source);
        }
        StringBuilder expanded = new StringBuilder();
        Matcher macro = MACRO.matcher(source);
        while (macro.find()) {
            String group = macro.group(1);
            String name = macro.group(2);
            String body = lets.containsKey(name)
                    ? expand(lets.get(name), categories, depth + 1)
                    : lexicon.pattern(name)
                            .orElseThrow(
                                    () -> new IllegalArgumentException("expected a known name, got {" + name + "}"));
            if (group != null) {
                categories.put(group, categories(name));
            }
            String open = group == null ? "(?:" : "(?<" + group + ">";
            macro.appendReplacement(expanded, Matcher.quoteReplacement(open + body + ")"));
        }
        return macro.appendTail(expanded).toString();
    }

    /** The categories of words that a name stands for, each followed by a comma. */
    private String categories(String name) {
        StringBuilder found = new StringBuilder();
        if (lexicon.pattern(name).isPresent()) {
            found.append(name).append(',');
        }
        Matcher macro = MACRO.matcher(lets.getOrDefault(name, ""));
        while (macro.find()) {
            found.append(categories(macro.group(2)));
        }
        return found.toString();
    }
}
