package org.tiqu.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Which state of the sources was measured.
 *
 * @param commit short hash, with {@code +} behind it when files differ from it
 * @param date the commit's, as ISO 8601
 */
record Revision(String commit, String date) {

    /** Of the working directory; what git does not tell is {@code unknown}. */
    static Revision here() {
        String commit = git("log", "-1", "--format=%h");
        String changes = git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!eval");
        return new Revision(commit + (changes.isEmpty() ? "" : "+"), git("log", "-1", "--format=%cs"));
    }

    private static String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream in = process.getInputStream()) {
                String said = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
                return process.waitFor() == 0 ? said : "unknown";
            }
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
