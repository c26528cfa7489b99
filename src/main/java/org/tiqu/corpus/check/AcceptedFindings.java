package org.tiqu.corpus.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The warnings of a folder that somebody looked at and found to be right: the file {@code accepted.tsv}, whose lines
 * hold the file inside the folder, the code, the subject of the finding and the reason. Blank lines and lines that
 * begin with {@code #} are passed over. Errors cannot be accepted.
 */
final class AcceptedFindings {
    /** The name of the file. */
    static final String NAME = "accepted.tsv";

    private final Path file;
    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Finding> flaws = new ArrayList<>();
    private final Set<Entry> used = new HashSet<>();

    /** One line, and where it stands. */
    private record Entry(int line, String file, String code, String subject) {
        boolean covers(String path, Finding finding) {
            return file.equals(path) && code.equals(finding.code().code()) && subject.equals(finding.subject());
        }
    }

    private AcceptedFindings(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
    }

    /** Those of the folder; none if it has no such file. */
    static AcceptedFindings of(Path folder) throws IOException {
        AcceptedFindings accepted = new AcceptedFindings(folder);
        if (Files.exists(accepted.file)) {
            List<String> lines = new String(Files.readAllBytes(accepted.file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                accepted.read(i + 1, lines.get(i));
            }
        }
        return accepted;
    }

    private void read(int number, String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != 4 || cells[3].isBlank()) {
            flaws.add(new Finding(
                    file,
                    number,
                    Code.ACCEPTED,
                    line,
                    "a line holds file, code, subject and reason with tabs between them, but '"
                            + Finding.shortened(line) + "' came"));
        } else {
            entries.add(new Entry(number, cells[0].strip(), cells[1].strip(), Finding.shortened(cells[2])));
        }
    }

    /** Whether the finding is a warning of this folder that was accepted. */
    boolean accepts(Finding finding) {
        if (finding.code().severity() == Severity.ERROR || !finding.file().startsWith(folder)) {
            return false;
        }
        String path = folder.relativize(finding.file()).toString().replace('\\', '/');
        List<Entry> covering =
                entries.stream().filter(entry -> entry.covers(path, finding)).toList();
        used.addAll(covering);
        return !covering.isEmpty();
    }

    /** What is wrong with the file itself, once all findings were shown to {@link #accepts}. */
    List<Finding> flaws() {
        List<Finding> all = new ArrayList<>(flaws);
        for (Entry entry : entries) {
            if (!used.contains(entry)) {
                all.add(new Finding(
                        file,
                        entry.line(),
                        Code.ACCEPTED,
                        entry.subject(),
                        "no warning needs this line any more: " + entry.file() + " [" + entry.code() + "] '"
                                + entry.subject() + "'; drop it"));
            }
        }
        return all;
    }
}
