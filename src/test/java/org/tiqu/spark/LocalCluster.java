package org.tiqu.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.tiqu.cli.ChildRun;

/** A standalone cluster on loopback: a master and workers of one core, each a process of its own. */
final class LocalCluster implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final long PATIENCE_MILLIS = 60_000;

    private final Path folder;
    private final Path home;
    private final int port;
    private final List<Process> workers = new ArrayList<>();
    private final Process master;

    LocalCluster(Path folder, int workers) throws IOException, InterruptedException {
        this.folder = folder;
        // Where Spark looks for its jars; the class path has them already.
        this.home = folder.resolve("home");
        Files.createDirectories(home.resolve("jars"));
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        master = start(
                "master",
                "256m",
                "org.apache.spark.deploy.master.Master",
                "--host",
                HOST,
                "--port",
                String.valueOf(port),
                "--webui-port",
                "0");
        await();
        for (int i = 0; i < workers; i++) {
            this.workers.add(start(
                    "worker-" + i,
                    "256m",
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    HOST,
                    "--cores",
                    "1",
                    "--memory",
                    "2g",
                    "--webui-port",
                    "0",
                    "--work-dir",
                    folder.resolve("work-" + i).toString(),
                    address()));
        }
    }

    private String address() {
        return "spark://" + HOST + ":" + port;
    }

    private void await() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (System.nanoTime() < end && master.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("the master does not answer: " + said("master"));
    }

    /** {@code spark-submit} of the command line with these arguments. */
    Process submit(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "--master",
                address(),
                "--class",
                "org.tiqu.cli.Main",
                "--conf",
                "spark.driver.host=" + HOST,
                "--conf",
                "spark.driver.bindAddress=" + HOST,
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.shuffle.io.maxRetries=1",
                "--conf",
                "spark.shuffle.io.retryWait=1s",
                "--conf",
                "spark.executor.memory=1500m",
                "--conf",
                "spark.executor.extraClassPath=" + ChildRun.classPath(),
                "spark-internal"));
        all.addAll(Arrays.asList(arguments));
        return start("driver", "1g", "org.apache.spark.deploy.SparkSubmit", all.toArray(new String[0]));
    }

    /** Waits until the first worker's executor has handed over a part of its work, and most is still to be done. */
    void awaitShuffled(Process driver) throws IOException, InterruptedException {
        while (driver.isAlive()) {
            try (Stream<Path> files = Files.walk(folder.resolve("local"))) {
                if (files.anyMatch(file -> file.getFileName().toString().startsWith("shuffle_"))) {
                    return;
                }
            } catch (IOException | UncheckedIOException e) {
                // Nothing is there yet, or Spark moves files meanwhile.
                Thread.sleep(50);
            }
            Thread.sleep(50);
        }
    }

    /** Kills a worker as a broken machine would end it; its executor goes with it. */
    void kill(int worker) throws InterruptedException {
        workers.get(worker).destroyForcibly().waitFor();
    }

    private Process start(String name, String memory, String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().trim().split(" +")));
        command.addAll(List.of("-Xmx" + memory, "-cp", ChildRun.classPath(), main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_LOCAL_IP", HOST);
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_DIRS", folder.resolve("local").toString());
        builder.redirectErrorStream(true);
        builder.redirectOutput(new File(folder.toFile(), name + ".log"));
        return builder.start();
    }

    /** What a process wrote to its log. */
    String said(String name) {
        try {
            return Files.readString(folder.resolve(name + ".log"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        workers.forEach(Process::destroyForcibly);
        master.destroyForcibly();
    }
}
