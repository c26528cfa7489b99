package org.tiqu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiqu.convert.Format;
import org.tiqu.convert.Predictions;
import org.tiqu.convert.TypeMap;
import org.tiqu.corpus.Located;
import org.tiqu.corpus.RecordReader;
import org.tiqu.eval.Difference;
import org.tiqu.eval.Evaluation;
import org.tiqu.eval.Evaluator;
import org.tiqu.eval.Interval;
import org.tiqu.eval.Measure;
import org.tiqu.eval.Measures;
import org.tiqu.eval.Pairing;
import org.tiqu.eval.Report;
import org.tiqu.eval.Resampling;
import org.tiqu.eval.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tiqu evaluate}. */
@Command(
        name = "evaluate",
        description = "Scores predicted records against gold ones, on every layer of the record.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Mentions in what gold calls furniture are left out of all figures but their own. A gold",
            "mention is matched once at most. Exit code: 0, or 1 when a figure misses --min or --max.",
            "The measures and their names: java -jar tiqu.jar evaluate --measures"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "A file of gold records (.json, .jsonl), or a folder.")
    @SuppressWarnings("NullAway.Init")
    private Path gold;

    @Parameters(index = "1", paramLabel = "PREDICTED", description = "Records of the same articles; or see --from.")
    @SuppressWarnings("NullAway.Init")
    private Path predicted;

    @Option(
            names = "--against",
            paramLabel = "OTHER",
            description = "Records of another system: shows what sets both apart, and whether chance could.")
    private @Nullable Path other;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            defaultValue = "record",
            converter = Codes.ForFormat.class,
            description = {
                "What PREDICTED and OTHER are written in, one of those that convert knows (default: record);",
                "what is no record is matched with gold by id or by text, and may differ in white space."
            })
    private Format from = Format.RECORD;

    @Option(
            names = "--types",
            paramLabel = "LABEL=TYPE,...",
            converter = Codes.ForTypes.class,
            description = "What the labels of other formats mean, as for convert; MISC=- drops one.")
    private TypeMap types = TypeMap.DEFAULT;

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            converter = Codes.ForReport.class,
            description = "How the report is written (default: text).")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report there instead of on standard output.")
    private @Nullable Path output;

    @Option(
            names = "--ids",
            paramLabel = "exact|gold|common",
            defaultValue = "exact",
            converter = Codes.ForIds.class,
            description = {
                "What to do with articles of one side only: exact, an error (default); gold, those without a",
                "prediction were missed and those without gold are passed over; common, both are passed over."
            })
    private Pairing.Ids ids = Pairing.Ids.EXACT;

    @Option(
            names = "--min",
            paramLabel = "NAME=VALUE",
            description = "End with exit code 1 if this measure is below; may be repeated.")
    private Map<String, Double> minima = new LinkedHashMap<>();

    @Option(
            names = "--max",
            paramLabel = "NAME=VALUE",
            description = "End with exit code 1 if this measure is above; may be repeated.")
    private Map<String, Double> maxima = new LinkedHashMap<>();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Rounds of the bootstrap that makes the intervals; 0 for none (default: 1000).")
    private int rounds = 1000;

    @Option(
            names = "--measures",
            help = true,
            description = "List the measures that --min and --max know, and what each says.")
    private boolean isListWanted;

    EvaluateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (isListWanted) {
            write(list());
            return ExitCode.DONE;
        }
        minima.forEach(this::check);
        maxima.forEach(this::check);
        if (rounds < 0) {
            throw wrong("--rounds must be at least 0, but is " + rounds);
        }
        if (rounds == 0 && other != null) {
            throw wrong("--against needs rounds to tell chance from difference; leave out --rounds 0");
        }
        Report report = report();
        write(format.write(report));
        return isGoodEnough(report.evaluation().total()) ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private static String list() {
        StringBuilder list = new StringBuilder();
        for (Measure measure : Measures.ALL) {
            String about = measure.about() + (measure.isError() ? " (less is better)" : "");
            list.append(String.format(Locale.ROOT, "%-28s %s", measure.name(), about))
                    .append('\n');
        }
        return list.toString();
    }

    private void check(String name, Double limit) {
        if (!Double.isFinite(limit)) {
            throw wrong("the limit of " + name + " must be a number such as 0.9, but is " + limit);
        }
        try {
            Measures.of(name);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    private Report report() {
        try {
            List<Located> wanted = RecordReader.read(gold);
            Evaluation evaluation = Evaluator.evaluate(Pairing.pair(wanted, predictions(predicted, wanted), ids));
            Map<String, Interval> intervals = Map.of();
            List<Difference> differences = List.of();
            if (rounds > 0) {
                intervals = new Resampling(rounds).intervals(evaluation, Measures.ALL);
            }
            if (other != null) {
                Evaluation another = Evaluator.evaluate(Pairing.pair(wanted, predictions(other, wanted), ids));
                differences = differences(evaluation, another);
            }
            return new Report(gold.toString(), predicted.toString(), evaluation, intervals, differences);
        } catch (IOException e) {
            throw Complaints.notReadable(e);
        }
    }

    /** The one place where predictions come in; other formats are brought onto gold's texts. */
    private List<Located> predictions(Path path, List<Located> wanted) throws IOException {
        if (from == Format.RECORD) {
            return RecordReader.read(path);
        }
        Predictions.Unmatched unmatched =
                ids == Pairing.Ids.EXACT ? Predictions.Unmatched.REFUSE : Predictions.Unmatched.KEEP;
        return Predictions.read(path, from, wanted, types, unmatched);
    }

    private List<Difference> differences(Evaluation evaluation, Evaluation another) {
        try {
            return new Resampling(rounds).differences(evaluation, another, Measures.ALL);
        } catch (IllegalArgumentException e) {
            throw new CannotWorkException(
                    predicted + " and " + other + " have not the same articles of gold; score both with --ids gold", e);
        }
    }

    private void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (output == null) {
                streams.out().write(bytes);
                streams.out().flush();
            } else {
                Files.write(output, bytes);
            }
        } catch (IOException e) {
            throw Complaints.notWritable(output, e);
        }
    }

    private boolean isGoodEnough(Tally total) {
        boolean isGood = true;
        for (Map.Entry<String, Double> minimum : minima.entrySet()) {
            Measure measure = Measures.of(minimum.getKey());
            isGood &= holds(measure, total, measure.value(total) >= minimum.getValue(), "below", minimum.getValue());
        }
        for (Map.Entry<String, Double> maximum : maxima.entrySet()) {
            Measure measure = Measures.of(maximum.getKey());
            isGood &= holds(measure, total, measure.value(total) <= maximum.getValue(), "above", maximum.getValue());
        }
        return isGood;
    }

    private boolean holds(Measure measure, Tally total, boolean isWithin, String side, double limit) {
        if (!isWithin) {
            double value = measure.value(total);
            String shown = Double.isNaN(value)
                    ? "undefined, as there was nothing to count, and so not good enough for "
                    : String.format(Locale.ROOT, "%.4f, %s ", value, side);
            streams.err().println("tiqu: " + measure.name() + " is " + shown + limit);
        }
        return isWithin;
    }
}
