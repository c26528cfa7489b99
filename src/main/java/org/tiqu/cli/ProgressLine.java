package org.tiqu.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.tiqu.batch.Progress;
import org.tiqu.batch.Summary;
import org.tiqu.text.Failure;

/**
 * Tells a person how a run goes: each failure in a line of its own, and from the fourth input on a line that is
 * written over, five times a second at most, if the person is there to see it. Into a log goes a line of its own
 * every half minute, if one is wanted there.
 */
final class ProgressLine implements Progress {
    private static final int FEW = 3;
    private static final long INTERVAL_NANOS = 200_000_000L;
    private static final long LOG_INTERVAL_NANOS = 30_000_000_000L;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintWriter err;
    private final Kind kind;
    private final InputCount count;
    private final long start = System.nanoTime();
    private long last = start;
    private long before;
    private boolean isLineOpen;

    /** Where it goes. */
    enum Kind {
        /** A person watches. */
        TERMINAL,
        /** Somebody may look later. */
        LOG,
        /** Failures alone. */
        QUIET
    }

    ProgressLine(PrintWriter err, Kind kind, InputCount count) {
        this.err = err;
        this.kind = kind;
        this.count = count;
    }

    @Override
    public void begin(long alreadyDone) {
        before = alreadyDone;
    }

    @Override
    public void failed(Failure failure) {
        clear();
        err.println("tiqu: " + Complaints.oneLine(failure.reason()));
    }

    @Override
    public void after(Summary soFar) {
        long now = System.nanoTime();
        long interval = kind == Kind.TERMINAL ? INTERVAL_NANOS : LOG_INTERVAL_NANOS;
        if (kind == Kind.QUIET || soFar.done() <= FEW || now - last < interval) {
            return;
        }
        last = now;
        String line = line(soFar, (now - start) / 1e9);
        if (kind == Kind.LOG) {
            err.println("tiqu: " + line);
            return;
        }
        err.print(CLEAR + line);
        err.flush();
        isLineOpen = true;
    }

    private String line(Summary soFar, double seconds) {
        double rate = soFar.done() / seconds;
        long done = before + soFar.done();
        long total = count.total();
        String of = total < done ? "" : String.format(Locale.ROOT, " of %d", total);
        String left = total < done ? "" : ", " + duration(Math.round((total - done) / rate)) + " left";
        return String.format(
                Locale.ROOT, "%d%s done, %d failed, %.1f a second%s", done, of, soFar.failures(), rate, left);
    }

    private static String duration(long seconds) {
        long hours = seconds / 3600;
        return hours > 0
                ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** Makes room for whatever is printed next. */
    void clear() {
        if (isLineOpen) {
            err.print(CLEAR);
            isLineOpen = false;
        }
    }
}
