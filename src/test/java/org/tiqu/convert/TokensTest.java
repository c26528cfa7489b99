package org.tiqu.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

class TokensTest {
    private static List<String> tokens(String text, AnnotatedMention... mentions) {
        AnnotatedArticle article = Details.plain("t", text, List.of(mentions));
        return Tokens.of(article).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void cutsWordsCharactersAndSigns() {
        assertEquals(
                List.of("Baidu", "'", "s", "COVID", "-", "19", ",", "北", "京", "\uD842\uDFB7", "カ", "2020", "年", "。"),
                tokens("Baidu's COVID-19,\t北京\uD842\uDFB7カ2020年。"));
    }

    @Test
    void keepsMarksAndJoinersWithWhatTheyBelongTo() {
        assertEquals(
                List.of("Cafe\u0301", "\u2764\uFE0F", "\uD83D\uDC68\u200D", "\uD83D\uDCBB"),
                tokens("Cafe\u0301 \u2764\uFE0F\uD83D\uDC68\u200D\uD83D\uDCBB"));
    }

    @Test
    void cutsWhereAMentionBeginsOrEnds() {
        AnnotatedMention mention = new AnnotatedMention(new Span(3, 6), MentionType.ORG, null, null, null);
        assertEquals(List.of("pre", "IBM", "post"), tokens("preIBMpost", mention));
    }
}
