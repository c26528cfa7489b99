package org.tiqu.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiqu.classify.Section;

class ResearchDetailsTest {
    private static final DetailFinders FINDERS = new DetailFinders(Chooser.RULES);

    @Test
    void readsTheOfficeBehindAName() {
        check(
                "ada",
                "lake",
                "professor",
                "B <P ada=Ada Lake>, professor of <O lake=Lake University>, said ferries age.");
    }

    @Test
    void takesTheFirstOfTwoAffiliations() {
        check(
                "ada",
                "lake",
                "dean",
                "B <P ada=Ada Lake>, dean of the <O lake=Lake School> and member of the <O pier=Pier Academy>, wrote.");
        check("甲", "湖滨大学", "院长", "B <O 湖滨大学>院长、<O 码头研究会>教授<P 甲>表示，渡轮老化。");
    }

    @Test
    void readsTheOfficeBeforeAName() {
        check("ada", "lake", "CEO", "B <O lake=Lake Boats> CEO <P ada=Ada Lake> predicted calm seas.");
        check("ada", "lake", "former head", "B The former head of <O lake=Lake Boats>, <P ada=Ada Lake>, warned.");
        check("ada", "lake", "Researcher", "B Researcher <P ada=Ada Lake> of <O lake=Lake Lab> tweeted.");
        check("甲", "湖滨大学", "教授", "B <O 湖滨大学>（<O 湖大>）教授<P 甲>说，渡轮老化。");
    }

    @Test
    void knowsBodiesThatSpeakThemselves() {
        check(
                "lake",
                null,
                null,
                "H <O lake=Lake Research>: ferries age",
                "B <O lake=Lake Research> estimates 40 ferries.");
    }

    @Test
    void knowsStudiesWithoutANamedPerson() {
        check(null, "lake", null, "B Researchers of <O lake=Lake University> announced a lighter hull.");
        check(null, "湖滨大学", "教授", "B <O 湖滨大学>一位教授指出，渡轮老化。");
    }

    @Test
    void tellsNothingOfAnEmptyItem() {
        check(null, null, null, "B Nobody spoke.");
    }

    private static void check(
            @Nullable String speaker, @Nullable String affiliation, @Nullable String title, String... paragraphs) {
        assertEquals(
                Details.ofResearch(speaker, affiliation, title),
                FINDERS.of(Section.RESEARCH, ItemTexts.of(paragraphs)));
    }
}
