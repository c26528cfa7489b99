package org.tiqu.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tiqu.text.Span;

/**
 * Random texts with planted names between filler that holds none.
 *
 * @param text the text
 * @param planted what was planted
 * @param spans where, in UTF-16 code units
 */
record PlantedTexts(String text, List<Planted> planted, List<Span> spans) {
    private static final String[] FILLER = {
        "it rained and the old pier was wet",
        "码头很大",
        "碼頭很大，沒有人來",
        "they said nothing (or little)",
        "\uD83D\uDE00\uD83D\uDE00",
        "\uD842\uDFB7",
        "e\u0301te\u0301 a\u0308",
        "ａｂｃ １２",
        "\u00A0\u3000",
        "“雨一直下”",
        "\uD83D\uDC68\u200D\uD83D\uDC69",
        "3.14 % …",
        "½ ① ㎏"
    };
    private static final String[] BREAKS = {"\n", "\r\n", "\r\n\r\n", "\n\n", "\u2028", "\u0085"};

    static PlantedTexts next(Random random) {
        StringBuilder text = new StringBuilder();
        List<Planted> planted = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int line = 1 + random.nextInt(5); line > 0; line--) {
            for (int part = random.nextInt(4); part > 0; part--) {
                text.append(FILLER[random.nextInt(FILLER.length)]).append(random.nextBoolean() ? "; " : "。");
                if (random.nextInt(3) > 0) {
                    Planted name = Planted.ALL.get(random.nextInt(Planted.ALL.size()));
                    planted.add(name);
                    spans.add(
                            new Span(text.length(), text.length() + name.text().length()));
                    text.append(name.text()).append(random.nextBoolean() ? "; " : "。");
                }
            }
            text.append(FILLER[random.nextInt(FILLER.length)]).append(BREAKS[random.nextInt(BREAKS.length)]);
        }
        return new PlantedTexts(text.toString(), planted, spans);
    }
}
