package org.tiqu.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@link Peers} for one peer in a JVM of its own.
 *
 * @param heap most heap that it may use, as {@code -Xmx} has it
 * @param minutes after which it is given up
 */
record Fork(String heap, int minutes) {

    /** Waits for it; what it prints goes to the log. */
    void run(List<String> arguments, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + heap, "-Dfile.encoding=UTF-8", "-classpath", ClassPath.all()));
        command.add(Peers.class.getName());
        command.addAll(arguments);
        Files.createDirectories(log.toAbsolutePath().getParent());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
                throw new IOException("a peer did not end within " + minutes + " minutes; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a peer ran", e);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IOException("a peer ended with " + process.exitValue() + "; see " + log);
        }
    }
}
