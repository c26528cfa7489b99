package org.tiqu.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tiqu.lexicon.NameForm;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.lexicon.NameUse;
import org.tiqu.lexicon.Region;

/** Reads a region's name: the places that bear it, alone, as a chain of levels, or as a zone in one of them. */
final class RegionNames {
    /** What follows a place's name in the name of a zone inside it. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private final NameIndex index;

    RegionNames(NameIndex index) {
        this.index = index;
    }

    /**
     * A name's reading.
     *
     * @param name the name
     * @param candidates the places that it can be, or for a zone the places that it can lie in
     * @param zone whether the name is that of a zone inside the candidates
     */
    record Reading(String name, List<Region> candidates, boolean zone) {}

    Reading read(String name) {
        List<Region> whole = regions(name);
        if (!whole.isEmpty()) {
            return new Reading(name, whole, false);
        }
        return NameForm.isChinese(name) ? readChinese(name) : readEnglish(name);
    }

    private Reading readEnglish(String name) {
        List<String> words = SPACE.splitAsStream(name).toList();
        List<Region> outer = List.of();
        int from = 0;
        while (from < words.size()) {
            int to = words.size();
            List<Region> next = List.of();
            while (to > from && next.isEmpty()) {
                next = within(outer, regions(String.join(" ", words.subList(from, to))));
                to--;
            }
            if (next.isEmpty()) {
                break;
            }
            outer = next;
            from = to + 1;
        }
        return new Reading(name, outer, from < words.size());
    }

    private Reading readChinese(String name) {
        List<Region> outer = List.of();
        int from = 0;
        while (from < name.length()) {
            int to = name.length() + 1;
            List<Region> next = List.of();
            while (--to > from + 1 && next.isEmpty()) {
                next = within(outer, regions(name.substring(from, to)));
                if (!next.isEmpty()) {
                    break;
                }
            }
            if (next.isEmpty()) {
                break;
            }
            outer = next;
            from = to;
        }
        return new Reading(name, outer, from < name.length());
    }

    /** Those of the inner places that lie in one of the outer ones; all of them when there are no outer ones. */
    private static List<Region> within(List<Region> outer, List<Region> inner) {
        if (outer.isEmpty()) {
            return inner;
        }
        List<Region> inside = new ArrayList<>();
        for (Region region : inner) {
            for (Region around : outer) {
                if (region.isIn(around) && !inside.contains(region)) {
                    inside.add(region);
                }
            }
        }
        return inside;
    }

    private List<Region> regions(String name) {
        Map<String, Region> byCode = new LinkedHashMap<>();
        for (NameUse use : index.lookUp(name)) {
            Region region = use.region();
            if (region != null) {
                byCode.merge(region.code(), region, (a, b) -> a.current() ? a : b);
            }
        }
        return List.copyOf(byCode.values());
    }
}
