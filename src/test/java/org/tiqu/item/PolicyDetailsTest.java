package org.tiqu.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.tiqu.classify.Section;

class PolicyDetailsTest {
    private static final DetailFinders FINDERS = new DetailFinders(Chooser.RULES);

    @Test
    void findsWhoIssuedWhat() {
        Details told = of(
                "H <R Lakeside>: rules for ferries",
                "B <O lake-bureau=Lakeside Transport Bureau> on <D May 3> issued the \"Interim Measures for Electric Ferries"
                        + " (draft)\", <O Harbour Herald> reported.");
        assertEquals("lake-bureau", told.issuer());
        assertEquals("Interim Measures for Electric Ferries (draft)", told.document());
    }

    @Test
    void findsTheSameInChinese() {
        Details told = of("B <O 湖滨市交通局>印发《电动渡轮管理办法（“试行”）》，<O 湖滨日报>作了报道。");
        assertEquals("湖滨市交通局", told.issuer());
        assertEquals("电动渡轮管理办法（“试行”）", told.document());
    }

    @Test
    void takesTheFirstOfSeveralIssuers() {
        assertEquals(
                "a",
                of("B The <O a=Ministry of Lakes>, the <O b=Ministry of Ferries> and the <O c=Water Administration>"
                                + " jointly issued a notice.")
                        .issuer());
    }

    @Test
    void takesThePlaceThatActsForItsGovernment() {
        assertEquals(
                "330782",
                of("H <R 330782=湖滨>：渡轮有补贴", "B <R 330782=湖滨市>印发《渡轮补贴细则》。").issuer());
    }

    @Test
    void findsTitlesWithoutQuotationMarks() {
        assertEquals(
                "action plan for clean ferries",
                of("B <O Lakeside Municipal Government> published an action plan for clean ferries.")
                        .document());
        assertEquals("渡轮停靠管理办法", of("B <O 湖滨市政府>出台渡轮停靠管理办法，下月执行。").document());
    }

    @Test
    void tellsTitlesByTheirCapitals() {
        assertEquals(
                "Opinions on Speeding up the Renewal of Ferries (Trial)",
                of("B <O Lakeside Municipal Government> issued the Opinions on Speeding up the Renewal of Ferries (Trial)"
                                + " (hereinafter referred to as \"Opinions\"). The pier is old.")
                        .document());
        assertEquals(
                "Key Points for Piers in 2020",
                of("B <O Lakeside Municipal Government> put on the web Key Points for Piers in 2020, and nobody read them.")
                        .document());
    }

    @Test
    void leavesTheStopInsideTheMarksOut() {
        assertEquals(
                "Measures for Clean Ferries on Lakes",
                of("B <O Lakeside Municipal Government> issued the \"Measures for Clean Ferries on Lakes.\" More follows.")
                        .document());
    }

    @Test
    void findsTitlesThatNoVerbStandsBefore() {
        assertEquals(
                "regulation on promoting the use of clean ferries",
                of("B <R 330782=Lakeside>'s regulation on promoting the use of clean ferries will take effect soon.")
                        .document());
        assertNull(of("B The office is soliciting opinions on the management of old ferry piers now.")
                .document());
    }

    @Test
    void leavesOutWhatIsNotTold() {
        Details told = of("B \"We will see,\" people on the pier say.");
        assertNull(told.issuer());
        assertNull(told.document());
    }

    @Test
    void takesNobodyElseWhereTheIssuerIsUnknown() {
        assertNull(
                of("B The <O ?Lake Commission=Lake Commission> issued a notice; the <O 湖滨市交通局=Bureau of Traffic> has a copy.")
                        .issuer());
    }

    @Test
    void takesNoUnknownBodyForTheIssuer() {
        assertNull(of("B <O ?Lake Board=Lake Board> issued something.").issuer());
    }

    private static Details of(String... paragraphs) {
        return FINDERS.of(Section.POLICY, ItemTexts.of(paragraphs));
    }
}
