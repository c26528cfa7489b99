package org.tiqu.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What users know by name besides tiqu: it counts before all that tiqu knows.
 *
 * @param organizations in the order of their lists
 * @param people likewise
 * @param regions further names of regions, by code
 * @param digests of the lists, by file name: {@code sha256 …}
 */
public record OwnLexicon(
        List<NamedEntity> organizations,
        List<NamedEntity> people,
        Map<String, List<String>> regions,
        Map<String, String> digests) {

    /** Of somebody who brings nothing. */
    public static final OwnLexicon NONE = new OwnLexicon(List.of(), List.of(), Map.of(), Map.of());

    /** Copies all. */
    public OwnLexicon {
        organizations = List.copyOf(organizations);
        people = List.copyOf(people);
        regions = Map.copyOf(regions);
        digests = Map.copyOf(new TreeMap<>(digests));
    }

    /** All names that the lists give, regions' included. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (List<NamedEntity> entities : List.of(organizations, people)) {
            for (NamedEntity entity : entities) {
                names.addAll(entity.chinese());
                names.addAll(entity.english());
            }
        }
        regions.values().forEach(names::addAll);
        return names;
    }
}
