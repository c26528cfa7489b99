package org.tiqu.corpus.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tiqu.classify.Role;
import org.tiqu.corpus.AnnotatedParagraph;

/**
 * Paragraphs that stand nearly the same in two splits, so that what is tested on was trained or tuned on. Compared by
 * their shingles, through an index from each shingle to the paragraphs that have it. Each paragraph is told with the
 * one most like it among the paragraphs before.
 */
final class SplitLeaks implements Check {
    /** Shorter ones are alike by chance. */
    private static final int LEAST_CHARACTERS = 40;

    private static final double LIKE = 0.6;

    /** Bylines and menus are alike without anything leaking. */
    private static final double LIKE_FURNITURE = 0.9;

    /** A paragraph of the corpus and how many shingles it has. */
    private record Entry(CheckedArticle article, AnnotatedParagraph paragraph, int shingles) {
        boolean isFurniture() {
            return paragraph.role() == Role.FURNITURE;
        }
    }

    @Override
    public void run(CheckedCorpus corpus, Consumer<Finding> found) {
        List<Entry> entries = new ArrayList<>();
        Map<String, List<Integer>> index = new HashMap<>();
        for (CheckedArticle article : corpus.articles()) {
            for (AnnotatedParagraph paragraph : article.article().paragraphs()) {
                String text = article.textOf(paragraph);
                if (text.codePointCount(0, text.length()) < LEAST_CHARACTERS) {
                    continue;
                }
                Shingles shingles = Shingles.of(text);
                Entry entry = new Entry(article, paragraph, shingles.values().size());
                Map<Integer, Integer> shared = new TreeMap<>();
                for (String shingle : shingles.values()) {
                    List<Integer> places = index.computeIfAbsent(shingle, unused -> new ArrayList<>());
                    places.forEach(place -> shared.merge(place, 1, Integer::sum));
                    places.add(entries.size());
                }
                tellMostLike(entry, entries, shared, found);
                entries.add(entry);
            }
        }
    }

    private static void tellMostLike(
            Entry entry, List<Entry> entries, Map<Integer, Integer> shared, Consumer<Finding> found) {
        Entry most = null;
        double likeness = 0;
        for (Map.Entry<Integer, Integer> place : shared.entrySet()) {
            Entry other = entries.get(place.getKey());
            int common = place.getValue();
            double jaccard = (double) common / (entry.shingles() + other.shingles() - common);
            boolean isBoilerplate = entry.isFurniture() || other.isFurniture();
            if (!other.article().split().equals(entry.article().split())
                    && jaccard >= (isBoilerplate ? LIKE_FURNITURE : LIKE)
                    && jaccard > likeness) {
                most = other;
                likeness = jaccard;
            }
        }
        if (most != null) {
            CheckedArticle article = entry.article();
            CheckedArticle other = most.article();
            Finding there = other.finding(Code.LEAK, most.paragraph(), "");
            found.accept(article.finding(
                    Code.LEAK,
                    entry.paragraph(),
                    String.format(
                            Locale.ROOT,
                            "the paragraph '%s' of %s stands in %s too (likeness %.2f), %s:%d; take one of them out",
                            Finding.shortened(article.textOf(entry.paragraph())),
                            article.split(),
                            other.split(),
                            likeness,
                            there.file(),
                            there.line())));
        }
    }
}
