package org.tiqu.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads users' lists: tab-separated, UTF-8, a header line that names the columns {@code type} (ORG, PERSON or REGION),
 * {@code key} and {@code names} ({@code |} between them), and perhaps {@code kind}; blank lines and lines that begin with
 * {@code #} count for nothing.
 */
public final class OwnLexiconReader {
    private static final List<String> COLUMNS = List.of("type", "key", "names", "kind");
    private static final int MOST_ERRORS = 20;

    private final Set<String> regionCodes = new LinkedHashSet<>();
    private final List<NamedEntity> organizations = new ArrayList<>();
    private final List<NamedEntity> people = new ArrayList<>();
    private final Map<String, List<String>> regions = new TreeMap<>();
    private final Map<String, String> digests = new TreeMap<>();
    private final Map<String, String> keyOfForm = new HashMap<>();
    private final List<String> errors = new ArrayList<>();

    private OwnLexiconReader(Lexicon lexicon) {
        lexicon.regions().forEach(region -> regionCodes.add(region.code()));
    }

    /**
     * Reads lists, each after the other.
     *
     * @param lexicon tiqu's own, which has the regions
     * @throws IOException if one cannot be read
     * @throws IllegalArgumentException if one is wrong; the message has a line for each of the first twenty errors, with
     *     file, line and remedy
     */
    public static OwnLexicon read(List<Path> files, Lexicon lexicon) throws IOException {
        OwnLexiconReader reader = new OwnLexiconReader(lexicon);
        for (Path file : files) {
            reader.readFile(file);
        }
        if (!reader.errors.isEmpty()) {
            int more = reader.errors.size() - MOST_ERRORS;
            List<String> shown = new ArrayList<>(reader.errors.subList(0, Math.min(MOST_ERRORS, reader.errors.size())));
            if (more > 0) {
                shown.add("and " + more + " more");
            }
            throw new IllegalArgumentException(String.join("\n", shown));
        }
        return new OwnLexicon(reader.organizations, reader.people, reader.regions, reader.digests);
    }

    private void readFile(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        digests.put(
                String.valueOf(file.getFileName()), "sha256 " + HexFormat.of().formatHex(sha256(bytes)));
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            errors.add(file + ": a list is UTF-8, but this is not; convert it");
            return;
        }
        List<String> lines = text.replaceFirst("^\\x{FEFF}", "").lines().toList();
        List<String> columns =
                lines.isEmpty() ? List.of() : Arrays.asList(lines.get(0).strip().split("\t", -1));
        if (!columns.containsAll(COLUMNS.subList(0, 2)) || !COLUMNS.containsAll(columns)) {
            errors.add(file + ":1: the first line names the columns type, key, names and perhaps kind, tabs between"
                    + " them, but is '" + String.join(" ", columns) + "'; mend it");
            return;
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                readLine(file + ":" + (i + 1), columns, line.split("\t", -1));
            }
        }
    }

    private void readLine(String place, List<String> columns, String[] cells) {
        if (cells.length > columns.size()) {
            errors.add(place + ": " + cells.length + " cells under " + columns.size()
                    + " columns; remove the surplus tabs");
            return;
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i].strip());
        }
        String key = row.getOrDefault("key", "");
        if (key.isEmpty() || key.startsWith("?")) {
            errors.add(place + ": the key is " + (key.isEmpty() ? "missing" : "'" + key + "'")
                    + "; write the name that the entity goes by, or a region's code");
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        for (String name : row.getOrDefault("names", "").split("\\|", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        switch (row.getOrDefault("type", "").toUpperCase(Locale.ROOT)) {
            case "ORG" -> add(place, key, names, row.getOrDefault("kind", "other"), organizations);
            case "PERSON" -> add(place, key, names, "person", people);
            case "REGION" -> addRegion(place, key, names);
            default ->
                errors.add(place + ": the type is '" + row.getOrDefault("type", "") + "'; write ORG, PERSON or REGION");
        }
    }

    private void add(String place, String key, Set<String> names, String kind, List<NamedEntity> entities) {
        List<String> all = new ArrayList<>();
        all.add(key);
        all.addAll(names);
        List<String> chinese = new ArrayList<>();
        List<String> latin = new ArrayList<>();
        for (String name : all) {
            if (isNew(place, key, name)) {
                (NameForm.isChinese(name) ? chinese : latin).add(name);
            }
        }
        String english = latin.isEmpty() ? key : latin.get(0);
        entities.add(new NamedEntity(key, kind.isEmpty() ? "other" : kind, english, chinese, latin, "", List.of()));
    }

    private void addRegion(String place, String code, Set<String> names) {
        if (!regionCodes.contains(code)) {
            errors.add(place + ": no region has the code '" + code
                    + "'; take one of GB/T 2260 or ISO 3166, or with + what tiqu writes");
        } else if (names.isEmpty()) {
            errors.add(place + ": the region has no further names; add some, or remove the line");
        } else {
            names.stream()
                    .filter(name -> isNew(place, code, name))
                    .forEach(name -> regions.computeIfAbsent(code, c -> new ArrayList<>())
                            .add(name));
        }
    }

    private boolean isNew(String place, String key, String name) {
        String form = NameForm.of(name);
        if (form.length() < 2) {
            errors.add(place + ": the name '" + name + "' is too short to be found; remove it");
            return false;
        }
        String earlier = keyOfForm.putIfAbsent(form, key);
        if (earlier != null && !earlier.equals(key)) {
            errors.add(place + ": the name '" + name + "' was given to '" + earlier
                    + "' already; one name can have one key, remove it from one of them");
            return false;
        }
        return earlier == null;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
