package org.tiqu.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.pipeline.Profile;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** The harness from gold to results, with tiqu's fast profile in place of full and a peer that finds one name. */
class PeersTest {
    private static final String ENGLISH = "Baidu opened an office in Shanghai on February 28, 2020.";
    private static final String CHINESE = "百度于2020年2月28日在上海设立办事处。";

    @TempDir
    private Path folder = Path.of(".");

    /** Knows Baidu, in either language. */
    private static final class OneName implements Peer {
        @Override
        public String name() {
            return "one name";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public String settings() {
            return "none";
        }

        @Override
        public Set<Side> sides() {
            return Set.of(Side.values());
        }

        @Override
        public void load() {}

        @Override
        public AnnotatedArticle tag(PreparedArticle article) {
            Portion portion = article.portions().get(0);
            int length = portion.side() == Side.ENGLISH ? 5 : 2;
            return article.answer(List.of(AnnotatedMention.gold(portion.inArticle(0, length), MentionType.ORG, "?")));
        }
    }

    @Test
    void writesTheScoresOfEachLanguageAndSystem() throws IOException {
        GoldSet set = new GoldSet("test", "Two articles", "made up", true, List.of(english(), chinese()));
        Stopwatch stopwatch = new Stopwatch(0, 0);
        Trial tiqu = new Trial("tiqu-full", new TiquPeer(Profile.FAST), List.of(set), stopwatch);
        Trial one = new Trial("opennlp", new OneName(), List.of(set), stopwatch);
        Measurement ofTiqu = tiqu.measure();
        Measurement ofOne = one.measure();
        tiqu.answer(folder.resolve("tiqu-full"));
        one.answer(folder.resolve("opennlp"));
        Set<Entry> ran = Set.of(Entry.TIQU_FULL, Entry.OPENNLP);
        List<Score> scores = new Comparison(ran, 10).scores(set, Answers.read(set, ran, folder));
        Results results = new Results(
                "2020-03-02",
                new Revision("abc", "2020-03-01"),
                Machine.here(),
                "Once",
                List.of(
                        new PeerFigures(Entry.TIQU_FULL, List.of(ofTiqu, ofTiqu)),
                        new PeerFigures(Entry.OPENNLP, List.of(ofOne))),
                Map.of(Entry.HANLP, "not asked for"),
                List.of(set),
                scores);

        String markdown = MarkdownResults.write(results);
        // Of two names in each article one is found and right.
        assertTrue(markdown.contains("| OpenNLP | 1.000 | 0.500 | 0.667 [0.667, 0.667] |"), markdown);
        assertTrue(markdown.contains("- **hanlp**: not run, not asked for."), markdown);
        assertTrue(markdown.contains("**English** (1 report)"), markdown);
        assertFalse(markdown.contains("Shanghai"), "results quote no text");
        JsonNode json = new JsonMapper().readTree(JsonResults.write(results));
        assertEquals(List.of("all languages", "English", "Chinese"), slices(json));
        assertEquals(
                0.6667,
                json.at("/scores/1/measures/names-strict-f1/value").asDouble(),
                json.at("/scores/1/system").asText());
        assertEquals(1, json.at("/scores/0/measures/key-accuracy:DATE/value").asDouble());
        assertTrue(json.at("/peers/0/characters_per_second/chinese").asDouble() > 0);
    }

    private static List<String> slices(JsonNode json) {
        return json.get("scores").findValuesAsText("slice").stream().distinct().toList();
    }

    private static AnnotatedArticle english() {
        return article(
                "en",
                ENGLISH,
                mention(ENGLISH, "Baidu", MentionType.ORG, "百度"),
                mention(ENGLISH, "Shanghai", MentionType.REGION, "310000"),
                mention(ENGLISH, "February 28, 2020", MentionType.DATE, "2020-02-28"));
    }

    private static AnnotatedArticle chinese() {
        return article(
                "zh-Hans",
                CHINESE,
                mention(CHINESE, "百度", MentionType.ORG, "百度"),
                mention(CHINESE, "2020年2月28日", MentionType.DATE, "2020-02-28"),
                mention(CHINESE, "上海", MentionType.REGION, "310000"));
    }

    private static AnnotatedArticle article(String language, String text, AnnotatedMention... mentions) {
        return new AnnotatedArticle(
                language, language, "2020-03-02", text, List.of(), List.of(mentions), List.of(), List.of());
    }

    private static AnnotatedMention mention(String text, String name, MentionType type, String key) {
        int at = text.indexOf(name);
        return AnnotatedMention.gold(new Span(at, at + name.length()), type, key);
    }
}
