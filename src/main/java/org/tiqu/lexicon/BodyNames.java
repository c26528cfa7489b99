package org.tiqu.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tiqu.lexicon.Table.Row;

/**
 * How the state's bodies are called at each level: what follows the place's name in Chinese, by the domain that
 * the English name tells ("science and technology" is 科学技术厅 in a province and 科学技术局 in a city).
 */
public final class BodyNames {
    private final Map<String, Row> domains;
    private final Map<String, String> full;

    private BodyNames(Map<String, Row> domains, Map<String, String> full) {
        this.domains = Map.copyOf(domains);
        this.full = Map.copyOf(full);
    }

    static BodyNames load() {
        Map<String, Row> domains = new HashMap<>();
        for (Row row : Table.load("body-domains.tsv").rows()) {
            for (String phrase : row.list("en")) {
                domains.putIfAbsent(NameForm.of(phrase), row);
            }
        }
        Map<String, String> full = new HashMap<>();
        for (Row row : Table.load("body-short.tsv").rows()) {
            full.put(row.get("short"), row.get("full"));
        }
        return new BodyNames(domains, full);
    }

    /**
     * The Chinese name of a domain's body without the place; a name that does not follow the place holds <code>{}</code> for
     * its short name or <code>{full}</code> for its full one.
     *
     * @param domain English phrase without head noun, in any case and spelling
     * @param column {@code zh_central}, {@code zh_province}, {@code zh_city}, {@code zh_county} or
     *     {@code zh_municipality}
     */
    public Optional<String> chinese(String domain, String column) {
        Row row = domains.get(NameForm.of(domain));
        if (row == null) {
            return Optional.empty();
        }
        List<String> names = row.list(column);
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(0));
    }

    /** The full name of a body that is called by a short one behind its place ("科技厅"); the name itself otherwise. */
    public String full(String name) {
        return full.getOrDefault(name, name);
    }

    /** All Chinese names that follow a place's name, full and short ones. */
    public Set<String> localNames() {
        Set<String> names = new TreeSet<>(full.keySet());
        names.addAll(full.values());
        for (Row row : domains.values()) {
            for (String column : List.of("zh_province", "zh_city", "zh_county", "zh_municipality")) {
                names.addAll(row.list(column));
            }
        }
        names.removeIf(name -> name.length() < 2 || name.indexOf('{') >= 0);
        return names;
    }
}
