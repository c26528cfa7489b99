package org.tiqu.spark;

import java.util.Locale;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tiqu.store.Table;

/**
 * One run on a cluster: articles in, tables out. Below its output it writes {@code outcomes} (Parquet: what came of each
 * article, written first and read for all that follows, so that no article is worked on twice), {@code jsonl} (the records, lines of
 * JSON), {@code failures} and the tables of {@link Table}, Parquet all.
 */
public final class Job {
    private final SparkSession spark;
    private final Plan plan;

    /** A job in this session. */
    public Job(SparkSession spark, Plan plan) {
        this.spark = spark;
        this.plan = plan;
    }

    /** How many articles gave a record, and how many none. */
    public record Counts(long records, long failures) {}

    /**
     * Runs it.
     *
     * @param partitions into how many pieces the articles are divided; 0: as Spark does
     * @throws AnalysisException if the input is not there or the output is
     */
    public Counts run(InputKind kind, String input, String output, int partitions) throws AnalysisException {
        Extraction extraction = Extraction.with(plan);
        Dataset<Row> found = switch (kind) {
            case TEXTS -> extraction.ofTexts(spread(texts(input), partitions));
            case FILES -> extraction.ofPaths(spread(paths(input), partitions), input);
            case PATHS -> extraction.ofPaths(spread(spark.read().text(input).toDF("path"), partitions), "/");
        };
        found.write().parquet(output + "/outcomes");
        Dataset<Row> outcomes = spark.read().parquet(output + "/outcomes");
        ClusterTables.records(outcomes).write().text(output + "/jsonl");
        ClusterTables.failures(outcomes).write().parquet(output + "/failures");
        for (Table table : Table.values()) {
            ClusterTables.of(outcomes, table).write().parquet(output + "/" + ClusterTables.folder(table));
        }
        long all = outcomes.count();
        long failures = ClusterTables.failures(outcomes).count();
        return new Counts(all - failures, failures);
    }

    private Dataset<Row> texts(String input) {
        String name = input.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return spark.read()
                    .option("header", true)
                    .option("multiLine", true)
                    .option("escape", "\"")
                    .csv(input);
        }
        return name.endsWith(".json") || name.endsWith(".jsonl")
                ? spark.read().json(input)
                : spark.read().parquet(input);
    }

    /** The files' paths without their content, which is read where it is worked on. */
    private Dataset<Row> paths(String input) {
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .load(input)
                .select("path");
    }

    private static Dataset<Row> spread(Dataset<Row> rows, int partitions) {
        return partitions > 0 ? rows.repartition(partitions) : rows;
    }
}
