package org.tiqu.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.tiqu.record.JsonReader;
import org.tiqu.store.Column;
import org.tiqu.store.ColumnType;
import org.tiqu.store.Rows;
import org.tiqu.store.Table;

/** The tables of {@code tiqu export}, as data frames. */
public final class ClusterTables {
    /** Digits of an amount, and how many of them are decimals. */
    private static final int DIGITS = 24;

    private static final int DECIMALS = 4;

    private ClusterTables() {}

    /** A table of the records among the outcomes of an {@link Extraction}. */
    public static Dataset<Row> of(Dataset<Row> outcomes, Table table) {
        return outcomes.where(col("record").isNotNull())
                .select("record")
                .flatMap(new RowsOf(table), Encoders.row(schema(table)));
    }

    /** The records alone, a column {@code value} of lines of JSON. */
    public static Dataset<Row> records(Dataset<Row> outcomes) {
        return outcomes.where(col("record").isNotNull()).select(col("record").alias("value"));
    }

    /** The failures among the outcomes: source, stage, code and reason. */
    public static Dataset<Row> failures(Dataset<Row> outcomes) {
        return outcomes.where(col("record").isNull()).select("source", "stage", "code", "reason");
    }

    /** The columns of a table, as Spark names their types. */
    public static StructType schema(Table table) {
        StructType schema = new StructType();
        for (Column column : table.columns()) {
            schema = schema.add(column.name(), type(column.type()), !column.isRequired(), column.meaning());
        }
        return schema;
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.IntegerType;
            case PROBABILITY -> DataTypes.DoubleType;
            case DAY -> DataTypes.DateType;
            case AMOUNT -> DataTypes.createDecimalType(DIGITS, DECIMALS);
            case TEXTS -> DataTypes.createArrayType(DataTypes.StringType, false);
        };
    }

    private record RowsOf(Table table) implements FlatMapFunction<Row, Row> {
        @Override
        public Iterator<Row> call(Row row) {
            Rows rows = new Rows();
            rows.add(new JsonReader().read(row.getString(0)));
            List<Row> found = new ArrayList<>();
            for (@Nullable Object[] values : rows.of(table)) {
                Object[] converted = new Object[values.length];
                for (int i = 0; i < values.length; i++) {
                    Object value = values[i];
                    converted[i] = value instanceof java.time.LocalDate day
                            ? java.sql.Date.valueOf(day)
                            : value instanceof List<?> list ? list.toArray(new String[0]) : value;
                }
                found.add(RowFactory.create(converted));
            }
            return found.iterator();
        }
    }

    /** Where a table goes below the job's output: its name in lower case. */
    static String folder(Table table) {
        return table.name().toLowerCase(Locale.ROOT);
    }
}
