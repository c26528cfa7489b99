package org.tiqu.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.tiqu.source.Input;
import org.tiqu.source.Inputs;
import org.tiqu.source.Source;
import org.tiqu.text.Failure;

/**
 * Runs articles of a data frame through the pipeline. The outcome has a row an article: {@code article_id}, {@code source}
 * and {@code record}, the line of JSON that a local run writes; or {@code source}, {@code stage}, {@code code} and {@code
 * reason} of a failure. Nothing runs before somebody asks for the outcome; who asks twice should store it between.
 */
public final class Extraction {
    private final Plan plan;

    private Extraction(Plan plan) {
        this.plan = plan;
    }

    /** Extraction by this plan. */
    public static Extraction with(Plan plan) {
        return new Extraction(plan);
    }

    /**
     * Of texts: columns {@code id} and {@code text}, both strings; {@code published}, a date or a string like one, may be
     * there too. A row is to the pipeline what a line of JSON with these fields is; its source is the id.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    public Dataset<Row> ofTexts(Dataset<Row> frame) {
        List<String> columns = Arrays.asList(frame.columns());
        for (String wanted : List.of("id", "text")) {
            if (!columns.contains(wanted)) {
                throw new IllegalArgumentException("a data frame of texts needs columns id and text, but has "
                        + String.join(", ", columns) + "; rename or select them");
            }
        }
        Column day = columns.contains("published")
                ? col("published").cast("string")
                : lit(null).cast("string");
        Dataset<Row> rows = frame.select(col("id").cast("string"), col("text").cast("string"), day.alias("published"));
        return withoutRepeatedIds(rows.mapPartitions(new OfTexts(plan), Encoders.row(Outcomes.SCHEMA)));
    }

    /**
     * Of files: columns {@code path}, and {@code content} with the bytes, as Spark's {@code binaryFile} reads them. Archives,
     * pages and records are what they are to a local run.
     *
     * @param root what ids and sources are relative to
     */
    public Dataset<Row> ofFiles(Dataset<Row> frame, String root) {
        Dataset<Row> rows = frame.select("path", "content");
        return withoutRepeatedIds(rows.mapPartitions(new OfFiles(plan, root), Encoders.row(Outcomes.SCHEMA)));
    }

    /**
     * Of paths, a column {@code path}: each file is opened where it is worked on and read as a stream, so that a WARC may be
     * larger than an executor's memory.
     *
     * @param root what ids and sources are relative to
     */
    public Dataset<Row> ofPaths(Dataset<Row> frame, String root) {
        Dataset<Row> rows = frame.select("path");
        return withoutRepeatedIds(rows.mapPartitions(new OfPaths(plan, root), Encoders.row(Outcomes.SCHEMA)));
    }

    /** The first by source keeps an id; the others are failures, as in a local run. */
    private static Dataset<Row> withoutRepeatedIds(Dataset<Row> outcomes) {
        WindowSpec sameId = Window.partitionBy("article_id").orderBy("source", "record");
        Column isRepeated =
                col("article_id").isNotNull().and(row_number().over(sameId).gt(1));
        Dataset<Row> marked = outcomes.withColumn("repeated", isRepeated);
        Column reason = concat(
                col("source"),
                lit(": the id '"),
                col("article_id"),
                lit("' was already used by an earlier input; give each article its own"));
        return marked.select(
                when(col("repeated"), lit(null)).otherwise(col("article_id")).alias("article_id"),
                col("source"),
                when(col("repeated"), lit(null)).otherwise(col("record")).alias("record"),
                when(col("repeated"), lit("run")).otherwise(col("stage")).alias("stage"),
                when(col("repeated"), lit(Failure.Code.DUPLICATE_ID.code()))
                        .otherwise(col("code"))
                        .alias("code"),
                when(col("repeated"), reason).otherwise(col("reason")).alias("reason"));
    }

    /** A path below the root, as a local run names it. */
    private static String name(String path, String root) {
        String below = new Path(path).toUri().getPath();
        String above = new Path(root).toUri().getPath();
        String inside = above.endsWith("/") ? above : above + "/";
        return below.startsWith(inside) ? below.substring(inside.length()) : new Path(path).getName();
    }

    private record OfTexts(Plan plan) implements MapPartitionsFunction<Row, Row> {
        @Override
        public Iterator<Row> call(Iterator<Row> rows) {
            return new Outcomes(new Flat<>(rows, this::input), plan);
        }

        private Iterator<Input> input(Row row) {
            return List.of(Inputs.ofText(row.getString(0), row.getString(1), row.getString(2), plan.readOptions()))
                    .iterator();
        }
    }

    private record OfFiles(Plan plan, String root) implements MapPartitionsFunction<Row, Row> {
        @Override
        public Iterator<Row> call(Iterator<Row> rows) {
            return new Outcomes(new Flat<>(rows, this::inputs), plan);
        }

        private Source inputs(Row row) {
            byte[] content = row.getAs(1);
            return Inputs.ofStream(
                    name(row.getString(0), root), () -> new ByteArrayInputStream(content), plan.readOptions());
        }
    }

    private record OfPaths(Plan plan, String root) implements MapPartitionsFunction<Row, Row> {
        @Override
        public Iterator<Row> call(Iterator<Row> rows) {
            return new Outcomes(new Flat<>(rows, this::inputs), plan);
        }

        private Source inputs(Row row) {
            String path = row.getString(0);
            return Inputs.ofStream(name(path, root), () -> open(path), plan.readOptions());
        }

        private static InputStream open(String path) throws IOException {
            Path file = new Path(path);
            return file.getFileSystem(new Configuration()).open(file);
        }
    }

    /** The inputs of one row after the other, each row's opened when its turn comes. */
    private static final class Flat<T extends Iterator<Input>> implements Iterator<Input> {
        private final Iterator<Row> rows;
        private final java.util.function.Function<Row, T> opening;
        private Iterator<Input> inputs = Collections.emptyIterator();

        Flat(Iterator<Row> rows, java.util.function.Function<Row, T> opening) {
            this.rows = rows;
            this.opening = opening;
        }

        @Override
        public boolean hasNext() {
            while (!inputs.hasNext() && rows.hasNext()) {
                if (inputs instanceof Source source) {
                    source.close();
                }
                inputs = opening.apply(rows.next());
            }
            return inputs.hasNext();
        }

        @Override
        public Input next() {
            return inputs.next();
        }
    }
}
