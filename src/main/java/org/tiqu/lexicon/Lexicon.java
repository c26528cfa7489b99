package org.tiqu.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tiqu.lexicon.Table.Row;

/**
 * All that tiqu knows by name. Immutable.
 *
 * @param regions divisions, countries, places
 * @param organizations companies and bodies
 * @param people persons in public life
 * @param bodies how the local bodies of the state are named
 * @param words the words that names are made of
 */
public record Lexicon(
        List<Region> regions,
        List<NamedEntity> organizations,
        List<NamedEntity> people,
        BodyNames bodies,
        NameWords words) {

    /** Where the tables stand on the class path. */
    public static final String FOLDER = "/org/tiqu/models/lexicon/";

    /** The tables' file names, sorted. */
    public static final List<String> TABLES = List.of(
            "body-domains.tsv",
            "body-heads.tsv",
            "body-short.tsv",
            "brand-words.tsv",
            "common-terms.tsv",
            "countries.tsv",
            "divisions.tsv",
            "given-names.tsv",
            "organizations-bodies.tsv",
            "organizations-companies.tsv",
            "persons.tsv",
            "places.tsv",
            "surnames.tsv",
            "titles.tsv");

    /** Copies the lists. */
    public Lexicon {
        regions = List.copyOf(regions);
        organizations = List.copyOf(organizations);
        people = List.copyOf(people);
    }

    /**
     * Reads tiqu's own tables.
     *
     * @throws java.io.UncheckedIOException if one is missing or damaged
     */
    public static Lexicon load() {
        List<NamedEntity> organizations = new ArrayList<>(entities("organizations-bodies.tsv", ""));
        organizations.addAll(entities("organizations-companies.tsv", ""));
        return new Lexicon(
                Regions.load(), organizations, entities("persons.tsv", "person"), BodyNames.load(), NameWords.load());
    }

    private static List<NamedEntity> entities(String table, String kind) {
        List<NamedEntity> entities = new ArrayList<>();
        for (Row row : Table.load(table).rows()) {
            Set<String> chinese = new LinkedHashSet<>();
            Set<String> english = new LinkedHashSet<>();
            add(List.of(row.get("key")), chinese, english);
            add(row.list("zh_full"), chinese, english);
            add(row.list("zh_other"), chinese, english);
            Set<String> latin = new LinkedHashSet<>();
            add(row.list("en"), chinese, latin);
            add(row.list("en_other"), chinese, latin);
            latin.addAll(english);
            String name = latin.isEmpty() ? row.get("key") : latin.iterator().next();
            entities.add(new NamedEntity(
                    row.get("key"),
                    kind.isEmpty() ? row.get("kind") : kind,
                    name,
                    List.copyOf(chinese),
                    List.copyOf(latin),
                    row.get("seat"),
                    kind.isEmpty() ? row.list("ticker") : List.of()));
        }
        return entities;
    }

    private static void add(List<String> names, Set<String> chinese, Set<String> latin) {
        for (String name : names) {
            (NameForm.isChinese(name) ? chinese : latin).add(name);
        }
    }
}
