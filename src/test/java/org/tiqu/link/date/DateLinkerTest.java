package org.tiqu.link.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tiqu.tag.date.DateExpression;
import org.tiqu.tag.date.DateForm;
import org.tiqu.tag.date.DateGrammar;
import org.tiqu.tag.date.DateLanguage;
import org.tiqu.tag.date.MonthRef;
import org.tiqu.tag.date.YearRef;
import org.tiqu.text.Span;

class DateLinkerTest {
    private static final LocalDate MONDAY = LocalDate.of(2020, 3, 2);

    @Test
    void forgetsTheDateBeforeAtTheNextParagraph() {
        DateForm january = new DateForm.Day(YearRef.UNSAID, new MonthRef.Stated(1), 10);
        DateForm bare = new DateForm.Day(YearRef.UNSAID, MonthRef.UNSAID, 12);
        assertEquals(
                List.of("2020-01-10", "2020-01-12", "2020-02-12"),
                new DateLinker().link(List.of(at(january, 0), at(bare, 0), at(bare, 1)), MONDAY));
    }

    @Test
    void hasNoReadingForADayThatNoYearHas() {
        DateForm form = new DateForm.Day(YearRef.UNSAID, new MonthRef.Stated(2), 30);
        assertEquals(List.of("?"), new DateLinker().link(List.of(at(form, 0)), MONDAY));
    }

    @Test
    void readsTheLeapDayInTheNearestYearThatHasIt() {
        DateForm form = new DateForm.Day(YearRef.UNSAID, new MonthRef.Stated(2), 29);
        assertEquals(List.of("2020-02-29"), new DateLinker().link(List.of(at(form, 0)), LocalDate.of(2021, 5, 1)));
    }

    @Test
    void needsAReferenceForAWeekday() {
        DateForm form = new DateForm.Weekday(java.time.DayOfWeek.FRIDAY, OptionalInt.empty());
        assertEquals(List.of("?"), new DateLinker().link(List.of(at(form, 0)), null));
    }

    @Test
    void linksAMegabyteInOneSentenceInBoundedTime() {
        String text = "From February 24, 2018 to March 1, and between May 3 and 2019, ".repeat(4_000);
        List<DateInContext> dates = DateGrammar.load().find(text, DateLanguage.EN).stream()
                .map(date -> new DateInContext(date, DateLanguage.EN, text, date.span(), 0))
                .toList();
        List<String> values =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new DateLinker().link(dates, MONDAY));
        assertEquals(16_000, values.size());
    }

    @Test
    void answersNothingForNothing() {
        assertEquals(List.of(), new DateLinker().link(List.of(), MONDAY));
    }

    @Test
    void refusesASpanOutsideItsSentence() {
        DateExpression date = new DateExpression(new Span(0, 9), new DateForm.Decade(1990), "test");
        IllegalArgumentException error = assertThrows(
                IllegalArgumentException.class,
                () -> new DateInContext(date, DateLanguage.EN, "short", new Span(0, 9), 0));
        assertEquals("expected a span within a sentence of 5 code units, got Span[start=0, end=9]", error.getMessage());
    }

    private static DateInContext at(DateForm form, int paragraph) {
        DateExpression date = new DateExpression(new Span(0, 1), form, "test");
        return new DateInContext(date, DateLanguage.EN, "x.", date.span(), paragraph);
    }
}
