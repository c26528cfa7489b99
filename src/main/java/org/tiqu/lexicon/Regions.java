package org.tiqu.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tiqu.lexicon.Region.Level;
import org.tiqu.lexicon.Table.Row;

/** Reads the tables of places. */
final class Regions {
    /** Words that say what a place is. A name without one of them is a short name. */
    private static final List<String> DESIGNATIONS = List.of(
            "Province",
            "City",
            "District",
            "County",
            "Banner",
            "Prefecture",
            "Region",
            "Municipality",
            "League",
            "State",
            "Zone",
            "Area",
            "Town");

    /** Abbreviations of two letters ("BC", "CA") mean too many other things; countries keep theirs. */
    private static final int SHORTEST_PLACE = 3;

    private Regions() {}

    static List<Region> load() {
        List<Region> regions = new ArrayList<>();
        for (Row row : Table.load("divisions.tsv").rows()) {
            regions.add(division(row));
        }
        for (Row row : Table.load("countries.tsv").rows()) {
            List<String> names = new ArrayList<>(List.of(row.get("en"), row.get("zh")));
            names.addAll(row.list("en_other"));
            names.addAll(row.list("zh_other"));
            regions.add(new Region(
                    row.get("code"), Level.COUNTRY, row.get("en"), row.get("zh"), names, List.of(), "", true, 0));
        }
        for (Row row : Table.load("places.tsv").rows()) {
            List<String> names = new ArrayList<>(List.of(row.get("en")));
            names.addAll(row.list("en_other"));
            names.removeIf(name -> name.length() < SHORTEST_PLACE && !name.equals("EU"));
            names.addAll(row.list("zh"));
            Level level = row.get("kind").equals("zone") ? Level.ZONE : Level.PLACE;
            List<String> zh = row.list("zh");
            String nameZh = zh.isEmpty() ? "" : zh.get(0);
            regions.add(new Region(
                    row.get("key"),
                    level,
                    row.get("en"),
                    nameZh,
                    names,
                    List.of(),
                    row.get("country_or_division"),
                    true,
                    0));
        }
        return regions;
    }

    private static Region division(Row row) {
        Set<String> full = new LinkedHashSet<>(List.of(row.get("zh"), row.get("en")));
        Set<String> brief = new LinkedHashSet<>(row.list("zh_short"));
        brief.addAll(row.list("en_short"));
        for (String other : row.list("en_other")) {
            (isDesignated(other) ? full : brief).add(other);
        }
        brief.removeAll(full);
        Level level = Level.valueOf(row.get("level").toUpperCase(Locale.ROOT));
        return new Region(
                row.get("code"),
                level,
                row.get("en"),
                row.get("zh"),
                List.copyOf(full),
                List.copyOf(brief),
                "CN",
                row.get("to").isEmpty(),
                row.get("frequency").isEmpty() ? 0 : Integer.parseInt(row.get("frequency")));
    }

    private static boolean isDesignated(String name) {
        return DESIGNATIONS.stream().anyMatch(word -> name.endsWith(" " + word));
    }
}
