package org.tiqu.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One way to fill a field.
 *
 * @param value what the record would write; empty for leaving the field out
 * @param signs what can be said of it, and how much of it
 */
public record Option(String value, Map<String, Double> signs) {
    /** Copies the map, its order included. */
    public Option {
        signs = Collections.unmodifiableMap(new LinkedHashMap<>(signs));
    }
}
