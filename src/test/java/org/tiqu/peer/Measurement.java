package org.tiqu.peer;

import java.util.List;
import java.util.Map;

/**
 * What one JVM found out about one peer.
 *
 * @param id of its entry
 * @param name of the peer
 * @param version of it
 * @param settings of it
 * @param sides codes of the languages it reads
 * @param loadSeconds until its first sentence was tagged
 * @param speed characters per second by the code of the language
 * @param peakMegabytes most memory that the process ever held resident, NaN where the system does not tell
 * @param liveMegabytes heap that remained after a full collection, the models loaded
 * @param digest of all that it said while its speed was measured
 */
record Measurement(
        String id,
        String name,
        String version,
        String settings,
        List<String> sides,
        double loadSeconds,
        Map<String, Double> speed,
        double peakMegabytes,
        double liveMegabytes,
        String digest) {
    Measurement {
        sides = List.copyOf(sides);
        speed = Map.copyOf(speed);
    }
}
