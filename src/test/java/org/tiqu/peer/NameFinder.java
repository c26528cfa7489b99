package org.tiqu.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** OpenNLP's name finder with a model, over portions of one side. */
final class NameFinder {
    private final NameFinderME finder;
    private final Tokens tokens;

    NameFinder(TokenNameFinderModel model, Tokens tokens) {
        this.finder = new NameFinderME(model);
        this.tokens = tokens;
    }

    /** The names in the portions of one article. */
    List<AnnotatedMention> find(List<Portion> portions) {
        finder.clearAdaptiveData();
        List<AnnotatedMention> mentions = new ArrayList<>();
        for (Portion portion : portions) {
            for (Span sentence : portion.sentences()) {
                List<Span> words = tokens.in(sentence.of(portion.text()));
                for (opennlp.tools.util.Span name : finder.find(forms(words, sentence.of(portion.text())))) {
                    int from = sentence.start() + words.get(name.getStart()).start();
                    int to = sentence.start() + words.get(name.getEnd() - 1).end();
                    MentionType type = MentionType.valueOf(name.getType().toUpperCase(Locale.ROOT));
                    mentions.add(AnnotatedMention.gold(portion.inArticle(from, to), type, "?"));
                }
            }
        }
        return mentions;
    }

    /** What a gold article teaches, sentence by sentence. */
    static List<NameSample> samples(PreparedArticle article, Side side, Tokens tokens) {
        List<NameSample> samples = new ArrayList<>();
        for (Portion portion : article.of(side)) {
            for (Span sentence : portion.sentences()) {
                String text = sentence.of(portion.text());
                List<Span> words = tokens.in(text);
                if (words.isEmpty()) {
                    continue;
                }
                List<Span> places = words.stream()
                        .map(word -> portion.inArticle(sentence.start() + word.start(), sentence.start() + word.end()))
                        .toList();
                List<opennlp.tools.util.Span> names = new ArrayList<>();
                for (AnnotatedMention mention : article.gold().mentions()) {
                    addName(mention, places, names);
                }
                samples.add(new NameSample(
                        forms(words, text), names.toArray(new opennlp.tools.util.Span[0]), samples.isEmpty()));
            }
        }
        return samples;
    }

    /** A name that ends inside a word takes the word, unless that belongs to the name before. */
    private static void addName(AnnotatedMention mention, List<Span> words, List<opennlp.tools.util.Span> names) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).overlaps(mention.span())) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        int free = names.isEmpty() ? 0 : names.get(names.size() - 1).getEnd();
        if (from >= free) {
            names.add(new opennlp.tools.util.Span(from, to, mention.type().name()));
        }
    }

    private static String[] forms(List<Span> words, String sentence) {
        return Arrays.stream(words.toArray(new Span[0]))
                .map(word -> word.of(sentence))
                .toArray(String[]::new);
    }
}
