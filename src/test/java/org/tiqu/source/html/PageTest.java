package org.tiqu.source.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiqu.text.Span;

class PageTest {
    private static final String LEAD =
            "The harbour office said on Monday that all four berths will take containers again,"
                    + " after a month of repairs to the cranes.";
    private static final String NEXT =
            "Shippers had sent their goods by rail meanwhile, which cost them a fifth more, the chamber of trade said.";
    private static final String LEAD_ZH = "港务局周一表示，经过一个月的起重机检修，四个泊位将全部恢复集装箱作业，货主可以重新预约。";
    private static final String NEXT_ZH = "贸易商会介绍，检修期间货物改走铁路，运费上涨约两成，部分企业推迟了交货时间。";

    @Test
    void takesTheTextOfAnArticleElementWithoutWhatIsAroundIt() {
        Page page = Page.of("<html><head><title>Berths open again | Harbour Daily</title></head><body>"
                + "<nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav>"
                + "<article><h1>Berths open again</h1><p class=byline>By A. Writer, 3 May 2021</p><p>" + LEAD
                + "</p><p>" + NEXT
                + "</p><div class=share><a href=#>Share</a> <a href=#>Tweet</a></div></article>"
                + "<aside class=related><h3>More</h3><ul><li><a href=/1>Storm closes the strait for a second day running</a>"
                + "<li><a href=/2>Crane maker names a new head of sales for the north</a></ul></aside>"
                + "<footer>© Harbour Daily. All rights reserved. Imprint.</footer></body></html>");
        List<String> lines = page.text().lines().toList();
        assertEquals("Berths open again", lines.get(0));
        assertTrue(lines.contains(LEAD) && lines.contains(NEXT), page.text());
        assertTrue(!page.text().contains("Storm")
                && !page.text().contains("Home")
                && !page.text().contains("rights"));
        assertEquals("Berths open again", page.title());
        assertEquals(LocalDate.of(2021, 5, 3), page.published());
    }

    @Test
    void readsBareLinesBetweenBreaks() {
        Page page = Page.of(
                "<body><div><a href=a>首页</a> | <a href=b>财经</a> | <a href=c>航运</a></div><center><b>港口恢复作业</b></center>"
                        + "<div>2021年05月03日 来源：海港日报</div><div>　　" + LEAD_ZH + "<br><br>　　" + NEXT_ZH
                        + "<br></div><div><a href=1>相关：海峡因风暴连续两日关闭</a><br><a href=2>相关：起重机企业任命新主管</a></div>"
                        + "<div>京ICP备00000000号</div>");
        assertEquals(
                List.of(LEAD_ZH, NEXT_ZH),
                page.text().lines().filter(l -> l.length() > 20).toList());
        assertEquals(LocalDate.of(2021, 5, 3), page.published());
        assertEquals("海港日报", page.publisher());
    }

    @Test
    void leavesOutCommentsThatAreLongerThanTheArticle() {
        String comment =
                "<div class=c><b>reader</b><p>I waited three weeks for my delivery, and nobody at the office would"
                        + " tell me anything about it, which is a shame for a harbour of that size.</p></div>";
        Page page = Page.of("<body><div id=content><h1>Berths open again</h1><p>" + LEAD + "</p><p>" + NEXT
                + "</p></div><div id=comments><h3>12 comments</h3>" + comment.repeat(12) + "</div></body>");
        assertEquals(
                List.of("Berths open again", LEAD, NEXT), page.text().lines().toList());
    }

    @Test
    void keepsTextThatIsSplitByAdvertisements() {
        Page page = Page.of("<body><div class=main><h1>Berths open again</h1><p>" + LEAD
                + "</p><div class=ad-slot><a href=x>Buy two, get three</a></div><p>" + NEXT + "</p></div></body>");
        assertEquals(
                List.of("Berths open again", LEAD, NEXT), page.text().lines().toList());
    }

    @Test
    void knowsWhereEachCharacterStoodInTheMarkup() {
        String markup =
                "<body><p>Tariffs &amp; tolls rose by 5&nbsp;%,\r\n  said <b>Liu&#x20;Hong</b> &mdash; head of the port."
                        + " " + LEAD + "</p></body>";
        Page page = Page.of(markup);
        int at = page.text().indexOf("Tariffs & tolls");
        Span source = page.origin().of(new Span(at, at + "Tariffs & tolls".length()));
        assertEquals("Tariffs &amp; tolls", source.of(markup));
        int name = page.text().indexOf("Liu Hong");
        assertEquals("Liu&#x20;Hong", page.origin().of(new Span(name, name + 8)).of(markup));
        assertTrue(page.text().contains("5 %, said Liu Hong — head"), page.text());
    }

    @Test
    void readsBrokenMarkupAsBrowsersDo() {
        Page page = Page.of(
                "<p>" + LEAD + "<p><b>" + NEXT + "<i></b>And more of it</i>, <td>which ends here.</table></div>");
        assertTrue(page.text().startsWith(LEAD + "\n" + NEXT), page.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property='article:published_time' content='2020-03-02T08:00:00+08:00'>|2020-03-02",
                "<meta name=PubDate content='2020-03-02 10:11'>|2020-03-02",
                "<meta name='publishdate' content='20200302'>|2020-03-02",
                "<script type='application/ld+json'>{\"datePublished\":\"2020-03-02T00:00:00Z\"}</script>|2020-03-02",
            })
    void readsTheDayFromThePagesHead(String head, LocalDate day) {
        assertEquals(
                day,
                Page.of("<head>" + head + "</head><body><p>" + LEAD + "</p>").published());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 2, 2020|2020-03-02",
                "2 Mar 2020|2020-03-02",
                "2020年3月2日|2020-03-02",
                "2020/03/02 09:00|2020-03-02",
                "2020.3.2|2020-03-02"
            })
    void readsTheDayFromTheLineBelowTheTitle(String line, LocalDate day) {
        assertEquals(
                day,
                Page.of("<body><h1>Berths open</h1><span>" + line + "</span><p>" + LEAD + "</p>")
                        .published());
    }

    @Test
    void takesNoDayFromTheTextItself() {
        assertNull(Page.of("<body><h1>Berths open</h1><p>" + LEAD + " It was closed on April 2, 2020.</p>")
                .published());
    }

    @Test
    void findsNothingWhereNothingIsSaid() {
        assertEquals(
                "",
                Page.of("<body><a href=1>One</a> <a href=2>Two</a><script>var text = 'no';</script></body>")
                        .text());
        assertEquals("", Page.of("").text());
    }

    @Test
    void refusesMarkupThatIsNestedBeyondMeasure() {
        assertThrows(TooDeepException.class, () -> Page.of("<div>".repeat(5000) + LEAD));
    }
}
