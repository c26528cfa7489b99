/**
 * Records as tables: {@code ArticleRecord -> Rows -> Parquet, CSV, a DuckDB file, PostgreSQL}.
 *
 * <p>In: files of records, plain or compressed, as a run leaves them. Out: five flat typed tables, {@code articles},
 * {@code paragraphs}, {@code mentions}, {@code entities}, {@code records}, which {@link org.tiqu.store.Table} defines
 * column by column; every target has the same ones. Ten queries over them stand in
 * {@code org/tiqu/store/queries.sql}.
 *
 * <pre>{@code
 * try (TableStore store = ExportFormat.DUCKDB.open("news.duckdb")) {
 *     new Loader(store).load(Path.of("run"), stored -> {});
 *     store.finish();
 * }
 * }</pre>
 *
 * <p>Refuses: to decide anything about an article; to leave half an output under its name; to touch a database's
 * tables that it did not make.
 */
@NullMarked
package org.tiqu.store;

import org.jspecify.annotations.NullMarked;
