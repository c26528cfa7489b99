package org.tiqu.tag.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Engines;
import org.tiqu.segment.Segmented;

class UnitsTest {
    @Test
    void chineseIsCutIntoCharactersAndRunsOfLatinOrDigits() {
        assertEquals(List.of("渔", "联", "社", "A", "14", "芯", "片"), texts("渔联社A14芯片"));
    }

    @Test
    void fullWidthRunsAreRunsToo() {
        assertEquals(List.of("渔", "联", "社", "OSL", "12", "号"), texts("渔联社ＯＳＬ１２号"));
    }

    @Test
    void textIsSimplified() {
        assertEquals(List.of("渔", "联", "社", "发", "布"), texts("漁聯社發布"));
    }

    private static List<String> texts(String sentence) {
        Segmented article = Engines.segment(sentence);
        return Units.of(article, article.paragraphs().get(0).sentences().get(0)).stream()
                .map(Unit::text)
                .toList();
    }
}
