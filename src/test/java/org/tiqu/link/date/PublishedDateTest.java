package org.tiqu.link.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tiqu.tag.date.DateGrammar;
import org.tiqu.tag.date.DateLanguage;

class PublishedDateTest {
    private static final DateGrammar GRAMMAR = DateGrammar.load();

    @Test
    void takesADateline() {
        assertEquals(
                Optional.of(LocalDate.of(2020, 3, 2)),
                estimate(DateLanguage.EN, "Beijing, March 2, 2020 -- The bank said", "On May 3, 2019 it opened."));
    }

    @Test
    void takesTheLatestDayOfTheFullestStretchInTheYearNamedMost() {
        assertEquals(
                Optional.of(LocalDate.of(2020, 2, 28)),
                estimate(
                        DateLanguage.EN,
                        "The 2020 Work Plan was issued on February 24.",
                        "On February 26, the company published results for 2020.",
                        "On February 28, the bureau said so; it was founded on June 3, 2015.",
                        "It will be held on March 12."));
    }

    @Test
    void passesOverDaysThatNoCalendarHas() {
        assertEquals(Optional.empty(), estimate(DateLanguage.EN, "It was dated February 30, 2020."));
        assertEquals(Optional.empty(), estimate(DateLanguage.ZH, "公司于2020年4月31日公告。"));
    }

    @Test
    void countsAcrossNewYear() {
        assertEquals(
                Optional.of(LocalDate.of(2021, 1, 2)),
                estimate(DateLanguage.ZH, "12月28日，公司公告。", "12月30日，证监会发布规定。", "2021年1月1日，规定实施。", "1月2日，比特币上涨。"));
    }

    @Test
    void saysNothingWithoutAYear() {
        assertEquals(Optional.empty(), estimate(DateLanguage.EN, "On February 24 it opened."));
    }

    @Test
    void saysNothingOfNothing() {
        assertEquals(Optional.empty(), PublishedDate.estimate(List.of()));
    }

    private static Optional<LocalDate> estimate(DateLanguage language, String... paragraphs) {
        List<DateInContext> dates = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            int paragraph = i;
            GRAMMAR.find(paragraphs[i], language)
                    .forEach(date -> dates.add(
                            new DateInContext(date, language, paragraphs[paragraph], date.span(), paragraph)));
        }
        return PublishedDate.estimate(dates);
    }
}
