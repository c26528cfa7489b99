package org.tiqu.store;

import java.nio.file.Path;
import java.util.Locale;

/** Where tables can go. */
public enum ExportFormat {
    /** A folder with a Parquet file for each table. */
    PARQUET {
        @Override
        public TableStore open(String where) throws StoreException {
            return DuckDbStore.open(Path.of(where), DuckDbStore.Product.PARQUET);
        }
    },
    /** A DuckDB file with all tables. */
    DUCKDB {
        @Override
        public TableStore open(String where) throws StoreException {
            return DuckDbStore.open(Path.of(where), DuckDbStore.Product.DATABASE);
        }
    },
    /** A folder with a CSV file for each table; lists are JSON in it. */
    CSV {
        @Override
        public TableStore open(String where) throws StoreException {
            return DuckDbStore.open(Path.of(where), DuckDbStore.Product.CSV);
        }
    },
    /** A PostgreSQL database, by its JDBC URL. */
    POSTGRESQL {
        @Override
        public TableStore open(String where) throws StoreException {
            return PostgreSqlStore.open(where);
        }
    };

    /** Its code on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A store there, ready for rows.
     *
     * @param where a folder, a file or a JDBC URL
     * @throws StoreException if nothing can be stored there
     */
    public abstract TableStore open(String where) throws StoreException;
}
