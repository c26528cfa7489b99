package org.tiqu.link;

import java.util.HashMap;
import java.util.Map;

/**
 * Which names of one article belong together because they have the same {@link CoreName}. Names with different places in
 * front are different companies. Not thread-safe: one article's use.
 */
final class NameClusters {
    private final Map<String, String> clusterByCore = new HashMap<>();
    private final Map<String, String> placeByCore = new HashMap<>();

    /** Lets names with this core follow the cluster, unless others do already. */
    void register(CoreName.Core core, String cluster) {
        clusterByCore.putIfAbsent(core.form(), cluster);
        if (!core.place().isEmpty()) {
            placeByCore.putIfAbsent(core.form(), core.place());
        }
    }

    /** The cluster of a name with this core, a new one when there is none yet. */
    String of(CoreName.Core core) {
        String known = placeByCore.getOrDefault(core.form(), core.place());
        if (!core.place().isEmpty() && !core.place().equals(known)) {
            return core.form() + "@" + core.place();
        }
        register(core, core.form());
        return clusterByCore.getOrDefault(core.form(), core.form());
    }
}
