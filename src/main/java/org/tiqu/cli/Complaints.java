package org.tiqu.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tiqu.batch.HangingException;
import org.tiqu.corpus.CorpusException;

/** What the user is told when nothing can be done. */
final class Complaints {
    private Complaints() {}

    static CannotWorkException notReadable(IOException e) {
        boolean isSaid = e instanceof CorpusException || e instanceof NoSuchFileException;
        return new CannotWorkException(isSaid ? String.valueOf(e.getMessage()) : "cannot read " + reason(e), e);
    }

    static CannotWorkException notWritable(@Nullable Path output, IOException e) {
        if (output == null) {
            return new CannotWorkException(
                    "cannot write on standard output (" + reason(e) + "); give a file with -o, or keep the reader open",
                    e);
        }
        return new CannotWorkException(
                "cannot write " + output + " (" + reason(e) + "); what was there before is as it was; "
                        + "make room, or choose another place with -o",
                e);
    }

    /** A run into a folder broke off. */
    static CannotWorkException brokenOff(Path folder, IOException e) {
        if (e instanceof HangingException) {
            return new CannotWorkException(
                    e.getMessage() + "; whole shards are kept in " + folder
                            + "; start again with the same command: a new process is rid of them and goes on",
                    e);
        }
        return new CannotWorkException(
                "cannot write " + folder + " (" + reason(e) + "); whole shards are kept;"
                        + " mend that and start again with the same command to go on",
                e);
    }

    /** The first line, what could steer a terminal made visible. */
    static String oneLine(@Nullable String message) {
        return String.valueOf(message).lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?");
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied: " + e.getMessage();
        }
        if (e instanceof NoSuchFileException) {
            return e.getMessage() + " is gone or cannot be made";
        }
        if (e instanceof FileAlreadyExistsException) {
            return e.getMessage() + " is a file where a folder is needed";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
