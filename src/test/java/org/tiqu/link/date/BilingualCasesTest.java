package org.tiqu.link.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiqu.tag.date.DateGrammar;
import org.tiqu.tag.date.DateLanguage;

/** Runs the table {@code cases.txt}, written from the annotation guidelines: spans and values. */
class BilingualCasesTest {
    private static final DateGrammar GRAMMAR = DateGrammar.load();

    static List<String> cases() throws IOException {
        try (InputStream in = BilingualCasesTest.class.getResourceAsStream("cases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("|") && !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void holdsEnoughCases() throws IOException {
        assertTrue(cases().size() >= 150, "expected 150 cases, got " + cases().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsAndResolves(String line) {
        String[] columns = line.split("\\|", -1);
        String marked = columns[1].strip();
        String text = marked.replaceAll("[⟦⟧]", "");
        LocalDate reference = columns[0].strip().equals("-") ? null : LocalDate.parse(columns[0].strip());
        DateLanguage language =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                        ? DateLanguage.ZH
                        : DateLanguage.EN;
        List<DateInContext> dates = GRAMMAR.find(text, language).stream()
                .map(date -> new DateInContext(date, language, text, date.span(), 0))
                .toList();
        List<String> values = new DateLinker().link(dates, reference);
        List<String> found = new ArrayList<>();
        StringBuilder shown = new StringBuilder(text);
        for (int i = dates.size() - 1; i >= 0; i--) {
            shown.insert(dates.get(i).inSentence().end(), '⟧')
                    .insert(dates.get(i).inSentence().start(), '⟦');
            found.add(0, values.get(i));
        }
        List<String> expected = Stream.of(columns[2].split(";", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        assertEquals(marked + " " + expected, shown + " " + found, () -> Arrays.toString(dates.toArray()));
    }
}
