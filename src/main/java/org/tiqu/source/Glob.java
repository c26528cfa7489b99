package org.tiqu.source;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of input names: {@code *} is anything within one part of a path, {@code **} anything, {@code ?} one
 * character, {@code [a-z]} and {@code [!a-z]} one of a set, <code>{a,b}</code> either. A pattern without {@code /} is
 * compared with the last part of a name, wherever that lies; one with {@code /} with the whole. Works on names, not
 * on files: a name need not be one that the file system could hold.
 */
public final class Glob {
    private static final String PLAIN = "\\.^$+()|";

    private final String glob;
    private final Pattern pattern;

    private Glob(String glob, Pattern pattern) {
        this.glob = glob;
        this.pattern = pattern;
    }

    /**
     * The pattern that {@code glob} says.
     *
     * @throws IllegalArgumentException if it leaves a bracket open or is empty
     */
    public static Glob of(String glob) {
        try {
            if (glob.isEmpty()) {
                throw new IllegalArgumentException("a pattern of names is empty; *.txt would be one");
            }
            return new Glob(glob, Pattern.compile(regex(glob), Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "'" + glob + "' is no pattern of names such as *.txt (" + e.getDescription() + ")", e);
        }
    }

    /** Whether the name, parts set apart by {@code /}, is meant. */
    public boolean matches(String name) {
        String compared = glob.indexOf('/') < 0 ? name.substring(name.lastIndexOf('/') + 1) : name;
        return pattern.matcher(compared).matches();
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int braces = 0;
        boolean isInSet = false;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (isInSet) {
                isInSet = c != ']';
                boolean isNegation = c == '!' && glob.charAt(i - 1) == '[';
                regex.append(isNegation ? "^" : c == '\\' || c == '[' || c == '&' ? "\\" + c : String.valueOf(c));
            } else if (c == '*') {
                boolean isAny = glob.startsWith("**", i);
                regex.append(isAny ? ".*" : "[^/]*");
                i += isAny ? 1 : 0;
            } else if (c == ',' && braces > 0) {
                regex.append('|');
            } else {
                isInSet = c == '[';
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                regex.append(
                        switch (c) {
                            case '?' -> "[^/]";
                            case '{' -> "(?:";
                            case '}' -> ")";
                            default -> PLAIN.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);
                        });
            }
        }
        return regex.toString();
    }

    /** As it was given. */
    @Override
    public String toString() {
        return glob;
    }
}
