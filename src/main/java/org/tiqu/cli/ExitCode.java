package org.tiqu.cli;

/** The exit codes of the contract. */
public final class ExitCode {
    /** Every input gave a record. */
    public static final int DONE = 0;
    /** At least one input failed; the rest were written. */
    public static final int SOME_FAILED = 1;
    /** The command line was wrong; nothing was read. */
    public static final int USAGE = 2;
    /** Nothing could be done. */
    public static final int NOTHING_DONE = 3;
    /** Stopped by Ctrl-C before all was done; by SIGTERM the process ends with 143. Source: the shells' custom. */
    public static final int STOPPED = 130;

    private ExitCode() {}
}
