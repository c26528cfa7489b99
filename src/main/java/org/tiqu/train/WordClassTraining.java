package org.tiqu.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tiqu.tag.hanlp.WordPairs;
import org.tiqu.tag.hanlp.WordPairs.Pair;

/** Learns classes of words from pairs of neighbours: a coarse grouping and a fine one of all words that occur often enough. */
public final class WordClassTraining {
    private static final int LEAST = 3;
    private static final int[] GROUPINGS = {50, 300};
    private static final int ROUNDS = 8;

    private final List<String> words = new ArrayList<>();
    private final List<int[]> groupings = new ArrayList<>();

    /** The classes that these pairs teach; the same pairs give the same classes. */
    public WordClassTraining(WordPairs pairs) {
        this(pairs, LEAST, GROUPINGS);
    }

    WordClassTraining(WordPairs pairs, int least, int... sizes) {
        long[] counts = new long[pairs.words().size()];
        for (Pair pair : pairs.pairs()) {
            counts[pair.first()] += pair.count();
            counts[pair.second()] += pair.count();
        }
        int[] numbers = IntStream.range(0, counts.length)
                .filter(word -> counts[word] >= least)
                .boxed()
                .sorted(Comparator.comparingLong((Integer word) -> -counts[word])
                        .thenComparing(word -> word))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rank = new int[counts.length];
        java.util.Arrays.fill(rank, -1);
        for (int i = 0; i < numbers.length; i++) {
            rank[numbers[i]] = i;
            words.add(pairs.words().get(numbers[i]));
        }
        List<Pair> kept = pairs.pairs().stream()
                .filter(pair -> pair.count() > 0 && rank[pair.first()] >= 0 && rank[pair.second()] >= 0)
                .map(pair -> new Pair(rank[pair.first()], rank[pair.second()], pair.count()))
                .toList();
        for (int size : sizes) {
            groupings.add(new Exchange(words.size(), kept, size).run(ROUNDS));
        }
    }

    /** Writes a line for each word, the most frequent first: the word and its class in each grouping. */
    public void write(OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int word = 0; word < words.size(); word++) {
            lines.append(words.get(word));
            for (int[] classes : groupings) {
                lines.append('\t').append(classes[word]);
            }
            lines.append('\n');
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}
