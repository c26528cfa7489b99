package org.tiqu.peer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.GoldWriter;
import org.tiqu.text.AlignedText;
import org.tiqu.text.Alignment;
import org.tiqu.text.Span;

/** What one JVM does with one peer: loads it, measures speed and memory, and writes what it says of the sets. */
final class Trial {
    private static final Map<Side, String> FIRST = Map.of(
            Side.ENGLISH, "Baidu said on February 28, 2020 that Robin Li will visit Shanghai.",
            Side.CHINESE, "百度于2020年2月28日表示，李彦宏将访问上海。");

    private final String id;
    private final Peer peer;
    private final List<GoldSet> sets;
    private final Stopwatch stopwatch;

    Trial(String id, Peer peer, List<GoldSet> sets, Stopwatch stopwatch) {
        this.id = id;
        this.peer = peer;
        this.sets = sets;
        this.stopwatch = stopwatch;
    }

    /** Measures, before anything else of the program has run. */
    Measurement measure() throws IOException {
        long start = System.nanoTime();
        peer.load();
        for (Side side : peer.sides()) {
            peer.tag(sentence(side, FIRST.getOrDefault(side, "")));
        }
        double loadSeconds = (System.nanoTime() - start) / 1e9;
        Map<String, Double> speed = new TreeMap<>();
        Digest digest = new Digest();
        Preparation preparation = new Preparation();
        for (Side side : Side.values()) {
            List<PreparedArticle> texts = texts(side, preparation);
            if (peer.sides().contains(side) && !texts.isEmpty()) {
                speed.put(side.code(), stopwatch.charactersPerSecond(peer, texts));
                texts.forEach(text -> digest.add(GoldWriter.line(peer.tag(text))));
            }
        }
        double peak = Memory.peakMegabytes();
        return new Measurement(
                id,
                peer.name(),
                peer.version(),
                peer.settings(),
                peer.sides().stream().map(Side::code).sorted().toList(),
                loadSeconds,
                speed,
                peak,
                Memory.liveMegabytes(),
                digest.hex());
    }

    /** Writes what the peer, which is loaded, says of each set into a file of the folder. */
    void answer(Path folder) throws IOException {
        Files.createDirectories(folder);
        Preparation preparation = new Preparation();
        for (GoldSet set : sets) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(set.id() + ".jsonl"))) {
                for (AnnotatedArticle gold : set.articles()) {
                    PreparedArticle article = preparation.prepare(gold);
                    boolean isRead = peer.sides().stream()
                            .anyMatch(side -> !article.of(side).isEmpty());
                    if (isRead) {
                        out.write(AnswerLine.bytes(peer.tag(article)));
                    }
                }
            }
        }
    }

    private List<PreparedArticle> texts(Side side, Preparation preparation) {
        List<PreparedArticle> texts = new ArrayList<>();
        for (GoldSet set : sets) {
            for (AnnotatedArticle article : set.articles()) {
                if (set.isReports() && side.isOf(article.language())) {
                    texts.add(preparation.prepare(article));
                }
            }
        }
        return texts;
    }

    private static PreparedArticle sentence(Side side, String text) {
        Alignment.Builder same = new Alignment.Builder();
        for (int i = 0; i < text.length(); i++) {
            same.add(1, 1);
        }
        AnnotatedArticle gold = new AnnotatedArticle(
                "first",
                side == Side.ENGLISH ? "en" : "zh-Hans",
                "2020-03-02",
                text,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Span all = new Span(0, text.length());
        return new PreparedArticle(
                gold, List.of(new Portion(side, new AlignedText(text, same.build()), 0, List.of(all))));
    }
}
