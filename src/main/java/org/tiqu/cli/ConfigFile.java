package org.tiqu.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Options in a file of properties: {@code NAME = VALUE} as on the command line, without dashes; {@code true} for an
 * option without value; the values of an option that may be given again set apart by blanks. The command line wins.
 */
final class ConfigFile {
    private static final String OPTION = "--config";

    private ConfigFile() {}

    /** The arguments and, behind the command's name, what the file that they name says beside them. */
    static String[] expand(CommandLine command, String[] arguments) {
        String file = named(arguments);
        if (file == null) {
            return arguments;
        }
        Properties properties = read(command, file);
        List<String> expanded = new ArrayList<>(List.of(arguments[0]));
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            OptionSpec option = command.getCommandSpec().findOption("--" + name);
            if (option == null || name.equals("config") || option.usageHelp() || option.versionHelp()) {
                throw new ParameterException(command, file + ": '" + name + "' is no option that it can hold");
            }
            if (Arrays.stream(option.names()).noneMatch(given -> isGiven(arguments, given))) {
                add(expanded, option, "--" + name, properties.getProperty(name).strip());
            }
        }
        expanded.addAll(Arrays.asList(arguments).subList(1, arguments.length));
        return expanded.toArray(new String[0]);
    }

    private static @Nullable String named(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(OPTION + "=")) {
                return arguments[i].substring(OPTION.length() + 1);
            }
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                return arguments[i + 1];
            }
        }
        return null;
    }

    private static Properties read(CommandLine command, String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw new ParameterException(
                    command, "--config: cannot read " + file + " (" + e.getMessage() + "); check the name", e);
        }
    }

    private static boolean isGiven(String[] arguments, String option) {
        boolean isShort = !option.startsWith("--");
        return Arrays.stream(arguments)
                .anyMatch(given -> given.equals(option)
                        || given.startsWith(option + "=")
                        || (isShort && given.startsWith(option)));
    }

    private static void add(List<String> expanded, OptionSpec option, String name, String value) {
        if (option.arity().max() == 0) {
            if (value.isEmpty() || value.equalsIgnoreCase("true")) {
                expanded.add(name);
            }
        } else if (option.isMultiValue()) {
            for (String one : value.split("\\s+", -1)) {
                expanded.add(name + "=" + one);
            }
        } else {
            expanded.add(name + "=" + value);
        }
    }
}
