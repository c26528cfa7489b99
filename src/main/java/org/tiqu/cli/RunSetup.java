package org.tiqu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiqu.batch.repeat.Dedup;
import org.tiqu.batch.run.Compression;
import org.tiqu.batch.run.Configuration;
import org.tiqu.pipeline.LanguageChoice;
import org.tiqu.pipeline.Models;
import org.tiqu.pipeline.Profile;
import org.tiqu.record.OffsetUnit;
import org.tiqu.record.ProducedBy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the results of a run depend on, as the command line says it. */
final class RunSetup {
    /** Options that results do not depend on, or that say where they go; every other one counts. */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "--output",
            "--threads",
            "--quiet",
            // What they hold counts, not where they lie.
            "--lexicon",
            "--config",
            "--files-from",
            "--retry-failed",
            "--export",
            // Decides only whether there is a result; more of it is the remedy.
            "--deadline",
            "--help",
            "--version");

    private RunSetup() {}

    static Configuration configuration(
            CommandSpec spec, InputOptions inputs, Profile profile, Map<String, String> lexicons) {
        Map<String, String> options = new TreeMap<>();
        for (OptionSpec option : spec.options()) {
            String name = option.longestName();
            String value = text(option.getValue());
            if (!WITHOUT_EFFECT.contains(name) && value != null) {
                options.put(name.substring(2), value);
            }
        }
        ProducedBy producedBy = Models.producedBy(profile, lexicons);
        return new Configuration(producedBy.tiqu(), producedBy.models(), options, arguments(inputs));
    }

    private static List<Configuration.Argument> arguments(InputOptions inputs) {
        List<Configuration.Argument> arguments = new ArrayList<>();
        for (String argument : inputs.arguments()) {
            arguments.add(argument.equals("-") ? new Configuration.Argument("-", null) : argument(Path.of(argument)));
        }
        Path list = inputs.list();
        if (list != null) {
            arguments.add(argument(list));
        }
        return arguments;
    }

    private static Configuration.Argument argument(Path path) {
        Path real = path.toAbsolutePath().normalize();
        String name = String.valueOf(real.getFileName());
        try {
            return new Configuration.Argument(name, Files.isRegularFile(path) ? Files.size(path) : null);
        } catch (IOException e) {
            // Whoever reads it will say what is wrong.
            return new Configuration.Argument(name, null);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof Profile profile) {
            return profile.code();
        } else if (value instanceof LanguageChoice language) {
            return language.code();
        } else if (value instanceof OffsetUnit unit) {
            return unit.code();
        } else if (value instanceof Compression compression) {
            return compression.code();
        } else if (value instanceof Dedup dedup) {
            return dedup.code();
        } else if (value instanceof Collection<?> several) {
            String joined = several.stream().map(String::valueOf).collect(Collectors.joining(" "));
            return joined.isEmpty() ? null : joined;
        }
        return value == null ? null : value.toString();
    }
}
