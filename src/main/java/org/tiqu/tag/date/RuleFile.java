package org.tiqu.tag.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads rule files. A line is empty, a comment ({@code #}), or begins with a keyword:
 *
 * <pre>
 * words CATEGORY word=argument …   words for {CATEGORY}; _ is a space, further lines add to it
 * let NAME = pattern               a pattern for {NAME}
 * rule NAME [ROLE]                 begins a rule; the role is FIND when absent
 *   at PATTERN                     see {@link RulePattern}
 *   form TEMPLATE                  see {@link FormTemplate}
 *   eg EXAMPLE                     see {@link RuleExample}; at least one
 * </pre>
 */
final class RuleFile {
    private final String name;
    private final Map<String, Map<String, String>> words = new LinkedHashMap<>();
    private final Map<String, String> lets = new LinkedHashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    private record Draft(String name, Rule.Role role, List<String> lines) {}

    private RuleFile(String name) {
        this.name = name;
    }

    /** Returns the rules of resource files of this package, read as if they were one. */
    static List<Rule> read(List<String> resources) {
        RuleFile file = new RuleFile(String.join(" + ", resources));
        for (String resource : resources) {
            lines(resource).forEach(file::add);
        }
        return file.rules();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = RuleFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("expected the resource " + resource + " beside " + RuleFile.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private void add(String raw) {
        String line = raw.strip();
        int space = line.indexOf(' ');
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        String keyword = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space + 1).strip();
        switch (keyword) {
            case "words" -> addWords(rest.split("\\s+"));
            case "let" -> {
                int equals = rest.indexOf('=');
                lets.put(
                        rest.substring(0, equals).strip(),
                        rest.substring(equals + 1).strip());
            }
            case "rule" -> {
                String[] head = rest.split("\\s+", -1);
                Rule.Role role = head.length > 1 ? Rule.Role.valueOf(head[1].toUpperCase(Locale.ROOT)) : Rule.Role.FIND;
                drafts.add(new Draft(head[0], role, new ArrayList<>()));
            }
            default -> drafts.get(drafts.size() - 1).lines().add(line);
        }
    }

    private void addWords(String[] items) {
        Map<String, String> category = words.computeIfAbsent(items[0], key -> new LinkedHashMap<>());
        for (int i = 1; i < items.length; i++) {
            int equals = items[i].indexOf('=');
            category.put(items[i].substring(0, equals).replace('_', ' '), items[i].substring(equals + 1));
        }
    }

    private List<Rule> rules() {
        Lexicon lexicon = new Lexicon(words);
        RulePattern patterns = new RulePattern(lets, lexicon);
        List<Rule> rules = new ArrayList<>();
        for (Draft draft : drafts) {
            try {
                rules.add(rule(draft, patterns, lexicon));
            } catch (RuntimeException e) {
                throw new IllegalStateException("rule " + draft.name() + " of " + name + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(rules);
    }

    private static Rule rule(Draft draft, RulePattern patterns, Lexicon lexicon) {
        @Nullable String at = null;
        String form = "none()";
        List<RuleExample> examples = new ArrayList<>();
        for (String line : draft.lines()) {
            String rest = line.substring(line.indexOf(' ') + 1).strip();
            if (line.startsWith("at ")) {
                at = rest;
            } else if (line.startsWith("form ")) {
                form = rest;
            } else if (line.startsWith("eg ")) {
                examples.add(RuleExample.parse(rest));
            } else {
                throw new IllegalArgumentException("expected at, form or eg, got: " + line);
            }
        }
        if (at == null || examples.isEmpty()) {
            throw new IllegalArgumentException("expected a pattern and an example");
        }
        RulePattern.Compiled compiled = patterns.compile(at);
        return new Rule(
                draft.name(),
                draft.role(),
                compiled.pattern(),
                FormTemplate.parse(form, compiled.categories(), lexicon),
                examples);
    }
}
