package org.tiqu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiqu.pipeline.Engines;
import org.tiqu.segment.Segmented;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;
import org.tiqu.tag.Tagged;
import org.tiqu.text.Span;

/** Two names in angle brackets, the second declared as short for the first or not. */
class DeclaredNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shares of <Ningbo Fenghua Quay Co., Ltd.> (<Fenghua>) fell.",
                "Shares of <Ningbo Fenghua Quay Co., Ltd.> (referred to as \"<Fenghua>\") fell.",
                "Shares of <Ningbo Fenghua Quay Co., Ltd.> (hereinafter referred to as “<Fenghua>”) fell.",
                "Shares of <Ningbo Fenghua Quay Co., Ltd.>, hereinafter referred to as \"<Fenghua>\", fell.",
                "<宁波丰桦码头有限公司>（以下简称“<丰桦码头>”）股价下跌。",
                "<宁波丰桦码头有限公司>（下称<丰桦码头>）股价下跌。",
                "<寧波豐樺碼頭有限公司>（以下簡稱「<豐樺碼頭>」）股價下跌。",
                "<宁波丰桦码头有限公司>（简称：<丰桦码头>）股价下跌。"
            })
    void areFound(String marked) {
        assertEquals(List.of(-1, 0), find(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Fenghua Quay> and <Northern Pier> merged.",
                "<Fenghua Quay> sued <Northern Pier> (both in Ningbo).",
                "<Fenghua Quay> (a rival of <Northern Pier>) fell.",
                "<丰桦码头>、<北方码头>合并。",
                "<丰桦码头>（曾起诉<北方码头>）股价下跌。"
            })
    void areNotSeenInOtherNeighbours(String marked) {
        assertEquals(List.of(-1, -1), find(marked));
    }

    private static List<Integer> find(String marked) {
        List<Mention> mentions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '<') {
                start = text.length();
            } else if (c == '>') {
                mentions.add(Mention.of(new Span(start, text.length()), MentionType.ORG, 0.9, Source.LEXICON));
            } else {
                text.append(c);
            }
        }
        Segmented article = Engines.segment(text.toString());
        return DeclaredNames.find(new Tagged(article, mentions), List.of(0, 1));
    }
}
