package org.tiqu.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the numbers were measured on; no name of it.
 *
 * @param processor model and number of cores
 * @param memory of the machine
 * @param system operating system and architecture
 * @param java the virtual machine
 * @param load mean number of busy threads in the minute before
 */
record Machine(String processor, String memory, String system, String java, String load) {

    static Machine here() {
        double kilobytes = number(valueIn("/proc/meminfo", "MemTotal"));
        String load = valueIn("/proc/loadavg", "");
        return new Machine(
                valueIn("/proc/cpuinfo", "model name") + ", "
                        + Runtime.getRuntime().availableProcessors() + " cores",
                Double.isNaN(kilobytes) ? "unknown" : String.format(Locale.ROOT, "%.0f GB", kilobytes / 1024 / 1024),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                load.split(" ", -1)[0]);
    }

    private static double number(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? Double.NaN : Double.parseDouble(digits);
    }

    /** What follows the name in the first line that begins with it. */
    private static String valueIn(String file, String name) {
        try {
            for (String line : Files.readAllLines(Path.of(file))) {
                if (line.startsWith(name)) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
        } catch (IOException e) {
            return "unknown";
        }
        return "unknown";
    }
}
