package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code tiqu extract} in processes of their own, which can be killed. */
public final class ChildRun {
    private final List<String> command;
    private final Path log;

    /** A program with arguments, class and JVM options in front; what it says goes into a file. */
    ChildRun(Path log, List<String> program) {
        this.log = log;
        this.command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-cp",
                classPath()));
        command.addAll(program);
    }

    /** Of this process, whoever runs the tests. */
    public static String classPath() {
        if (ChildRun.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    static ChildRun fake(Path log, int millis, String... arguments) {
        List<String> program = new ArrayList<>(List.of(FakeMain.class.getName(), String.valueOf(millis)));
        program.addAll(List.of(arguments));
        return new ChildRun(log, program);
    }

    Process start() throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Starts it and kills it after so long, or lets it end if it is faster. */
    boolean kill(long millis) throws IOException, InterruptedException {
        Process process = start();
        boolean isOver = process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !isOver;
    }

    /** Starts it, waits for its end, and returns the milliseconds. */
    long finish() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start();
        try {
            assertEquals(true, process.waitFor(3, TimeUnit.MINUTES), () -> "hangs: " + said());
            assertEquals(0, process.exitValue(), this::said);
        } finally {
            process.destroyForcibly();
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    String said() {
        try {
            return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The files of a run that must be equal, by name: all but the report, which tells times. */
    static Map<String, String> files(Path run) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(run)) {
            for (Path file : found.toList()) {
                String name = file.getFileName().toString();
                if (!name.equals("report.json")) {
                    boolean isFile = Files.isRegularFile(file);
                    files.put(name, isFile ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "");
                }
            }
        }
        return files;
    }
}
