package org.tiqu.segment;

import java.util.Random;

/** Random texts of mixed scripts, with everything in them that breaks offsets. */
public final class RandomTexts {
    private static final String[] PIECES = {
        "harbour",
        "The ",
        "ferry. ",
        "so.In ",
        "Co., Ltd. ",
        "U.S. ",
        "No. 5 ",
        "3.14",
        "e\u0301",
        "ﬁ",
        "Ａｂ１",
        "'s ",
        "码头",
        "渡轮。",
        "渡輪",
        "臺灣",
        "很大，",
        "！？",
        "“",
        "”",
        "《",
        "》",
        "（",
        ")",
        "\uD83D\uDE00",
        "\uD842\uDFB7",
        "\uD83D\uDC68\u200D\uD83D\uDC69",
        "\u0301",
        "\u200B",
        "\u00A0",
        "\u3000",
        "\uFEFF",
        " ",
        "\t",
        "\r\n",
        "\n",
        "\r",
        "\u2028",
        "\u0085",
        "\u0001",
        "\uFFFD",
        "…",
        "——",
        "·",
        "½",
        "①",
        "\u202E",
        "ﷺ",
        "नमस्ते",
        "שלום"
    };

    private RandomTexts() {}

    /** At most {@code pieces} words, marks and breaks. */
    public static String next(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces + 1); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
