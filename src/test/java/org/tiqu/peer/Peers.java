package org.tiqu.peer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.train.PublicData;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The comparison with peers; {@code eval/README.md} says how to run it. */
@Command(
        name = "peers",
        description = "Runs tiqu and its peers over the same gold and writes RESULTS.md and results.json.",
        mixinStandardHelpOptions = true)
public final class Peers implements Callable<Integer> {
    private static final Logger LOG = System.getLogger("tiqu.peers");
    private static final JsonMapper MAPPER = new JsonMapper();

    @Option(names = "--reports", description = "Folder with the parts test, train (default: ${DEFAULT-VALUE}).")
    private Path reports = Path.of("corpora/reports");

    @Option(names = "--pairs", description = "Folder of pairs (default: ${DEFAULT-VALUE}).")
    private Path pairs = Path.of("corpora/pairs");

    @Option(
            names = "--train",
            description = "What OpenNLP learns from (default: the part train of the reports, or dev without one).")
    private @Nullable Path train;

    @Option(names = "--shared", description = "Folder with gold and data/uner (default: ${DEFAULT-VALUE}).")
    private Path shared = Path.of("../shared");

    @Option(
            names = {"-o", "--output"},
            description = "Folder of the results (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("eval");

    @Option(names = "--work", description = "Folder for what peers leave (default: ${DEFAULT-VALUE}).")
    private Path work = Path.of("target/peers");

    @Option(names = "--date", description = "Date of the run (default: the date of the last commit).")
    private @Nullable String date;

    @Option(names = "--only", split = ",", description = "Entries that run beside tiqu-full (default: all).")
    private List<String> only = List.of();

    @Option(names = "--rounds", description = "JVMs for each peer, in turn (default: ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(names = "--warm-up", description = "Seconds before the clock counts (default: ${DEFAULT-VALUE}).")
    private double warmUp = 8;

    @Option(names = "--seconds", description = "Seconds that it counts (default: ${DEFAULT-VALUE}).")
    private double seconds = 8;

    @Option(names = "--resamples", description = "Rounds of the bootstrap (default: ${DEFAULT-VALUE}).")
    private int resamples = 1000;

    @Option(names = "--heap", description = "-Xmx of each JVM (default: ${DEFAULT-VALUE}).")
    private String heap = "4g";

    @Option(names = "--minutes", description = "After which a JVM is given up (default: ${DEFAULT-VALUE}).")
    private int minutes = 20;

    @Option(names = "--fork", hidden = true, description = "The entry that this JVM is for.")
    private @Nullable String fork;

    @Option(names = "--round", hidden = true, description = "Which round this JVM is.")
    private int round;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandLine.Model.CommandSpec spec;

    /** Runs it; an exception ends the program with exit code 1. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new Peers()).execute(arguments);
        if (code != 0) {
            throw new IllegalStateException("the comparison ended with " + code + "; see above");
        }
    }

    @Override
    public Integer call() throws IOException {
        List<GoldSet> sets = GoldSets.read(reports, pairs, shared);
        if (fork != null) {
            runFork(Entry.of(fork), sets);
        } else {
            compare(sets);
        }
        return 0;
    }

    private void runFork(Entry entry, List<GoldSet> sets) throws IOException {
        Trial trial = new Trial(entry.id(), entry.peer(work), sets, new Stopwatch(warmUp, seconds));
        Measurement measurement = trial.measure();
        MAPPER.writeValue(measurementFile(entry, round).toFile(), measurement);
        if (round == 1) {
            trial.answer(work.resolve(entry.id()));
        }
    }

    private void compare(List<GoldSet> sets) throws IOException {
        if (sets.isEmpty()) {
            throw new IOException(
                    "no gold under " + reports + " or " + shared + "; name folders with --reports, --shared");
        }
        if (rounds < 1) {
            throw new IOException("--rounds must be at least 1, but is " + rounds);
        }
        only.forEach(Entry::of);
        Machine machine = Machine.here();
        Files.createDirectories(work);
        Path trainPart = trainPart();
        trainOpenNlp(trainPart);
        Map<Entry, String> absent = new EnumMap<>(Entry.class);
        Map<Entry, List<Measurement>> measurements = new EnumMap<>(Entry.class);
        for (Entry entry : Entry.values()) {
            String absence = isAsked(entry) ? entry.absence(work) : "not asked for";
            if (absence.isEmpty()) {
                measurements.put(entry, new ArrayList<>());
            } else {
                absent.put(entry, absence);
            }
        }
        for (int turn = 1; turn <= rounds; turn++) {
            for (Map.Entry<Entry, List<Measurement>> peer : measurements.entrySet()) {
                LOG.log(Level.INFO, "round {0}: {1}", turn, peer.getKey().id());
                peer.getValue().add(measure(peer.getKey(), turn));
            }
        }
        Comparison comparison = new Comparison(measurements.keySet(), resamples);
        List<Score> scores = new ArrayList<>();
        for (GoldSet set : sets) {
            LOG.log(Level.INFO, "scores of {0}", set.id());
            scores.addAll(comparison.scores(set, Answers.read(set, measurements.keySet(), work)));
        }
        List<PeerFigures> figures = new ArrayList<>();
        measurements.forEach((entry, list) -> figures.add(new PeerFigures(entry, list)));
        Revision revision = Revision.here();
        write(new Results(
                date == null ? revision.date() : date, revision, machine, protocol(), figures, absent, sets, scores));
    }

    private Measurement measure(Entry entry, int turn) throws IOException {
        List<String> arguments =
                new ArrayList<>(spec.commandLine().getParseResult().originalArgs());
        arguments.addAll(List.of("--fork", entry.id(), "--round", Integer.toString(turn)));
        Path file = measurementFile(entry, turn);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        new Fork(heap, minutes).run(arguments, work.resolve(entry.id()).resolve("round-" + turn + ".log"));
        return MAPPER.readValue(file.toFile(), Measurement.class);
    }

    private Path measurementFile(Entry entry, int turn) {
        return work.resolve(entry.id()).resolve("round-" + turn + ".json");
    }

    private boolean isAsked(Entry entry) {
        return only.isEmpty() || entry == Entry.TIQU_FULL || only.contains(entry.id());
    }

    private Path trainPart() {
        if (train != null) {
            return train;
        }
        Path part = reports.resolve("train");
        return Files.isDirectory(part) ? part : reports.resolve("dev");
    }

    private void trainOpenNlp(Path part) throws IOException {
        for (Side side : Side.values()) {
            for (OpenNlpModel model : OpenNlpModel.all(side)) {
                model.delete(work);
            }
        }
        boolean isNeeded = isAsked(Entry.OPENNLP) || isAsked(Entry.OPENNLP_UNER);
        if (!isNeeded || !Files.isDirectory(part)) {
            return;
        }
        LOG.log(Level.INFO, "training OpenNLP on the part {0}", part.getFileName());
        Preparation preparation = new Preparation();
        List<PreparedArticle> articles =
                GoldSets.articles(part).stream().map(preparation::prepare).toList();
        for (Side side : Side.values()) {
            new OpenNlpTraining(side, articles, String.valueOf(part.getFileName()))
                    .run(
                            work,
                            publicData(side).stream().map(preparation::prepare).toList());
        }
    }

    /** What tiqu's taggers learn from beside the train part; nothing where it is missing. */
    private List<AnnotatedArticle> publicData(Side side) throws IOException {
        Path data = shared.resolve("data");
        PublicData wanted = side == Side.ENGLISH ? PublicData.ENGLISH : PublicData.CHINESE;
        return Files.isDirectory(data.resolve("uner")) ? wanted.read(data) : List.of();
    }

    private String protocol() {
        return String.format(
                Locale.ROOT,
                "Rounds: %d, in each a new JVM for each peer in turn, -Xmx%s, one tagging thread; %.0f s of warm-up and"
                        + " %.0f s of measuring for each language",
                rounds,
                heap,
                warmUp,
                seconds);
    }

    private void write(Results results) throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("RESULTS.md"), MarkdownResults.write(results));
        Files.writeString(output.resolve("results.json"), JsonResults.write(results));
        LOG.log(Level.INFO, "wrote RESULTS.md and results.json into {0}", output);
    }
}
