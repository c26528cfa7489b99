/**
 * The same pipeline on a cluster.
 *
 * <p>In: a Spark session and where articles are: a data frame of texts, or the paths of files, archives and WARCs. Out: the
 * records that a local run writes, byte for byte, the tables of {@link org.tiqu.store.Table}, and the failures.
 *
 * <pre>{@code
 * Dataset<Row> outcomes = Extraction.with(Plan.DEFAULT).ofTexts(spark.read().parquet("articles"));
 * Dataset<Row> mentions = ClusterTables.of(outcomes, Table.MENTIONS);
 * }</pre>
 *
 * <p>Models are loaded once in each executor. A bad article becomes a row of the failures and never ends a task. What needs
 * the articles before it, {@code same_as} and {@code near_duplicate_of}, stays empty, as with {@code --dedup none}.
 *
 * <p>Refuses: to bring Spark along; the cluster has its own ({@code spark-submit}).
 */
@NullMarked
package org.tiqu.spark;

import org.jspecify.annotations.NullMarked;
