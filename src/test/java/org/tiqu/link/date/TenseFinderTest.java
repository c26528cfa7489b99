package org.tiqu.link.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiqu.tag.date.DateExpression;
import org.tiqu.tag.date.DateForm;
import org.tiqu.tag.date.DateLanguage;
import org.tiqu.tag.date.YearRef;
import org.tiqu.text.Span;

class TenseFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | FUTURE | It will open on #.",
                "EN | FUTURE | The forum will be held in Beijing, China, on #.",
                "EN | PAST | On #, Baidu announced that it will open.",
                "EN | PAST | Baidu announced on # that it will open.",
                "EN | FUTURE | It is to be finished by #.",
                "EN | NONE | #",
                "ZH | FUTURE | 大会将于#举行",
                "ZH | PAST | #，公司公告称，将召开大会",
                "ZH | FUTURE | 力争#前完成",
                "ZH | PAST | 公司已于#完成",
                "ZH | NONE | #"
            })
    void tellsTheTense(DateLanguage language, Tense tense, String marked) {
        int at = marked.indexOf('#');
        DateExpression date = new DateExpression(new Span(at, at + 1), new DateForm.Year(YearRef.UNSAID), "test");
        assertEquals(tense, TenseFinder.of(new DateInContext(date, language, marked, date.span(), 0)), marked);
    }
}
