package org.tiqu.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Northern Quay Co., Ltd. announced a loan of two million yuan.",
                "The loan goes to Northern Quay Co., Ltd., which builds piers.",
                "Harbour Lines Inc. bought the old ferry last year.",
                "Harbour Lines Corp. and Quay Tools Ltd. share an office.",
                "Order No. 5 forbids fishing near the pier.",
                "See Nos. 12 and 13 of the list.",
                "The ferry sails on Feb. 3 and on Mar. 12 this year.",
                "Ships from Oct. to Dec. pay no toll.",
                "Mr. Li and Dr. Wang met Prof. Zhao there.",
                "The U.S. government asked for a list.",
                "Exports to the U.S. and the U.K. fell.",
                "The price rose by 3.5 percent, e.g. in the north.",
                "It opens at 8 a.m. and closes at 5 p.m. every day."
            })
    void areNotAtAbbreviations(String sentence) {
        assertEquals(List.of(sentence), Parts.sentences(sentence));
    }

    @Test
    void areBehindAnAbbreviationWhenASentenceBegins() {
        assertEquals(
                List.of("The pier belongs to Harbour Lines Inc.", "The ferry does not."),
                Parts.sentences("The pier belongs to Harbour Lines Inc. The ferry does not."));
    }

    @Test
    void areFoundWhereTheSpaceWasLost() {
        assertEquals(
                List.of("The office said so.", "In the north nothing changed."),
                Parts.sentences("The office said so.In the north nothing changed."));
    }

    @Test
    void areNotInsideNumbersAndAddresses() {
        String sentence = "Version 2.0 of the file is on www.example.com and weighs 3.14 pounds.";
        assertEquals(List.of(sentence), Parts.sentences(sentence));
    }

    @Test
    void takeTheClosingQuotationMarkAlong() {
        assertEquals(List.of("他说：“码头很大。”", "船还没有来。"), Parts.sentences("他说：“码头很大。”船还没有来。"));
        assertEquals(List.of("他問：「船呢？」", "沒有人回答。"), Parts.sentences("他問：「船呢？」沒有人回答。"));
        assertEquals(List.of("真的吗？！", "是的！"), Parts.sentences("真的吗？！是的！"));
    }

    @Test
    void areAtFullWidthMarksInEnglishToo() {
        assertEquals(
                List.of("The ferry is late。", "Nobody knows why！", "Is it lost？"),
                Parts.sentences("The ferry is late。Nobody knows why！Is it lost？"));
    }

    @Test
    void areNotAtCommasOrSemicolons() {
        assertEquals(List.of("码头很大，船很小；人不多、也不少。"), Parts.sentences("码头很大，船很小；人不多、也不少。"));
    }

    @Test
    void leaveTheirWhiteSpaceOutside() {
        assertEquals(List.of("码头很大。", "船很小。"), Parts.sentences("\u3000\u3000码头很大。\u3000 \u00A0船很小。\u200B"));
    }
}
