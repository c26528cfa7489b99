package org.tiqu.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.ParagraphClassifier;
import org.tiqu.classify.Weights;
import org.tiqu.classify.opennlp.SectionCategorizer;
import org.tiqu.item.Chooser;
import org.tiqu.item.ItemStage;
import org.tiqu.lexicon.Lexicon;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.lexicon.NameWords;
import org.tiqu.lexicon.OwnLexicon;
import org.tiqu.lexicon.OwnLexiconReader;
import org.tiqu.link.LinkingStage;
import org.tiqu.record.ProducedBy;
import org.tiqu.record.ToRecord;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Segmenter;
import org.tiqu.segment.corenlp.PennTokenizer;
import org.tiqu.segment.hanlp.HanLpSimplifier;
import org.tiqu.segment.hanlp.HanLpTokenizer;
import org.tiqu.segment.opennlp.EnglishSentenceDetector;
import org.tiqu.tag.Arbiter;
import org.tiqu.tag.Evidence;
import org.tiqu.tag.MentionMerger;
import org.tiqu.tag.Tagged;
import org.tiqu.tag.Tagger;
import org.tiqu.tag.TaggingStage;
import org.tiqu.tag.corenlp.CoreNlpTagger;
import org.tiqu.tag.date.DateGrammar;
import org.tiqu.tag.date.DateTagger;
import org.tiqu.tag.hanlp.HanLpTagger;
import org.tiqu.tag.hanlp.HanLpWordKnowledge;
import org.tiqu.tag.learned.CrfFile;
import org.tiqu.tag.learned.LearnedArbiter;
import org.tiqu.tag.learned.SequenceFeatures;
import org.tiqu.tag.learned.WordClasses;
import org.tiqu.tag.learned.WordClusters;
import org.tiqu.tag.lexicon.LexiconTagger;
import org.tiqu.tag.opennlp.EnglishPartsOfSpeech;
import org.tiqu.tag.pattern.PatternTagger;
import org.tiqu.tag.pattern.ProductNames;
import org.tiqu.tag.pattern.ShortForms;
import org.tiqu.text.Article;
import org.tiqu.text.Language;
import org.tiqu.text.Stage;

/** Loads the engines of a profile and wires them. The one place that knows which engine does what. */
public final class PipelineLoader {
    private PipelineLoader() {}

    /**
     * A pipeline of its own, models included.
     *
     * @throws UncheckedIOException if a model is missing or damaged, or a list of the user's own cannot be read
     * @throws IllegalArgumentException if such a list is wrong; the message says where and what to do
     */
    public static Pipeline load(Settings settings) {
        // What does not need the lexicon is loaded beside it, and the engines beside the index of its names.
        CompletableFuture<DateGrammar> grammar = CompletableFuture.supplyAsync(DateGrammar::load);
        CompletableFuture<SectionCategorizer> sections =
                CompletableFuture.supplyAsync(() -> SectionCategorizer.load(Models.CLASSIFIER + Models.SECTIONS));
        Lexicon lexicon = Lexicon.load();
        OwnLexicon own = own(settings.lexicons(), lexicon);
        CompletableFuture<Arbiter> arbiter = CompletableFuture.supplyAsync(() -> arbiter(settings.profile(), lexicon));
        CompletableFuture<List<Tagger>> engines =
                CompletableFuture.supplyAsync(() -> engines(settings.profile(), lexicon));
        CompletableFuture<ProducedBy> producedBy =
                CompletableFuture.supplyAsync(() -> Models.producedBy(settings.profile(), own.digests()));
        NameIndex index = NameIndex.of(lexicon, own);
        List<Tagger> names =
                List.of(new LexiconTagger(index, lexicon.words().ordinary()), new PatternTagger(lexicon, index));
        return new Pipeline(
                segmenter(settings.language().language()),
                tagging(lexicon, index, taggers(loaded(engines), names, loaded(grammar)), loaded(arbiter)),
                new ParagraphClassifier(loaded(sections), Weights.load(Models.CLASSIFIER + Models.WEIGHTS)),
                new LinkingStage(lexicon, index, loaded(grammar)),
                new ItemStage(Chooser.load(Models.ITEM + Models.PRODUCTS)),
                new ToRecord(settings.unit(), loaded(producedBy)));
    }

    private static <T> T loaded(CompletableFuture<T> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }

    /**
     * A user's own lists.
     *
     * @throws UncheckedIOException if one cannot be read
     * @throws IllegalArgumentException if one is wrong
     */
    public static OwnLexicon own(List<Path> lists) {
        return lists.isEmpty() ? OwnLexicon.NONE : own(lists, Lexicon.load());
    }

    private static OwnLexicon own(List<Path> lists, Lexicon lexicon) {
        try {
            return OwnLexiconReader.read(lists, lexicon);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * An article and its mentions, as the classifier of paragraphs sees them: what it is trained on.
     *
     * @throws java.io.UncheckedIOException if a model is missing or damaged
     */
    public static Stage<Article, Tagged> loadTagging(Profile profile) {
        Segmenter segmenter = segmenter(null);
        Lexicon lexicon = Lexicon.load();
        TaggingStage tagging =
                tagging(profile, lexicon, NameIndex.of(lexicon), DateGrammar.load(), arbiter(profile, lexicon));
        return article -> tagging.apply(segmenter.apply(article));
    }

    private static TaggingStage tagging(
            Profile profile, Lexicon lexicon, NameIndex index, DateGrammar grammar, Arbiter arbiter) {
        List<Tagger> names =
                List.of(new LexiconTagger(index, lexicon.words().ordinary()), new PatternTagger(lexicon, index));
        return tagging(lexicon, index, taggers(engines(profile, lexicon), names, grammar), arbiter);
    }

    private static TaggingStage tagging(Lexicon lexicon, NameIndex index, List<Tagger> taggers, Arbiter arbiter) {
        return new TaggingStage(
                taggers,
                new MentionMerger(MentionMerger::independent),
                noNames(lexicon),
                ProductNames::find,
                new ShortForms(lexicon, index)::of,
                arbiter);
    }

    private static Arbiter arbiter(Profile profile, Lexicon lexicon) {
        String english = profile == Profile.FULL ? Models.ENGLISH_FULL : Models.ENGLISH_FAST;
        return new LearnedArbiter(
                CrfFile.load(Models.TAGGERS + english),
                CrfFile.load(Models.TAGGERS + Models.CHINESE),
                features(lexicon.words(), WordClusters.load()));
    }

    /**
     * What the learned taggers look at.
     *
     * @throws java.io.UncheckedIOException if a model is missing or damaged
     */
    public static SequenceFeatures features(NameWords words, WordClusters clusters) {
        return new SequenceFeatures(
                words,
                clusters,
                EnglishPartsOfSpeech.load(),
                new HanLpWordKnowledge(WordClasses.load(Models.TAGGERS + Models.CHINESE_CLASSES)));
    }

    /** An article and its parts: what is learned from besides names and labels of gold. */
    public static Stage<Article, Segmented> loadSegmenting() {
        return segmenter(null);
    }

    /**
     * What the taggers of a profile say of an article before a learned model decides: what such a model is trained
     * on.
     *
     * @throws java.io.UncheckedIOException if a model is missing or damaged
     */
    public static Stage<Article, Evidence> loadEvidence(Profile profile) {
        Segmenter segmenter = segmenter(null);
        Lexicon lexicon = Lexicon.load();
        TaggingStage tagging = tagging(profile, lexicon, NameIndex.of(lexicon), DateGrammar.load(), Evidence::merged);
        return article -> tagging.evidence(segmenter.apply(article));
    }

    private static Segmenter segmenter(@Nullable Language language) {
        return new Segmenter(
                EnglishSentenceDetector.load(),
                new PennTokenizer(),
                new HanLpTokenizer(),
                new HanLpSimplifier(),
                language);
    }

    /** Terms of the trade, and surnames, which the classifier takes for names when they stand alone. */
    private static Set<String> noNames(Lexicon lexicon) {
        Set<String> terms = new HashSet<>(lexicon.words().terms());
        for (String surname : lexicon.words().surnames()) {
            terms.add(surname.substring(0, 1).toUpperCase(Locale.ROOT) + surname.substring(1));
        }
        return terms;
    }

    /** The taggers that need no index of names. */
    private static List<Tagger> engines(Profile profile, Lexicon lexicon) {
        List<Tagger> engines = new ArrayList<>();
        if (profile == Profile.FULL) {
            engines.add(CoreNlpTagger.load(
                    CoreNlpTagger.THREE_CLASSES, lexicon.words().givenNames()));
        }
        engines.add(
                new HanLpTagger(lexicon.words().surnamesZh(), lexicon.words().titlesZh()));
        return engines;
    }

    private static List<Tagger> taggers(List<Tagger> engines, List<Tagger> names, DateGrammar grammar) {
        List<Tagger> taggers = new ArrayList<>(engines);
        taggers.addAll(names);
        taggers.add(new DateTagger(grammar));
        return taggers;
    }
}
