package org.tiqu.peer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory this process takes. */
final class Memory {
    private static final String PEAK = "VmHWM:";

    private Memory() {}

    /** The most that was ever resident, as Linux tells in {@code /proc/self/status}; NaN elsewhere. */
    static double peakMegabytes() {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return Double.NaN;
        }
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith(PEAK)) {
                    String kilobytes = line.substring(PEAK.length()).strip().split(" ", -1)[0];
                    return Long.parseLong(kilobytes) / 1024.0;
                }
            }
        } catch (IOException e) {
            return Double.NaN;
        }
        return Double.NaN;
    }

    /** What the heap holds after a full collection. */
    static double liveMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / (1024.0 * 1024);
    }
}
