package org.tiqu.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.Located;
import org.tiqu.corpus.RecordReader;
import org.tiqu.lexicon.NameWords;
import org.tiqu.pipeline.PipelineLoader;
import org.tiqu.pipeline.Profile;
import org.tiqu.tag.Evidence;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.learned.CrfModel;
import org.tiqu.tag.learned.FeatureGroup;
import org.tiqu.tag.learned.LearnedArbiter;
import org.tiqu.tag.learned.SequenceFeatures;
import org.tiqu.tag.learned.WordClusters;
import org.tiqu.tag.learned.WordFacts;
import org.tiqu.tag.opennlp.EnglishPartsOfSpeech;
import org.tiqu.text.Article;
import org.tiqu.text.Provenance;
import org.tiqu.text.Published;
import org.tiqu.text.Stage;
import org.tiqu.train.PublicData;
import org.tiqu.train.TaggerTraining;

/**
 * Trains the English tagger without each group of features in turn and writes what that costs: strict F1 of names on
 * the English reports of the part dev, and on each half of the public data after training with the other half.
 */
final class Ablation {
    private final List<AnnotatedArticle> train = new ArrayList<>();
    private final List<AnnotatedArticle> dev = new ArrayList<>();
    private final List<List<AnnotatedArticle>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    private final NameWords words = NameWords.load();
    private final WordClusters clusters = WordClusters.load();
    private final EnglishPartsOfSpeech partsOfSpeech = EnglishPartsOfSpeech.load();

    private Ablation(Path reports, Path data) throws IOException {
        for (Located located : RecordReader.read(reports.resolve("train"))) {
            train.add(located.article());
        }
        for (Located located : RecordReader.read(reports.resolve("dev"))) {
            if (located.article().language().equals("en")) {
                dev.add(located.article());
            }
        }
        List<AnnotatedArticle> web = PublicData.ENGLISH.read(data);
        for (int i = 0; i < web.size(); i++) {
            halves.get(i % 2).add(web.get(i));
        }
    }

    /** Takes the folder of the public data, and the file to write. */
    public static void main(String[] arguments) throws IOException {
        Ablation ablation = new Ablation(Path.of("corpora/reports"), Path.of(arguments[0]));
        StringBuilder table = new StringBuilder("""
                # What the features of the English tagger add

                Written by `org.tiqu.peer.Ablation`, not by hand; `eval/README.md` says how. Strict F1 of names on the English
                reports of `corpora/reports/dev`, and on each half of Universal NER's English EWT dev part after training with
                `corpora/reports/train` and the other half (every second document). The last digit is within chance.

                | profile | without | reports, dev | EWT, second half | EWT, first half |
                | --- | --- | ---: | ---: | ---: |
                """);
        for (Profile profile : List.of(Profile.FULL, Profile.FAST)) {
            ablation.rows(profile, table);
        }
        Files.writeString(Path.of(arguments[1]), table);
    }

    private void rows(Profile profile, StringBuilder table) {
        Stage<Article, Evidence> stage = PipelineLoader.loadEvidence(profile);
        Map<String, Evidence> known = new HashMap<>();
        Function<AnnotatedArticle, Evidence> evidence =
                article -> known.computeIfAbsent(article.id(), id -> stage.apply(unread(article)));
        row(profile, "nothing", EnumSet.allOf(FeatureGroup.class), evidence, table);
        for (FeatureGroup group : FeatureGroup.values()) {
            String name = group.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            row(profile, name, EnumSet.complementOf(EnumSet.of(group)), evidence, table);
        }
    }

    private void row(
            Profile profile,
            String name,
            Set<FeatureGroup> groups,
            Function<AnnotatedArticle, Evidence> evidence,
            StringBuilder table) {
        SequenceFeatures features =
                new SequenceFeatures(words, clusters, partsOfSpeech, word -> WordFacts.NONE, groups);
        double[] f1 = new double[3];
        for (int half = 0; half < 2; half++) {
            List<AnnotatedArticle> seen = new ArrayList<>(train);
            seen.addAll(halves.get(half));
            CrfModel model = new TaggerTraining(evidence, features).train(seen, false);
            LearnedArbiter arbiter = new LearnedArbiter(model, model, features);
            f1[0] += f1(dev, evidence, arbiter) / 2;
            f1[1 + half] = f1(halves.get(1 - half), evidence, arbiter);
        }
        table.append(String.format(
                Locale.ROOT, "| %s | %s | %.3f | %.3f | %.3f |%n", profile.code(), name, f1[0], f1[1], f1[2]));
    }

    private static double f1(
            List<AnnotatedArticle> articles, Function<AnnotatedArticle, Evidence> evidence, LearnedArbiter arbiter) {
        int right = 0;
        int all = 0;
        for (AnnotatedArticle article : articles) {
            Set<String> gold = new HashSet<>();
            for (AnnotatedMention mention : article.mentions()) {
                if (mention.type() != MentionType.DATE) {
                    gold.add(mention.span() + " " + mention.type());
                }
            }
            all += gold.size();
            for (Mention mention : arbiter.decide(evidence.apply(article))) {
                if (mention.type() != MentionType.DATE) {
                    all++;
                    right += gold.contains(mention.span() + " " + mention.type()) ? 1 : 0;
                }
            }
        }
        return 2.0 * right / all;
    }

    private static Article unread(AnnotatedArticle annotated) {
        Published published = annotated.published() == null
                ? null
                : new Published(LocalDate.parse(annotated.published()), Published.By.OPTION);
        Provenance nowhere = new Provenance(annotated.id(), "text/plain", "UTF-8", "0".repeat(64));
        return new Article(annotated.id(), nowhere, annotated.text(), published, List.of());
    }
}
