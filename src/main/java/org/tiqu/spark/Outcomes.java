package org.tiqu.spark;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tiqu.batch.Hand;
import org.tiqu.pipeline.Outcome;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.record.JsonWriter;
import org.tiqu.source.Input;
import org.tiqu.text.Failure;

/** What came of the inputs of one partition, a row each, as they are asked for. */
final class Outcomes implements Iterator<Row> {
    /** The article's id, its source, the record as a line of JSON; or why there is none. */
    static final StructType SCHEMA = new StructType()
            .add("article_id", DataTypes.StringType, true)
            .add("source", DataTypes.StringType, false)
            .add("record", DataTypes.StringType, true)
            .add("stage", DataTypes.StringType, true)
            .add("code", DataTypes.StringType, true)
            .add("reason", DataTypes.StringType, true);

    private final Iterator<Input> inputs;
    private final Hand hand;
    private final JsonWriter writer = new JsonWriter();

    Outcomes(Iterator<Input> inputs, Plan plan) {
        Pipeline pipeline = ExecutorPipelines.of(plan.settings());
        this.inputs = inputs;
        this.hand = new Hand(pipeline::run, plan.deadline());
    }

    @Override
    public boolean hasNext() {
        boolean hasNext = inputs.hasNext();
        if (!hasNext) {
            hand.close();
        }
        return hasNext;
    }

    @Override
    public Row next() {
        Input input = inputs.next();
        try {
            Outcome outcome = hand.work(input);
            if (outcome instanceof Outcome.Done done) {
                String line = new String(writer.line(done.article()), StandardCharsets.UTF_8);
                return RowFactory.create(
                        done.article().id(), input.uri(), line.substring(0, line.length() - 1), null, null, null);
            }
            Failure failure = ((Outcome.Failed) outcome).failure();
            return RowFactory.create(
                    null,
                    failure.source(),
                    null,
                    failure.stage(),
                    failure.code().code(),
                    failure.reason());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was ended while it worked on " + input.uri(), e);
        }
    }
}
