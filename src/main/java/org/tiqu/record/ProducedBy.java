package org.tiqu.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * By what a record was made.
 *
 * @param tiqu version of the program
 * @param profile code of the profile
 * @param models digest of each model ({@code sha256 …}) by name, sorted by name
 */
public record ProducedBy(String tiqu, String profile, Map<String, String> models) {

    /** Copies the map, sorted. */
    public ProducedBy {
        models = Collections.unmodifiableMap(new TreeMap<>(models));
    }
}
