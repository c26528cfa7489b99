package org.tiqu.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

class PreparationTest {
    private final Preparation preparation = new Preparation();

    @Test
    void sharesOutAMixedArticleBySentences() {
        String text = "Baidu opened an office in Shanghai. It hired people.\n百度在上海設立辦事處。";
        PreparedArticle article = preparation.prepare(article("mul", text));
        assertEquals(List.of("Baidu opened an office in Shanghai. It hired people."), texts(article.of(Side.ENGLISH)));
        assertEquals(List.of("百度在上海设立办事处。"), texts(article.of(Side.CHINESE)));
        Portion chinese = article.of(Side.CHINESE).get(0);
        assertEquals("設立", chinese.inArticle(5, 7).of(text));
        assertEquals(2, article.of(Side.ENGLISH).get(0).sentences().size());
    }

    @Test
    void givesAnArticleOfOneLanguageWhole() {
        String text = "百度 (Baidu) opened an office.\n\n百度设立办事处。";
        PreparedArticle article = preparation.prepare(article("zh-Hans", text));
        assertEquals(List.of(text), texts(article.of(Side.CHINESE)));
        assertEquals(List.of(), article.of(Side.ENGLISH));
    }

    @Test
    void answersWithoutOverlaps() {
        PreparedArticle article = preparation.prepare(article("en", "Bank of China"));
        AnnotatedArticle answer = article.answer(List.of(mention(8, 13), mention(0, 4), mention(0, 13)));
        assertEquals(
                List.of(new Span(0, 13)),
                answer.mentions().stream().map(mention -> mention.span()).toList());
    }

    private static AnnotatedMention mention(int from, int to) {
        return AnnotatedMention.gold(new Span(from, to), MentionType.ORG, "?");
    }

    private static List<String> texts(List<Portion> portions) {
        return portions.stream().map(Portion::text).toList();
    }

    private static AnnotatedArticle article(String language, String text) {
        return new AnnotatedArticle(language, language, null, text, List.of(), List.of(), List.of(), List.of());
    }
}
