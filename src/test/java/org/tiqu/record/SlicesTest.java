package org.tiqu.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Articles;
import org.tiqu.pipeline.FakeStages;
import org.tiqu.pipeline.Outcome;

/** Random texts, names planted: every one is found and every slice equals its mention, in both units. */
class SlicesTest {
    private static final String[] PIECES = {
        "a",
        " ",
        "é",
        "e\u0301",
        "Ａ",
        "京",
        "\u3000",
        "\uD83D\uDE00",
        "\uD842\uDFB7",
        "\r\n",
        "\n",
        "\t",
        "\u00A0",
        "。",
        "\uFEFF",
        "\u0001",
        "\uD800"
    };

    @Test
    void equalTheirMentionsInBothUnits() {
        Random random = new Random(20200302);
        for (int round = 0; round < 300; round++) {
            StringBuilder builder = new StringBuilder();
            int planted = 0;
            for (int i = random.nextInt(80); i > 0; i--) {
                if (random.nextInt(9) == 0) {
                    builder.append(random.nextBoolean() ? "Baidu" : "北京");
                    planted++;
                } else {
                    builder.append(PIECES[random.nextInt(PIECES.length)]);
                }
            }
            ArticleRecord points = record(OffsetUnit.CODE_POINT, builder.toString());
            ArticleRecord units = record(OffsetUnit.UTF16, builder.toString());
            assertEquals(planted, points.mentions().size());
            assertEquals(planted, units.mentions().size());
            int[] text = points.text().codePoints().toArray();
            for (MentionRecord mention : points.mentions()) {
                assertEquals(mention.text(), new String(text, mention.start(), mention.end() - mention.start()));
            }
            for (MentionRecord mention : units.mentions()) {
                assertEquals(mention.text(), units.text().substring(mention.start(), mention.end()));
            }
        }
    }

    private static ArticleRecord record(OffsetUnit unit, String text) {
        Outcome outcome = FakeStages.pipeline(unit).run(Articles.of("a", text));
        return assertInstanceOf(Outcome.Done.class, outcome, outcome::toString).article();
    }
}
