package org.tiqu.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears Ctrl-C and SIGTERM: asks the run to stop, and keeps the process until it has. Java then ends the process with
 * the signal's exit code.
 */
final class Interruption implements AutoCloseable {
    /** What is on the disk is good anyhow; a disk that hangs must not keep the process. */
    private static final long LONGEST_SECONDS = 30;

    private final CountDownLatch isOver = new CountDownLatch(1);
    private final PrintWriter err;
    private final Thread hook = new Thread(this::interrupt, "tiqu-interruption");
    private volatile boolean isHeard;

    Interruption(PrintWriter err) {
        this.err = err;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void interrupt() {
        isHeard = true;
        try {
            if (!isOver.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                err.println("tiqu: stopped without waiting any longer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        err.flush();
    }

    /** Whether to stop. */
    boolean isHeard() {
        return isHeard;
    }

    /** Lets the process end. */
    @Override
    public void close() {
        isOver.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is being run.
            isHeard = true;
        }
    }
}
