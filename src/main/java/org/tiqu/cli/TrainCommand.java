package org.tiqu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.opennlp.SectionTrainer;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.Located;
import org.tiqu.corpus.RecordReader;
import org.tiqu.item.Chooser;
import org.tiqu.lexicon.NameWords;
import org.tiqu.pipeline.Models;
import org.tiqu.pipeline.PipelineLoader;
import org.tiqu.pipeline.Profile;
import org.tiqu.segment.Segmented;
import org.tiqu.tag.Evidence;
import org.tiqu.tag.Tagged;
import org.tiqu.tag.hanlp.WordPairs;
import org.tiqu.tag.learned.CrfFile;
import org.tiqu.tag.learned.CrfModel;
import org.tiqu.tag.learned.SequenceFeatures;
import org.tiqu.tag.learned.WordClusters;
import org.tiqu.text.Article;
import org.tiqu.text.Provenance;
import org.tiqu.text.Published;
import org.tiqu.text.Stage;
import org.tiqu.train.ClassifierTraining;
import org.tiqu.train.ProductTraining;
import org.tiqu.train.PublicData;
import org.tiqu.train.TaggerTraining;
import org.tiqu.train.WordClassTraining;
import org.tiqu.train.WordVectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tiqu train}. */
@Command(
        name = "train",
        description = "Learns the models of taggers, paragraphs and products; the same data give the same bytes.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Reads uner/en_ewt-ud-dev.iob2 and uner/zh_gsdsimp-ud-train.iob2 of --data; where one is missing,",
            "a message tells what to get. With corenlp/english-embeddings.ser.gz there, the clusters of English words",
            "are learned too. Without --data the taggers are not learned: the paragraph classifier and the chooser of",
            "products are, with the taggers that the program holds. Afterwards build tiqu again, so that the program",
            "holds the models."
        })
final class TrainCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the public data, which are no part of tiqu; the taggers need them.")
    private @Nullable Path data;

    @Option(
            names = "--corpora",
            paramLabel = "DIR",
            defaultValue = "corpora/reports/train",
            description = "Folder of gold records to learn from (default: corpora/reports/train).")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private Path corpora;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "models",
            description = "Folder for the models, which get folders of their own in it (default: models).")
    @SuppressWarnings("NullAway.Init")
    private Path output;

    TrainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<AnnotatedArticle> reports = new ArrayList<>();
        List<AnnotatedArticle> english = new ArrayList<>();
        List<AnnotatedArticle> chinese = new ArrayList<>();
        try {
            for (Located located : RecordReader.read(corpora)) {
                reports.add(located.article());
            }
            if (data != null) {
                english.addAll(PublicData.ENGLISH.read(data));
                chinese.addAll(PublicData.CHINESE.read(data));
            }
        } catch (IOException e) {
            throw Complaints.notReadable(e);
        }
        english.addAll(0, reports);
        chinese.addAll(0, reports);
        try {
            if (data != null) {
                taggers(english, chinese);
            }
            classifier(reports);
            products(reports);
        } catch (IOException e) {
            throw Complaints.notWritable(output, e);
        }
        return ExitCode.DONE;
    }

    private void taggers(List<AnnotatedArticle> english, List<AnnotatedArticle> chinese) throws IOException {
        Path folder = Files.createDirectories(output.resolve("tagger"));
        write(folder.resolve(Models.CHINESE_CLASSES), new WordClassTraining(WordPairs.load())::write);
        SequenceFeatures features = PipelineLoader.features(NameWords.load(), clusters(folder));
        TaggerTraining full = training(Profile.FULL, features);
        write(folder.resolve(Models.ENGLISH_FULL), full.train(english, false));
        write(folder.resolve(Models.CHINESE), full.train(chinese, true));
        write(
                folder.resolve(Models.ENGLISH_FAST),
                training(Profile.FAST, features).train(english, false));
    }

    private void classifier(List<AnnotatedArticle> reports) throws IOException {
        Path folder = Files.createDirectories(output.resolve("classifier"));
        Stage<Article, Tagged> tagging = PipelineLoader.loadTagging(Profile.FULL);
        ClassifierTraining.Result learned =
                new ClassifierTraining(article -> tagging.apply(unread(article))).train(reports);
        write(folder.resolve(Models.SECTIONS), out -> SectionTrainer.write(learned.sections(), out));
        write(folder.resolve(Models.WEIGHTS), learned.weights()::write);
    }

    private void products(List<AnnotatedArticle> reports) throws IOException {
        Path folder = Files.createDirectories(output.resolve("item"));
        Stage<Article, Segmented> segmenting = PipelineLoader.loadSegmenting();
        Chooser learned = new ProductTraining(article -> segmenting.apply(unread(article))).train(reports);
        write(folder.resolve(Models.PRODUCTS), learned::write);
    }

    /** New clusters of words where their vectors are at hand, otherwise those that the program holds. */
    private WordClusters clusters(Path folder) throws IOException {
        WordVectors vectors;
        try {
            vectors = WordVectors.read(java.util.Objects.requireNonNull(data));
        } catch (CorpusException e) {
            streams.err().println("tiqu: the clusters of words stay as they are: " + e.getMessage());
            return WordClusters.load();
        }
        Path file = folder.resolve(Models.ENGLISH_CLUSTERS);
        write(file, vectors::writeClusters);
        try (InputStream in = Files.newInputStream(file)) {
            return WordClusters.read(in);
        }
    }

    private static TaggerTraining training(Profile profile, SequenceFeatures features) {
        Stage<Article, Evidence> evidence = PipelineLoader.loadEvidence(profile);
        Map<String, Evidence> known = new HashMap<>();
        Function<AnnotatedArticle, Evidence> once =
                article -> known.computeIfAbsent(article.id(), id -> evidence.apply(unread(article)));
        return new TaggerTraining(once, features);
    }

    private static Article unread(AnnotatedArticle annotated) {
        Published published = annotated.published() == null
                ? null
                : new Published(LocalDate.parse(annotated.published()), Published.By.OPTION);
        Provenance nowhere = new Provenance(annotated.id(), "text/plain", "UTF-8", "0".repeat(64));
        return new Article(annotated.id(), nowhere, annotated.text(), published, List.of());
    }

    private void write(Path file, CrfModel model) throws IOException {
        write(file, out -> CrfFile.write(model, out));
    }

    private void write(Path file, Written written) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            written.to(out);
        }
        streams.err().println("tiqu: wrote " + file + ", " + Files.size(file) + " bytes");
    }

    /** What can be written. */
    @FunctionalInterface
    private interface Written {
        void to(OutputStream out) throws IOException;
    }
}
