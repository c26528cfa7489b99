package org.tiqu.peer;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which jars the program runs with. */
final class ClassPath {
    private ClassPath() {}

    /** What stands between the artifact's name and {@code .jar}, a classifier left out. */
    static String version(String artifact) {
        Pattern jar = Pattern.compile(Pattern.quote(artifact) + "-((?:portable-)?[0-9][0-9.]*[0-9]).*\\.jar");
        for (String entry : all().split(Pattern.quote(File.pathSeparator), -1)) {
            Matcher matcher = jar.matcher(String.valueOf(Path.of(entry).getFileName()));
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return "unknown";
    }

    static String all() {
        return System.getProperty("java.class.path", "");
    }

    static boolean holds(String resource) {
        return ClassPath.class.getResource("/" + resource) != null;
    }
}
