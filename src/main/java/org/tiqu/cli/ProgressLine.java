package org.tiqu.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.tiqu.batch.Progress;
import org.tiqu.batch.Summary;
import org.tiqu.text.Failure;

/**
 * Tells a person how a run goes: each failure in a line of its own, and from the fourth input on a line that is
 * written over, five times a second at most, if the person is there to see it.
 */
final class ProgressLine implements Progress {
    private static final int FEW = 3;
    private static final long INTERVAL_NANOS = 200_000_000L;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean isShown;
    private final long start = System.nanoTime();
    private long last = start;
    private boolean isLineOpen;

    ProgressLine(PrintWriter err, boolean isShown) {
        this.err = err;
        this.isShown = isShown;
    }

    @Override
    public void failed(Failure failure) {
        clear();
        err.println("tiqu: " + Complaints.oneLine(failure.reason()));
    }

    @Override
    public void after(Summary soFar) {
        long now = System.nanoTime();
        if (!isShown || soFar.done() <= FEW || now - last < INTERVAL_NANOS) {
            return;
        }
        last = now;
        double rate = soFar.done() * 1e9 / (now - start);
        err.print(String.format(
                Locale.ROOT, "%s%d done, %d failed, %.1f a second", CLEAR, soFar.done(), soFar.failures(), rate));
        err.flush();
        isLineOpen = true;
    }

    /** Makes room for whatever is printed next. */
    void clear() {
        if (isLineOpen) {
            err.print(CLEAR);
            isLineOpen = false;
        }
    }
}
