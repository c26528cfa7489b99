package org.tiqu.link.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tiqu.segment.hanlp.HanLpSimplifier;
import org.tiqu.tag.date.DateExpression;
import org.tiqu.tag.date.DateGrammar;
import org.tiqu.tag.date.DateLanguage;
import org.tiqu.text.Span;

/**
 * Runs Microsoft's suite (see {@link SuiteCases} for what is left out). Its conventions differ, so a span counts
 * as found without leading prepositions and determiners, and a range when its two ends are found as two
 * mentions; a value is right when it covers the days of one of the suite's resolutions, whose ends may be
 * exclusive. Chinese is read in simplified characters, as the pipeline does. The floors are what was reached; every
 * case that is not met, with its reason, is in {@code target/recognizers.txt}, how many in {@code eval/DATES.md}.
 */
class RecognizersSuiteTest {
    private static final Path FOLDER = Path.of(System.getProperty("tiqu.dates", "../shared/data/dates"));
    private static final Pattern LEADING = Pattern.compile(
            "(?i)^(?:(?:from|between|in|on|at|during|since|by|the|of|before|after|until|for|within|over|throughout)\\b\\s*|[从自在于]){0,4}");

    private record Score(int found, int right) {}

    @Test
    void reachesItsFloors() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "no suite at " + FOLDER);
        DateGrammar grammar = DateGrammar.load();
        HanLpSimplifier simplifier = new HanLpSimplifier();
        Map<String, int[]> counts = new LinkedHashMap<>();
        List<String> failures = new ArrayList<>();
        Map<SuiteReason, int[]> reasons = new EnumMap<>(SuiteReason.class);
        for (SuiteCases.Case test : SuiteCases.read(FOLDER)) {
            String simplified = simplifier.simplify(test.text()).text();
            String text = simplified.length() == test.text().length() ? simplified : test.text();
            List<DateExpression> found = grammar.find(text, test.language());
            List<DateInContext> dates = found.stream()
                    .map(date -> new DateInContext(date, test.language(), text, date.span(), 0))
                    .toList();
            List<String> values = new DateLinker().link(dates, test.reference());
            int[] count = counts.computeIfAbsent(test.file(), key -> new int[3]);
            for (SuiteCases.Mention mention : test.mentions()) {
                Score score = score(test, mention, found, values);
                count[0]++;
                count[1] += score.found();
                count[2] += score.right();
                if (score.right() == 0) {
                    SuiteReason reason = SuiteReason.of(mention.span().of(text), mention.starts());
                    reasons.computeIfAbsent(reason, key -> new int[2])[test.language() == DateLanguage.EN ? 0 : 1]++;
                    failures.add(reason + (score.found() == 0 ? " SPAN " : " VALUE ") + test.file() + " "
                            + test.reference() + " "
                            + test.text() + " | " + mention.span().of(test.text()) + " " + mention.starts()
                            + mention.ends()
                            + " | "
                            + found.stream()
                                    .map(date -> date.span().of(test.text()))
                                    .toList() + values);
                }
            }
        }
        write(counts, failures);
        String table = table(counts, reasons);
        Files.writeString(Path.of("target", "DATES.md"), table);
        int[] all = sum(counts);
        assertTrue(all[1] >= 693, "expected spans found at least 693 of " + all[0] + ", got " + all[1]);
        assertTrue(all[2] >= 595, "expected values right at least 595 of " + all[0] + ", got " + all[2]);
        assertEquals(Files.readString(Path.of("eval", "DATES.md")), table, "copy target/DATES.md to eval/DATES.md");
    }

    private static Score score(
            SuiteCases.Case test, SuiteCases.Mention mention, List<DateExpression> found, List<String> values) {
        Span wanted = trimmed(test.text(), mention.span());
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).span().overlaps(wanted)) {
                inside.add(i);
            }
        }
        if (inside.isEmpty()) {
            return new Score(0, 0);
        }
        int first = inside.get(0);
        int last = inside.get(inside.size() - 1);
        boolean exact = trimmed(test.text(), found.get(first).span()).start() == wanted.start()
                && found.get(last).span().end() == wanted.end();
        Optional<Period> from = ValueSpan.parse(values.get(first));
        Optional<Period> to = ValueSpan.parse(values.get(last));
        boolean right = false;
        for (int i = 0; exact && i < mention.starts().size() && from.isPresent() && to.isPresent(); i++) {
            right |= isDay(mention.starts().get(i), from.get().first(), 0)
                    && (isDay(mention.ends().get(i), to.get().last(), 0)
                            || isDay(mention.ends().get(i), to.get().last(), 1)
                            || isDay(mention.ends().get(i), to.get().first(), 0));
        }
        return new Score(exact ? 1 : 0, right ? 1 : 0);
    }

    private static boolean isDay(String day, LocalDate ours, int after) {
        return ours.plusDays(after).toString().equals(day);
    }

    private static Span trimmed(String text, Span span) {
        Matcher leading = LEADING.matcher(span.of(text));
        return leading.find() ? new Span(Math.min(span.start() + leading.end(), span.end()), span.end()) : span;
    }

    private static int[] sum(Map<String, int[]> counts) {
        int[] sum = new int[3];
        counts.values().forEach(count -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += count[i];
            }
        });
        return sum;
    }

    private static String table(Map<String, int[]> counts, Map<SuiteReason, int[]> reasons) {
        StringBuilder table = new StringBuilder("# Dates against a public suite\n\n");
        table.append(
                "Microsoft's Recognizers-Text, its cases of dates and spans of dates with a reference date. It asks for what a"
                        + " calendar assistant needs,\ntiqu for what its annotation guidelines call a date; the second table says why"
                        + " cases are not met. Written by `RecognizersSuiteTest`,\nwhich fails when this file is not what it counts,"
                        + " and lists every case in `target/recognizers.txt`.\n\n");
        table.append("| file | mentions | span found | value right |\n| --- | --- | --- | --- |\n");
        counts.forEach((file, count) -> row(table, file, count));
        row(table, "all", sum(counts));
        table.append("\n| not met because | English | Chinese |\n| --- | --- | --- |\n");
        reasons.forEach(
                (reason, count) -> table.append("| " + reason.told() + " | " + count[0] + " | " + count[1] + " |\n"));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, int[] count) {
        table.append("| " + name + " | " + count[0] + " | " + count[1] + " | " + count[2] + " |\n");
    }

    private static void write(Map<String, int[]> counts, List<String> failures) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of("target", "recognizers.txt")))) {
            counts.forEach((file, count) ->
                    out.println(file + ": " + count[0] + " mentions, " + count[1] + " spans, " + count[2] + " values"));
            int[] all = sum(counts);
            out.println("all: " + all[0] + " mentions, " + all[1] + " spans, " + all[2] + " values");
            failures.forEach(out::println);
        }
    }
}
