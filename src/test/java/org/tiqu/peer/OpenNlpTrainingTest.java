package org.tiqu.peer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

class OpenNlpTrainingTest {
    @TempDir
    private Path folder = Path.of(".");

    private final Preparation preparation = new Preparation();

    @Test
    void findsWhatItWasTaught() throws IOException {
        List<PreparedArticle> articles = new ArrayList<>();
        for (String company : List.of("百度", "腾讯", "京东", "小米", "华为", "比亚迪", "联想", "网易")) {
            articles.add(preparation.prepare(article(company)));
        }
        new OpenNlpTraining(Side.CHINESE, articles, "made up").run(folder, List.of());
        new OpenNlpTraining(Side.ENGLISH, articles, "made up").run(folder, List.of());
        OpenNlpPeer peer = new OpenNlpPeer(folder, false);
        assertEquals(Set.of(Side.CHINESE), peer.sides());
        peer.load();
        AnnotatedArticle answer = peer.tag(preparation.prepare(article("百度")));
        assertEquals(
                List.of("百度"), answer.mentions().stream().map(answer::textOf).toList());
    }

    @Test
    void cutsChineseIntoCharactersAndLeavesTheRest() {
        assertArrayEquals(
                new String[] {"百", "度", "AI", "2020", "年", "。"},
                Tokens.CHARACTERS.in("百度AI 2020年。").stream()
                        .map(span -> span.of("百度AI 2020年。"))
                        .toArray());
    }

    private static AnnotatedArticle article(String company) {
        return new AnnotatedArticle(
                company,
                "zh-Hans",
                null,
                company + "公司昨天说，收入增加了。",
                List.of(),
                List.of(AnnotatedMention.gold(new Span(0, company.length()), MentionType.ORG, "?")),
                List.of(),
                List.of());
    }
}
