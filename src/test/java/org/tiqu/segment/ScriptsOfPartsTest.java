package org.tiqu.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Engines;
import org.tiqu.text.Language;

class ScriptsOfPartsTest {
    private static final String ENGLISH = "The ferry sails at noon and comes back at night.";
    private static final String SIMPLIFIED = "渡轮中午出发，晚上返回港口。";
    private static final String TRADITIONAL = "渡輪中午出發，晚上返回港口，乘客請準時。";

    @Test
    void tellTheLanguageOfAnArticle() {
        assertEquals(Language.ENGLISH, Engines.segment(ENGLISH).language());
        assertEquals(Language.SIMPLIFIED_CHINESE, Engines.segment(SIMPLIFIED).language());
        assertEquals(Language.TRADITIONAL_CHINESE, Engines.segment(TRADITIONAL).language());
        assertEquals(
                Language.MIXED, Engines.segment(ENGLISH + "\n" + SIMPLIFIED).language());
    }

    @Test
    void tellTheLanguageOfEachParagraph() {
        Segmented article = Engines.segment(ENGLISH + "\n" + SIMPLIFIED + "\n" + ENGLISH + SIMPLIFIED);
        assertEquals(
                List.of(Language.ENGLISH, Language.SIMPLIFIED_CHINESE, Language.MIXED),
                article.paragraphs().stream().map(Paragraph::language).toList());
    }

    @Test
    void giveEachSentenceOfAMixedParagraphItsOwn() {
        assertEquals(List.of(Language.SIMPLIFIED_CHINESE, Language.ENGLISH), sentences(SIMPLIFIED + ENGLISH));
        assertEquals(List.of(Language.TRADITIONAL_CHINESE, Language.ENGLISH), sentences(TRADITIONAL + ENGLISH));
    }

    @Test
    void areNotSwayedByAName() {
        assertEquals(List.of(Language.ENGLISH), sentences("The ferry 渡轮 sails at noon and comes back."));
        assertEquals(List.of(Language.SIMPLIFIED_CHINESE), sentences("这艘名为 Northern Star 的渡轮中午从港口出发，晚上返回。"));
    }

    @Test
    void doNotTakeAFewSharedCharactersForSimplified() {
        // The first sentence alone could be either; the article is traditional.
        assertEquals(
                List.of(Language.TRADITIONAL_CHINESE, Language.TRADITIONAL_CHINESE),
                sentences("人口不多。\n" + TRADITIONAL));
    }

    @Test
    void callATextWithoutLettersEnglish() {
        assertEquals(Language.ENGLISH, Engines.segment("123 456\n\uD83D\uDE00").language());
        assertEquals(Language.ENGLISH, Engines.segment("").language());
    }

    private static List<Language> sentences(String text) {
        return Engines.segment(text).paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(Sentence::language)
                .toList();
    }
}
