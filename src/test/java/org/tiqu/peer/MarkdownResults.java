package org.tiqu.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code eval/RESULTS.md}, all of it. */
final class MarkdownResults {
    private static final String READING = """
            ## How to read this

            - **Who wrote the gold.** The reports are annotated by the authors of tiqu, by tiqu's guidelines. That favours
              tiqu: what it calls a name is what gold calls one. The public sets follow other guidelines, which no system
              here was made for. No peer was made for machine-translated English.
            - **Numbers.** A mention counts once. *strict*: span and type right; *exact*: the span alone; *partial*: an
              overlap counts a half; *type*: an overlap of the right type. Names are ORG, REGION and PERSON. In brackets the
              95 % interval, by bootstrap over articles (percentiles, seeded). *By chance*: the probability that exchanging
              the two systems' answers article by article gives as great a difference (approximate randomization), without
              correction for the number of tests; few articles make wide intervals and cannot make it small. Names in
              furniture (menus, teasers) are left out for all.
            - **Peers at their best.** All get the publishing date as the document date, and the lines of wrapped paragraphs
              joined. Chinese ones get traditional characters converted to simplified, one by one, and their offsets mapped
              back. Pronouns, which CoreNLP counts as persons, and vague dates, which the guidelines do not tag, are dropped.
              What the settings above leave out of a peer's output would have been counted as wrong. Preparing the texts is
              not in any peer's time, but is in tiqu's, which does it itself.
            - **Languages.** English articles go to English systems, Chinese to Chinese ones; of a mixed article each gets
              the sentences of its language (by script) and the answers are put together. *A + B* is two systems, the first
              for English, the second for Chinese.
            - **Not the same work.** tiqu's time includes paragraphs, linking and items; CoreNLP's parts of speech and
              lemmas; HanLP's words. Where a peer has no such layer there is a dash. tiqu contains one of CoreNLP's
              classifiers (full), HanLP's segmenter and OpenNLP's sentence model.
            - **Learned from what.** tiqu's own taggers learned from the part `train` of the reports and from Universal NER
              (English EWT, dev; Chinese GSDSimp, train). *OpenNLP* learned from the same reports, *OpenNLP + UNER* from
              both. CoreNLP's and HanLP's models are as published, made from general news.
            - **Speed and memory.** Characters are UTF-16 code units of the reports above. Each peer has a JVM of its own,
              one at a time. Load: until a first sentence of each language is tagged. Peak: `VmHWM` of
              `/proc/self/status` after load and speed measurement, which depends on how freely the collector may use the
              heap, and holds the harness itself (up to 100 MB). Live: the heap after a full collection.
            - **Same answers.** Whether all rounds gave the same bytes.
            """;

    private final Results results;
    private final StringBuilder out = new StringBuilder();

    private MarkdownResults(Results results) {
        this.results = results;
    }

    static String write(Results results) {
        return new MarkdownResults(results).text();
    }

    private String text() {
        out.append("# tiqu and its peers\n\n");
        out.append(
                "Written by `org.tiqu.peer.Peers`, not by hand; `eval/README.md` says how. The same numbers, and more,"
                        + " are in `eval/results.json`.\n\n");
        conditions();
        inShort();
        out.append("## Speed and memory\n\n").append(results.protocol()).append(".\n\n");
        speed();
        ScoreTables tables = new ScoreTables(results);
        out.append("## Mentions\n\n");
        for (GoldSet set : results.sets()) {
            heading(set).append(tables.mentions(set));
        }
        out.append("## Keys, paragraphs and records\n\nOnly of the mentions and items of sets that have them.\n\n");
        for (GoldSet set : results.sets()) {
            if (set.isReports()) {
                heading(set).append(tables.layers(set));
            }
        }
        return out.append(READING).toString();
    }

    private StringBuilder heading(GoldSet set) {
        return out.append("### ")
                .append(set.title())
                .append("\n\n")
                .append(Character.toUpperCase(set.remark().charAt(0)))
                .append(set.remark().substring(1))
                .append(".\n\n");
    }

    private void conditions() {
        Machine machine = results.machine();
        out.append("## What ran\n\n");
        List.of(
                        "date: " + results.date(),
                        "tiqu's sources: commit `" + results.revision().commit() + "`",
                        "processor: " + machine.processor() + "; memory: " + machine.memory(),
                        "system: " + machine.system() + "; Java: " + machine.java(),
                        "threads busy before the run: " + machine.load())
                .forEach(line -> out.append("- ").append(line).append('\n'));
        out.append('\n');
        for (PeerFigures peer : results.peers()) {
            Measurement first = peer.first();
            out.append(
                    String.format(Locale.ROOT, "- **%s** %s: %s.\n", first.name(), first.version(), first.settings()));
        }
        results.absent().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> out.append(String.format(
                        Locale.ROOT, "- **%s**: not run, %s.\n", entry.getKey().id(), entry.getValue())));
        out.append('\n');
    }

    private void inShort() {
        List<String> columns = new ArrayList<>(List.of("strict F1 of names"));
        Team.ALL.forEach(team -> columns.add(team.name()));
        MarkdownTable table = new MarkdownTable(columns);
        for (GoldSet set : results.sets()) {
            for (Slice slice : set.slices()) {
                String title = set.title() + (set.slices().size() > 1 ? ", " + slice.title() : "");
                List<String> cells = new ArrayList<>(List.of(title));
                for (Team team : Team.ALL) {
                    cells.add(results.of(set, slice).stream()
                            .filter(score -> score.team().equals(team))
                            .findFirst()
                            .map(score -> Cells.number(score.value(NameMeasures.F1)))
                            .orElse(""));
                }
                table.row(cells);
            }
        }
        out.append("## In short\n\n").append(table);
    }

    private void speed() {
        MarkdownTable table = new MarkdownTable(
                "system",
                "English, characters/s",
                "slowest–fastest round",
                "of tiqu full",
                "Chinese, characters/s",
                "slowest–fastest round",
                "of tiqu full",
                "load, s",
                "peak, MB",
                "live, MB",
                "same answers");
        PeerFigures tiqu = results.peers().get(0);
        for (PeerFigures peer : results.peers()) {
            table.row(
                    peer.first().name(),
                    Cells.rounded(peer.speed(Side.ENGLISH)),
                    range(peer.speeds(Side.ENGLISH)),
                    Cells.times(peer.speed(Side.ENGLISH) / tiqu.speed(Side.ENGLISH)),
                    Cells.rounded(peer.speed(Side.CHINESE)),
                    range(peer.speeds(Side.CHINESE)),
                    Cells.times(peer.speed(Side.CHINESE) / tiqu.speed(Side.CHINESE)),
                    Cells.seconds(peer.loadSeconds()),
                    Cells.rounded(peer.peakMegabytes()),
                    Cells.rounded(peer.liveMegabytes()),
                    peer.isRepeatable() ? "yes" : "**no**");
        }
        out.append(table);
    }

    private static String range(double[] speeds) {
        return Arrays.stream(speeds).anyMatch(Double::isNaN)
                ? Cells.NONE
                : Cells.rounded(speeds[0]) + "–" + Cells.rounded(speeds[speeds.length - 1]);
    }
}
