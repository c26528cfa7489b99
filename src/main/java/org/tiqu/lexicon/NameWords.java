package org.tiqu.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tiqu.lexicon.Table.Row;

/**
 * The words that names are made of, in both languages.
 *
 * @param heads head nouns of organizations, by their English phrase in lower case
 * @param headsZh the same by their Chinese form
 * @param headNames English forms by Chinese form
 * @param brands what translators make of the words that brands are made of, by the Chinese word
 * @param surnames Chinese surnames in Latin letters, lower case
 * @param surnamesZh Chinese surnames in simplified characters
 * @param givenNames given names of the West and of other neighbours, as they are written
 * @param titles offices and titles in English, lower case
 * @param titlesZh the same in Chinese
 * @param terms words of the trade that look like names and are none, as they are written
 * @param ordinary ordinary words that something of the lexicon is called by too, as they are written
 */
public record NameWords(
        Map<String, Head> heads,
        Map<String, Head> headsZh,
        Map<String, List<String>> headNames,
        Map<String, List<String>> brands,
        Set<String> surnames,
        Set<String> surnamesZh,
        Set<String> givenNames,
        Set<String> titles,
        Set<String> titlesZh,
        Set<String> terms,
        Set<String> ordinary) {

    /** Copies all. */
    public NameWords {
        heads = Map.copyOf(heads);
        headsZh = Map.copyOf(headsZh);
        headNames = Map.copyOf(headNames);
        brands = Map.copyOf(brands);
        surnames = Set.copyOf(surnames);
        surnamesZh = Set.copyOf(surnamesZh);
        givenNames = Set.copyOf(givenNames);
        titles = Set.copyOf(titles);
        titlesZh = Set.copyOf(titlesZh);
        terms = Set.copyOf(terms);
        ordinary = Set.copyOf(ordinary);
    }

    /**
     * A head noun of organizations' names.
     *
     * @param kind public, party, court, school, research, association, company, finance, media, medical, other
     * @param takesOf whether the rest of the name follows behind "of" ("Ministry of …")
     * @param ends whether the name may end in it
     * @param strong whether a name that ends in it is nearly always an organization
     */
    public record Head(String kind, boolean takesOf, boolean ends, boolean strong) {
        /** Whether it heads bodies of the state or a party. */
        public boolean isPublic() {
            return kind.equals("public") || kind.equals("party") || kind.equals("court");
        }
    }

    /**
     * Reads tiqu's own tables.
     *
     * @throws java.io.UncheckedIOException if one is missing or damaged
     */
    public static NameWords load() {
        Map<String, Head> heads = new HashMap<>();
        Map<String, Head> headsZh = new HashMap<>();
        Map<String, List<String>> headNames = new HashMap<>();
        for (Row row : Table.load("body-heads.tsv").rows()) {
            String position = row.get("position");
            Head head = new Head(
                    row.get("kind"),
                    !position.equals("suffix"),
                    !position.equals("of"),
                    row.get("strength").equals("strong"));
            row.list("en").forEach(en -> heads.putIfAbsent(en.toLowerCase(Locale.ROOT), head));
            for (String zh : row.list("zh")) {
                headsZh.putIfAbsent(zh, head);
                headNames.computeIfAbsent(zh, z -> new ArrayList<>()).addAll(row.list("en"));
            }
        }
        Map<String, List<String>> brands = new HashMap<>();
        Table.load("brand-words.tsv").rows().forEach(row -> brands.put(row.get("zh"), row.list("en")));
        Set<String> surnames = new HashSet<>();
        Set<String> surnamesZh = new HashSet<>();
        for (Row row : Table.load("surnames.tsv").rows()) {
            surnamesZh.add(row.get("zh"));
            row.list("pinyin").forEach(name -> surnames.add(name.toLowerCase(Locale.ROOT)));
        }
        Set<String> titles = new HashSet<>();
        Set<String> titlesZh = new HashSet<>();
        for (Row row : Table.load("titles.tsv").rows()) {
            List<String> english = new ArrayList<>(row.list("en"));
            english.forEach(title -> titles.add(title.toLowerCase(Locale.ROOT)));
            titlesZh.addAll(row.list("zh"));
        }
        Set<String> givenNames = new HashSet<>();
        Table.load("given-names.tsv").rows().forEach(row -> givenNames.add(row.get("name")));
        Set<String> terms = new HashSet<>();
        Set<String> ordinary = new HashSet<>();
        for (Row row : Table.load("common-terms.tsv").rows()) {
            (row.get("kind").equals("word") ? ordinary : terms).add(row.get("term"));
        }
        return new NameWords(
                heads, headsZh, headNames, brands, surnames, surnamesZh, givenNames, titles, titlesZh, terms, ordinary);
    }
}
