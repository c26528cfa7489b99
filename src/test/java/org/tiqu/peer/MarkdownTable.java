package org.tiqu.peer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table of Markdown, columns but the first aligned to the right. */
final class MarkdownTable {
    private final List<String> lines = new ArrayList<>();

    MarkdownTable(List<String> columns) {
        row(columns);
        lines.add("| --- |" + String.join("", Collections.nCopies(columns.size() - 1, " ---: |")));
    }

    MarkdownTable(String... columns) {
        this(List.of(columns));
    }

    void row(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    /** With an empty line behind it. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n\n";
    }
}
