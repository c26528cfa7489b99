package org.tiqu.corpus.check;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Something that is wrong, or seems so.
 *
 * @param file where
 * @param line in which line, counted from 1
 * @param code what kind of thing
 * @param subject what it is about, in one line: a surface, the beginning of a paragraph, a value
 * @param message what was expected, what came, what to do
 */
public record Finding(Path file, int line, Code code, String subject, String message) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::code)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::message);

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final int LONGEST = 60;

    /** Brings subject and message into one line each. */
    public Finding {
        subject = shortened(subject);
        message = oneLine(message);
    }

    /** File, line, code and message, as a list of findings shows them. */
    public String shown() {
        return file + ":" + line + ": [" + code.code() + "] " + message;
    }

    /** By file, then by line, then by code. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The text with each run of white space as one space. */
    static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** The first 60 characters of the text in one line, with {@code …} if there are more. */
    static String shortened(String text) {
        String line = oneLine(text);
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end < line.length() && !line.endsWith("…") ? line.substring(0, end) + "…" : line;
    }
}
