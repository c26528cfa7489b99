package org.tiqu.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.tiqu.classify.Section;

class ApplicationDetailsTest {
    private static final DetailFinders FINDERS = new DetailFinders(Chooser.RULES);

    @Test
    void takesTheQuotedName() {
        Details told =
                of("B <O Lake Boats> launched \"Blue Heron\", a ferry without a crew. \"It floats,\" said a guest.");
        assertEquals("Lake Boats", told.operator());
        assertEquals("Blue Heron", told.product());
    }

    @Test
    void takesThePhraseBehindTheVerb() {
        assertEquals(
                "ticket machine",
                of("B <O Lake Boats> deployed a ticket machine at the pier.").product());
        assertEquals("检票机器人", of("B <O 湖滨轮渡>在三号码头试用检票机器人。").product());
    }

    @Test
    void takesWhatABodyOwns() {
        assertEquals("检票机器人", of("B <O 湖滨轮渡>的检票机器人在三号码头上岗。").product());
    }

    @Test
    void takesSpeechForNoProduct() {
        assertNull(of("B \"We like it, really,\" says <P Ada Lake>.").product());
    }

    @Test
    void takesNoNewspaperForTheOperator() {
        assertEquals(
                "Lake Boats",
                of("B According to <O Harbour Daily>, <O Lake Boats> opened a pier.")
                        .operator());
    }

    @Test
    void readsAVeryLongParagraph() {
        String long1 = "B " + "\"<O Lake Boats> launched ".repeat(3000);
        assertEquals("Lake Boats", of(long1).operator());
    }

    private static Details of(String... paragraphs) {
        return FINDERS.of(Section.APPLICATION, ItemTexts.of(paragraphs));
    }
}
