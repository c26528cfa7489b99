package org.tiqu.store;

/**
 * A column of a table.
 *
 * @param name in {@code snake_case}; no reserved word of SQL
 * @param type what it holds
 * @param isRequired whether it always holds something
 * @param meaning what it says, a sentence for the documentation and the databases' comments
 */
public record Column(String name, ColumnType type, boolean isRequired, String meaning) {
    static Column required(String name, ColumnType type, String meaning) {
        return new Column(name, type, true, meaning);
    }

    static Column optional(String name, ColumnType type, String meaning) {
        return new Column(name, type, false, meaning);
    }
}
