package org.tiqu.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiqu.classify.Section;

class CompanyDetailsTest {
    private static final DetailFinders FINDERS = new DetailFinders(Chooser.RULES);

    @Test
    void takesTheRevenueOfAReport() {
        check(
                "lake",
                Event.REPORT,
                "2400000000 CNY",
                "H <O lake=Lake Boats>: a calm year",
                "B <O lake=Lake Boats> published its annual report: net profit 310 million yuan, revenue 2.4 billion yuan.");
        check("湖滨轮渡", Event.REPORT, "2450000000 CNY", "B <O 湖滨轮渡>公布年报，净利润3.1亿元，营业收入24.5亿元。");
    }

    @Test
    void takesTheLowerEndOfARange() {
        check("湖滨轮渡", Event.REPORT, "120000000 CNY", "B <O 湖滨轮渡>预告，上半年净利润1.2亿元至1.5亿元。");
        check(
                "lake",
                Event.REPORT,
                "700000000 CNY",
                "B <O lake=Lake Boats> expects net profit of 700 to 760 million yuan.");
    }

    @Test
    void takesTheSumOfADealAndNotThePriceOfAShare() {
        check(
                "lake",
                Event.INVESTMENT,
                "4900000000 USD",
                "B <O lake=Lake Boats> agreed to acquire <O Pier Works> for 65 dollars a share, 4.9 billion dollars in total.");
    }

    @Test
    void asksTheExchangeForNothing() {
        check(
                "lake",
                Event.OTHER,
                null,
                "B <O lake=Lake Boats> filed its prospectus for a listing with the <O Stock Exchange>.");
    }

    @Test
    void givesNoAmountToPeopleWhoLeave() {
        check(
                "lake",
                Event.PERSONNEL,
                null,
                "B The chairman of <O lake=Lake Boats> resigned. He once earned 3 million dollars.");
    }

    @Test
    void knowsTheOtherEvents() {
        assertEquals(Event.LAWSUIT, of("B <O 湖滨轮渡>被起诉侵权，法院已立案。").event());
        assertEquals(Event.COOPERATION, of("B <O 湖滨轮渡>与<O 码头集团>签署战略合作协议。").event());
        assertEquals(Event.SHAREHOLDING, of("B <O 湖滨轮渡>公告，控股股东拟减持股份。").event());
        assertEquals(Event.OTHER, of("B <O 湖滨轮渡> was quiet.").event());
    }

    private static void check(
            @Nullable String company, @Nullable Event event, @Nullable String amount, String... paragraphs) {
        assertEquals(Details.ofCompany(company, event, amount), of(paragraphs));
    }

    private static Details of(String... paragraphs) {
        return FINDERS.of(Section.COMPANY, ItemTexts.of(paragraphs));
    }
}
