package org.tiqu.store;

import java.util.Arrays;
import java.util.List;

/** The queries that the program prints, one by one. */
final class Queries {
    private Queries() {}

    static List<String> all() {
        String statements = Documentation.queries().replaceAll("(?m)^--.*$", "");
        return Arrays.stream(statements.split(";"))
                .map(String::strip)
                .filter(query -> !query.isEmpty())
                .toList();
    }
}
