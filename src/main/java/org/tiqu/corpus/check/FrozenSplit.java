package org.tiqu.corpus.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiqu.corpus.RecordFiles;

/**
 * A split whose files do not change silently: {@code NAME.sha256} beside its folder lists each file with the hash that
 * it was frozen with, and {@code CORRECTIONS.md} has a table row (file, old hash, new hash, reason) for each change
 * since, which together lead from the frozen hash to the present one.
 */
public final class FrozenSplit {
    /** The split that one only scores on. */
    public static final String TEST = "test";

    private static final String CORRECTIONS = "CORRECTIONS.md";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");
    private static final Pattern ROW = Pattern.compile(
            "\\|\\s*`?([^|`]+?)`?\\s*\\|\\s*`?([0-9a-f]{64})`?\\s*\\|\\s*`?([0-9a-f]{64})`?\\s*\\|(.*)\\|\\s*");

    private final Path folder;
    private final Path list;
    private final Path corrections;
    private final String split;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Frozen> files = new TreeMap<>();

    /** What a file's hash should be now, and which line says so. */
    private record Frozen(String hash, Path saidIn, int line) {}

    private FrozenSplit(Path folder, String split) {
        this.folder = folder;
        this.split = split;
        this.list = folder.resolve(split + ".sha256");
        this.corrections = folder.resolve(CORRECTIONS);
    }

    /**
     * Compares the split {@code split} of the corpus {@code folder} with what it was frozen as; nothing is wrong with a
     * split that was never frozen.
     *
     * @throws IOException if a file that is there cannot be read
     */
    public static FrozenSplit of(Path folder, String split) throws IOException {
        FrozenSplit frozen = new FrozenSplit(folder, split);
        if (frozen.isFrozen()) {
            frozen.readList();
            frozen.readCorrections();
            frozen.compare();
        }
        return frozen;
    }

    /** Whether there is a list of hashes. */
    public boolean isFrozen() {
        return Files.exists(list);
    }

    /** What does not match, in the order of lists and files. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void readList() throws IOException {
        List<String> lines = lines(list);
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (!line.matches()
                    || !line.group(2).startsWith(split + "/")
                    || line.group(2).contains("..")) {
                tell(
                        list,
                        i + 1,
                        lines.get(i),
                        "a line such as '<64 hexadecimal digits>  " + split + "/en-49.json' was expected, but '"
                                + lines.get(i) + "' came; write it as sha256sum does");
                continue;
            }
            String file = line.group(2);
            if (file.compareTo(before) <= 0) {
                tell(list, i + 1, file, "the files stand sorted and each once, but " + file + " follows " + before);
            }
            before = file;
            files.putIfAbsent(file, new Frozen(line.group(1), list, i + 1));
        }
    }

    /** Rows of a table in Markdown; its head, its rule and prose around it are passed over. */
    private void readCorrections() throws IOException {
        List<String> lines = Files.exists(corrections) ? lines(corrections) : List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.startsWith("|") || !line.contains(split + "/")) {
                continue;
            }
            Matcher row = ROW.matcher(line);
            if (!row.matches() || row.group(4).isBlank()) {
                tell(
                        corrections,
                        i + 1,
                        line,
                        "a row '| file | old sha256 | new sha256 | reason |' was expected, but '"
                                + Finding.shortened(line) + "' came");
                continue;
            }
            String file = row.group(1);
            Frozen known = files.get(file);
            if (known == null || !known.hash().equals(row.group(2))) {
                tell(
                        corrections,
                        i + 1,
                        file,
                        known == null
                                ? file + " is not among the frozen files; drop the row"
                                : "the row begins at " + row.group(2) + ", but " + file + " was " + known.hash()
                                        + " according to " + known.saidIn() + ":" + known.line());
                continue;
            }
            files.put(file, new Frozen(row.group(3), corrections, i + 1));
        }
    }

    private void compare() throws IOException {
        for (Map.Entry<String, Frozen> entry : files.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            Frozen frozen = entry.getValue();
            if (!Files.exists(file)) {
                tell(
                        frozen.saidIn(),
                        frozen.line(),
                        entry.getKey(),
                        entry.getKey() + " is frozen, but not there; bring it back");
                continue;
            }
            String hash = sha256(file);
            if (!hash.equals(frozen.hash())) {
                tell(
                        file,
                        1,
                        entry.getKey(),
                        "it is frozen as " + frozen.hash() + " (" + frozen.saidIn() + ":" + frozen.line()
                                + "), but is " + hash + "; undo the change, or add the row '| " + entry.getKey() + " | "
                                + frozen.hash() + " | " + hash + " | reason |' to " + corrections);
            }
        }
        for (Path file :
                Files.isDirectory(folder.resolve(split)) ? RecordFiles.in(folder.resolve(split)) : List.<Path>of()) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (!files.containsKey(name)) {
                tell(file, 1, name, name + " is not among the frozen files of " + list + "; take it out of " + split);
            }
        }
    }

    private void tell(Path file, int line, String subject, String message) {
        findings.add(new Finding(file, line, Code.FROZEN, subject, message));
    }

    private static List<String> lines(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static String sha256(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
