package org.tiqu.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Articles;
import org.tiqu.segment.hanlp.HanLpSimplifier;
import org.tiqu.text.Language;
import org.tiqu.text.Span;

class SegmenterLanguageTest {
    private static final String BOTH = "Baidu is here. 百度發布了報告。";

    @Test
    void tellsEachSentenceByItsScript() {
        assertEquals(List.of(Language.ENGLISH, Language.TRADITIONAL_CHINESE), sentences(null, "It is.\n百度發布了報告。"));
    }

    @Test
    void takesTheCallerAtItsWord() {
        assertEquals(List.of(Language.ENGLISH), sentences(Language.ENGLISH, BOTH));
    }

    @Test
    void letsTheCharactersTellWhichChinese() {
        assertEquals(List.of(Language.TRADITIONAL_CHINESE), sentences(Language.SIMPLIFIED_CHINESE, BOTH));
        assertEquals(List.of(Language.SIMPLIFIED_CHINESE), sentences(Language.SIMPLIFIED_CHINESE, "Only English."));
    }

    private static List<Language> sentences(@Nullable Language language, String text) {
        Segmenter segmenter = new Segmenter(
                part -> List.of(new Span(0, part.length())),
                sentence -> List.of(),
                sentence -> List.of(),
                new HanLpSimplifier(),
                language);
        return segmenter.apply(Articles.of("a", text)).paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(Sentence::language)
                .toList();
    }
}
