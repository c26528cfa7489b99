package org.tiqu.cli;

import org.apache.spark.sql.SparkSession;
import org.tiqu.spark.InputKind;
import org.tiqu.spark.Job;
import org.tiqu.spark.Plan;

/** What {@link SparkCommand} does where Spark is there; apart, so that the command line works where it is not. */
final class SparkRun {
    private SparkRun() {}

    static int run(Plan plan, InputKind kind, String input, String output, int partitions, Streams streams) {
        try (SparkSession spark = SparkSession.builder().appName("tiqu").getOrCreate()) {
            Job.Counts counts = new Job(spark, plan).run(kind, input, output, partitions);
            streams.err().println("tiqu: " + counts.records() + " records, " + counts.failures() + " failures");
            return counts.failures() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
        } catch (Exception e) {
            // Spark throws what it does not declare, and says at the top only that something failed.
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new CannotWorkException("the job failed: " + cause.getClass().getSimpleName() + ": "
                    + Complaints.oneLine(cause.getMessage()));
        }
    }
}
