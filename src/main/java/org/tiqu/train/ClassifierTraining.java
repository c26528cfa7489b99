package org.tiqu.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tiqu.classify.Label;
import org.tiqu.classify.Lesson;
import org.tiqu.classify.SectionModel;
import org.tiqu.classify.WeightLearner;
import org.tiqu.classify.Weights;
import org.tiqu.classify.opennlp.SectionCategorizer;
import org.tiqu.classify.opennlp.SectionTrainer;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.segment.Paragraph;
import org.tiqu.tag.Tagged;
import org.tiqu.text.Span;

/** Learns the classifier of paragraphs from annotated articles. Runs on one thread, since the order decides the bytes. */
public final class ClassifierTraining {
    /** Chosen by cross-validation on the train part of the corpora. */
    private static final WeightLearner LEARNER = new WeightLearner(60, 0.1, 0.3);

    /** In how many parts the articles are cut, so that weights see section models that do not know the article. */
    private static final int PARTS = 5;

    /** In how many other forms each article is learned, too. */
    private static final int FORMS = 3;

    /** Source: with four or fewer samples that share no sign OpenNLP 2.5's line search was seen not to end. */
    private static final int FEWEST = 10;

    private final Function<AnnotatedArticle, Tagged> tagged;
    private final WeightLearner learner;

    /** Training on articles with the mentions that the taggers find. */
    public ClassifierTraining(Function<AnnotatedArticle, Tagged> tagged) {
        this(tagged, LEARNER);
    }

    ClassifierTraining(Function<AnnotatedArticle, Tagged> tagged, WeightLearner learner) {
        this.tagged = tagged;
        this.learner = learner;
    }

    /**
     * What was learned.
     *
     * @param sections what tells the section of a paragraph by its words
     * @param weights what counts how much
     */
    public record Result(SectionCategorizer sections, Weights weights) {}

    /**
     * What the articles teach.
     *
     * @throws IllegalArgumentException if they are so few that OpenNLP's search finds no end
     */
    public Result train(List<AnnotatedArticle> articles) {
        if (articles.size() < FEWEST) {
            throw new IllegalArgumentException("the paragraph classifier needs at least " + FEWEST
                    + " annotated articles, but there are " + articles.size());
        }
        return learn(articles.stream().map(article -> lessons(article, FORMS)).toList());
    }

    /** What lessons teach, those of one article and its forms together, the article as it is first. */
    Result learn(List<List<Lesson>> articles) {
        // Other forms repeat most paragraphs, which must not count twice.
        List<List<Lesson.Sample>> samples = articles.stream()
                .map(lessons -> lessons.stream()
                        .flatMap(lesson -> lesson.samples().stream())
                        .distinct()
                        .toList())
                .toList();
        IdentityHashMap<Lesson, SectionModel> strangers = new IdentityHashMap<>();
        for (int part = 0; part < PARTS; part++) {
            SectionModel model = SectionTrainer.train(without(samples, part));
            for (int i = part; i < articles.size(); i += PARTS) {
                articles.get(i).forEach(lesson -> strangers.put(lesson, model));
            }
        }
        List<Lesson> lessons = articles.stream().flatMap(List::stream).toList();
        Weights weights = learner.learn(lessons, lesson -> strangers.getOrDefault(lesson, SectionModel.NONE));
        return new Result(SectionTrainer.train(without(samples, PARTS)), weights);
    }

    /** An article as it is and in some other forms, which change from article to article. */
    List<Lesson> lessons(AnnotatedArticle article, int forms) {
        List<Lesson> lessons = new ArrayList<>();
        lessons.add(lesson(article));
        Variation[] all = Variation.values();
        int first = Math.floorMod(article.id().hashCode(), all.length);
        for (int i = 0; i < forms; i++) {
            lessons.add(lesson(Variations.of(article, all[(first + i) % all.length], 1)));
        }
        return lessons;
    }

    /** The samples of all articles but those of a part; of all where no part has the number. */
    private static List<Lesson.Sample> without(List<List<Lesson.Sample>> samples, int part) {
        List<Lesson.Sample> kept = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            if (i % PARTS != part) {
                kept.addAll(samples.get(i));
            }
        }
        return kept;
    }

    Lesson lesson(AnnotatedArticle article) {
        Map<Span, AnnotatedParagraph> known = new HashMap<>();
        article.paragraphs().forEach(paragraph -> known.put(paragraph.span(), paragraph));
        Tagged seen = tagged.apply(article);
        List<Label> labels = new ArrayList<>();
        for (Paragraph paragraph : seen.segmented().paragraphs()) {
            AnnotatedParagraph gold = known.get(paragraph.span());
            labels.add(gold == null ? null : new Label(gold.role(), gold.section(), gold.item(), 1));
        }
        return new Lesson(seen, labels);
    }
}
