package org.tiqu.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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

    /** The first line, what could steer a terminal made visible. */
    static String oneLine(@Nullable String message) {
        return String.valueOf(message).lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?");
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied: " + e.getMessage();
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
