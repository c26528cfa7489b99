package org.tiqu.batch.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the results of a run depend on. Where two runs agree in it, and in their inputs, they end with the same bytes.
 *
 * @param tiqu version of the program
 * @param models digest of each model by name
 * @param options value of each option by name, without dashes; an option that is not set is absent
 * @param inputs what the arguments name
 */
public record Configuration(
        String tiqu, Map<String, String> models, Map<String, String> options, List<Argument> inputs) {

    /**
     * An argument.
     *
     * @param name of the file or folder, without the folders that lead there
     * @param bytes of the file; null for anything else
     */
    public record Argument(String name, @Nullable Long bytes) {}

    /** Copies, sorted. */
    public Configuration {
        models = Collections.unmodifiableMap(new TreeMap<>(models));
        options = Collections.unmodifiableMap(new TreeMap<>(options));
        inputs = List.copyOf(inputs);
    }

    /**
     * Refuses what does not go on with a run of this configuration, and shows the difference.
     *
     * @param isRetry whether failed inputs are to be tried again, which may have been mended, with other limits
     */
    void check(Configuration now, boolean isRetry) throws RunRefusedException {
        TreeMap<String, String> before = new TreeMap<>(options);
        TreeMap<String, String> after = new TreeMap<>(now.options);
        if (isRetry) {
            before.remove("max-bytes");
            after.remove("max-bytes");
        }
        List<String> different = differences("--", before, after);
        List<String> names = inputs.stream().map(Argument::name).toList();
        List<String> namesNow = now.inputs.stream().map(Argument::name).toList();
        if (!names.equals(namesNow)) {
            different.add(String.join(" ", names) + ", not " + String.join(" ", namesNow));
        }
        if (!different.isEmpty()) {
            throw new RunRefusedException(
                    RunRefusedException.Reason.OPTIONS,
                    "the run was begun with " + String.join("; ", different)
                            + "; go on with the same options, or begin in another folder");
        }
        different = differences("", models, now.models);
        if (!tiqu.equals(now.tiqu)) {
            different.add(0, "tiqu " + tiqu + ", not " + now.tiqu);
        }
        if (!different.isEmpty()) {
            throw new RunRefusedException(
                    RunRefusedException.Reason.MODELS,
                    "the run was begun by another program: " + String.join("; ", different)
                            + "; go on with that one, or begin in another folder");
        }
        for (int i = 0; i < inputs.size() && !isRetry; i++) {
            if (!Objects.equals(inputs.get(i).bytes(), now.inputs.get(i).bytes())) {
                throw new RunRefusedException(
                        RunRefusedException.Reason.INPUTS,
                        inputs.get(i).name() + " had " + inputs.get(i).bytes()
                                + " bytes when the run was begun, but has "
                                + now.inputs.get(i).bytes() + " now; restore it, or begin in another folder");
            }
        }
    }

    private static List<String> differences(String prefix, Map<String, String> before, Map<String, String> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<String> different = new ArrayList<>();
        for (String name : names) {
            String was = before.get(name);
            String is = after.get(name);
            if (!Objects.equals(was, is)) {
                different.add(prefix + name + " " + shown(was) + ", not " + shown(is));
            }
        }
        return different;
    }

    private static String shown(@Nullable String value) {
        return value == null ? "unset" : value;
    }
}
