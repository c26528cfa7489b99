package org.tiqu.store;

/** What a column holds, and what the databases call it. */
public enum ColumnType {
    /** Text: {@link String}. */
    TEXT("VARCHAR", "text"),
    /** A whole number of 32 bits: {@link Integer}. */
    INTEGER("INTEGER", "integer"),
    /** A number between 0 and 1, three decimals: {@link Double}. */
    PROBABILITY("DOUBLE", "double precision"),
    /** A day: {@link java.time.LocalDate}. */
    DAY("DATE", "date"),
    /** An exact amount: {@link java.math.BigDecimal} of at most 24 digits, 4 of them decimals. */
    AMOUNT("DECIMAL(24, 4)", "numeric(24,4)"),
    /** A list of texts, none of them null: {@link java.util.List}. */
    TEXTS("VARCHAR[]", "text[]");

    private final String duckDb;
    private final String postgreSql;

    ColumnType(String duckDb, String postgreSql) {
        this.duckDb = duckDb;
        this.postgreSql = postgreSql;
    }

    /** DuckDB's name. */
    public String duckDb() {
        return duckDb;
    }

    /** PostgreSQL's name, as {@code format_type} tells it. */
    public String postgreSql() {
        return postgreSql;
    }
}
