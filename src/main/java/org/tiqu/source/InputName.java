package org.tiqu.source;

import java.io.File;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an input's name tells.
 *
 * @param path relative to the argument that named it, parts set apart by {@code /}; an archive's entries follow the
 *     archive's own path and {@code !}
 * @param archive the name of the archive that holds it, or null
 * @param given the id that came with it, or null
 * @param own its path without the archive's, and without what only says that it was compressed
 */
record InputName(
        String path, @Nullable InputName archive, @Nullable String given, String own) {
    /** Stands between an archive's name and its entry's. */
    private static final String INSIDE = "!";

    /** A last part of digits alone belongs to a number or a date: {@code weekly.2020.03.02} has no extension. */
    private static final Pattern EXTENSION = Pattern.compile("(?<=[^/])\\.(?!\\d+$)([A-Za-z0-9]{1,10})$");

    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)((?:19|20|21)\\d\\d)(?:([-_.])(\\d\\d)\\2(\\d\\d)|(\\d\\d)(\\d\\d))(?!\\d)");

    /** Extensions of the files in a folder that are articles; those without extension are, too. */
    private static final Set<String> ARTICLES = Set.of("", "txt", "text", "json", "jsonl", "html", "htm", "xhtml");

    /** Extensions of the files in a folder that hold articles. */
    private static final Set<String> ARCHIVES = Set.of("zip", "tar", "gz", "tgz", "zst", "tzst", "warc");

    /** Extensions that say how the file that the rest of the name names was compressed. */
    private static final Set<String> COMPRESSED = Set.of("gz", "zst");

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    /** A name outside of any archive. */
    InputName(String path) {
        this(path, null, null, path);
    }

    /** The same name with an id of its own. */
    InputName as(String id) {
        return new InputName(path, archive, id, own);
    }

    /** The name of an entry of the archive that has this name. */
    InputName inside(String entry) {
        return new InputName(path + INSIDE + entry, this, null, entry);
    }

    /** The name of what a compressed file holds: the same without the extension that says so. */
    InputName uncompressed() {
        return switch (extension()) {
            case "gz", "zst" -> new InputName(path, archive, given, withoutExtension(own));
            case "tgz", "tzst" -> new InputName(path, archive, given, withoutExtension(own) + ".tar");
            default -> this;
        };
    }

    /** The name of a file or folder, whatever encoding Java thinks that names have: its bytes read as UTF-8. */
    static String of(Path path) {
        String uri = path.toUri().getRawPath();
        int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
        String name = uri.substring(uri.lastIndexOf('/', end - 1) + 1, end);
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The name of a path in a list: as it stands there, but never absolute, and never leading upwards. */
    static InputName listed(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("[/" + Pattern.quote(File.separator) + "]+", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return new InputName(String.join("/", parts));
    }

    /** The path without extension, also that of an archive around it. */
    String id() {
        if (given != null) {
            return given;
        }
        String id = withoutExtension(own);
        if (COMPRESSED.contains(extension())) {
            id = withoutExtension(id);
        }
        return archive == null ? id : archive.id() + INSIDE + id;
    }

    private static String withoutExtension(String path) {
        Matcher matcher = EXTENSION.matcher(path);
        return matcher.find() ? path.substring(0, matcher.start()) : path;
    }

    /** The extension in lower case without its dot, or empty. */
    String extension() {
        Matcher matcher = EXTENSION.matcher(own);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /**
     * Whether a folder's or an archive's file of this name is or holds articles: not hidden, no list of failures, a known
     * extension.
     */
    boolean isArticle() {
        String name = own.substring(own.lastIndexOf('/') + 1);
        return !name.startsWith(".")
                && !name.equals("failures.jsonl")
                && !name.endsWith(".failures.jsonl")
                && !own.startsWith("__MACOSX/")
                && (ARTICLES.contains(extension()) || ARCHIVES.contains(extension()));
    }

    /**
     * The last valid date from 1990 to 2100 in the file's own name ({@code 2020-03-02}, {@code 20200302}, {@code
     * 2020_03_02} or {@code 2020.03.02}, not inside a longer number), or null.
     */
    @Nullable
    LocalDate date() {
        Matcher matcher = DATE.matcher(own.substring(own.lastIndexOf('/') + 1));
        LocalDate date = null;
        while (matcher.find()) {
            boolean spaced = matcher.group(2) != null;
            int year = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(spaced ? 3 : 5));
            int day = Integer.parseInt(matcher.group(spaced ? 4 : 6));
            LocalDate found = valid(year, month, day);
            date = found == null ? date : found;
        }
        return date;
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return date.isBefore(FIRST) || date.isAfter(LAST) ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
