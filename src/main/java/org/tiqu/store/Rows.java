package org.tiqu.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.record.ArticleRecord;

/** Rows of all tables, in the order in which they were added; not safe to share between threads. */
public final class Rows {
    private final Map<Table, List<@Nullable Object[]>> byTable = new EnumMap<>(Table.class);

    /** No rows yet. */
    public Rows() {
        for (Table table : Table.values()) {
            byTable.put(table, new ArrayList<>());
        }
    }

    /** Adds a row: a value for each column, in order, of the class that the column's type names. */
    void add(Table table, @Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException("a row of " + table.sqlName() + " has "
                    + table.columns().size() + " values, but came with " + values.length);
        }
        rows(table).add(values);
    }

    /** Adds all rows of an article. */
    public void add(ArticleRecord article) {
        ArticleRows.add(article, this);
    }

    /** The rows of a table: do not change them. */
    public List<@Nullable Object[]> of(Table table) {
        return rows(table);
    }

    private List<@Nullable Object[]> rows(Table table) {
        return byTable.getOrDefault(table, List.of());
    }
}
