package org.tiqu.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiqu.lexicon.NameForm;

/**
 * Joins Chinese short names to the names that they shorten: 康方 to 康方生物, where one organization alone of the article has
 * a name that begins so.
 */
final class ShortNames {
    /** Characters. */
    private static final int LONGEST = 3;

    private ShortNames() {}

    /**
     * Moves the names of clusters that hold short names alone.
     *
     * @param names as written
     * @param clusterOf the cluster of each name; changed
     * @param clusters the names of each cluster; changed
     */
    static void join(List<String> names, List<String> clusterOf, Map<String, List<Integer>> clusters) {
        Map<String, Set<String>> byBeginning = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            for (int end = 2; end <= LONGEST && end < name.length() && NameForm.isChinese(name); end++) {
                byBeginning
                        .computeIfAbsent(name.substring(0, end), key -> new HashSet<>())
                        .add(clusterOf.get(i));
            }
        }
        for (String cluster : List.copyOf(clusters.keySet())) {
            List<Integer> members = clusters.getOrDefault(cluster, List.of());
            String name = members.isEmpty() ? "" : names.get(members.get(0));
            Set<String> longer = new HashSet<>(byBeginning.getOrDefault(name, Set.of()));
            longer.remove(cluster);
            boolean isShort = members.stream().allMatch(i -> names.get(i).equals(name));
            if (isShort && longer.size() == 1 && !cluster.startsWith("=")) {
                String full = longer.iterator().next();
                List<Integer> joined = new ArrayList<>(clusters.getOrDefault(full, List.of()));
                joined.addAll(members);
                clusters.put(full, joined);
                clusters.remove(cluster);
                members.forEach(i -> clusterOf.set(i, full));
            }
        }
    }
}
