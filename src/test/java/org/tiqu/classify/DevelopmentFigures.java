package org.tiqu.classify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tiqu.segment.Paragraph;

/**
 * How right the labels of annotated files are: role, section, both, item boundaries (F1), with gold mentions and
 * with none. Not a test: run its main with the files as arguments; {@code -v} first lists what is wrong.
 */
final class DevelopmentFigures {
    private DevelopmentFigures() {}

    /** Writes the figures to a file named by the property {@code figures}, by default target/classify.txt. */
    public static void main(String[] arguments) throws IOException {
        boolean verbose = arguments.length > 0 && arguments[0].equals("-v");
        Path out = Path.of(System.getProperty("figures", "target/classify.txt"));
        try (PrintStream print = new PrintStream(Files.newOutputStream(out), true, StandardCharsets.UTF_8)) {
            for (String argument : List.of(arguments).subList(verbose ? 1 : 0, arguments.length)) {
                Path path = Path.of(argument);
                if (Files.exists(path)) {
                    Annotated gold = Annotated.read(path);
                    print.println(path.getFileName() + "  gold mentions: "
                            + compare(gold, Articles.apply(gold.text(), gold.mentions()), verbose)
                            + "  none: " + compare(gold, Articles.apply(gold.text(), List.of()), verbose));
                }
            }
        }
    }

    private static String compare(Annotated gold, Classified classified, boolean verbose) {
        List<String> labels = Articles.show(classified);
        List<Paragraph> paragraphs = classified.tagged().segmented().paragraphs();
        if (labels.size() != gold.labels().size()) {
            return "paragraphs " + labels.size() + " instead of "
                    + gold.labels().size();
        }
        int role = 0;
        int section = 0;
        int both = 0;
        double confidence = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String[] is = labels.get(i).split(" ", -1);
            String[] should = gold.labels().get(i).split(" ", -1);
            boolean sameRole = is[0].equals(should[0]);
            boolean sameSection = is[1].equals(should[1]);
            role += sameRole ? 1 : 0;
            section += sameSection ? 1 : 0;
            both += sameRole && sameSection ? 1 : 0;
            confidence += classified.labels().get(i).confidence();
            if (verbose && !(sameRole && sameSection && is[2].equals(should[2]))) {
                String text =
                        classified.tagged().segmented().textOf(paragraphs.get(i).span());
                wrong.add("\n  " + gold.labels().get(i) + " -> " + labels.get(i) + " : "
                        + text.substring(0, Math.min(60, text.length())));
            }
        }
        int n = Math.max(1, labels.size());
        Set<String> mine = items(labels);
        Set<String> theirs = items(gold.labels());
        Set<String> common = new HashSet<>(mine);
        common.retainAll(theirs);
        double f1 = mine.isEmpty() && theirs.isEmpty() ? 1 : 2.0 * common.size() / (mine.size() + theirs.size());
        return String.format(
                        Locale.ROOT,
                        "role %.3f section %.3f both %.3f conf %.3f items %d/%d F1 %.3f",
                        (double) role / n,
                        (double) section / n,
                        (double) both / n,
                        confidence / n,
                        mine.size(),
                        theirs.size(),
                        f1)
                + String.join("", wrong);
    }

    /** Each item as the list of its paragraphs. */
    private static Set<String> items(List<String> labels) {
        Map<String, String> items = new TreeMap<>();
        for (int i = 0; i < labels.size(); i++) {
            String item = labels.get(i).split(" ", -1)[2];
            if (!item.equals("-")) {
                items.merge(item, " " + i, String::concat);
            }
        }
        return new HashSet<>(items.values());
    }
}
