package org.tiqu.pipeline;

/** A stage threw something. Never leaves the room: {@link Pipeline} turns it into an {@link Outcome}. */
final class BrokenStageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String stage;
    private final Throwable thrown;

    BrokenStageException(String stage, Throwable thrown) {
        super(stage, thrown);
        this.stage = stage;
        this.thrown = thrown;
    }

    String stage() {
        return stage;
    }

    boolean isMemory() {
        return thrown instanceof OutOfMemoryError;
    }

    /** The first line of what was thrown, and where in tiqu. */
    String reason() {
        String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        StringBuilder reason = new StringBuilder(thrown.getClass().getSimpleName());
        if (thrown.getMessage() != null) {
            reason.append(": ").append(message);
        }
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith("org.tiqu.")) {
                reason.append(" at ").append(frame.getClassName()).append(':').append(frame.getLineNumber());
                break;
            }
        }
        return reason.toString();
    }
}
