package org.tiqu.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.Located;
import org.tiqu.corpus.RecordReader;

/** The sets of gold articles that are there. */
final class GoldSets {
    private GoldSets() {}

    /** Those under the folder of the reports, the folder of pairs and the folder that the project shares. */
    static List<GoldSet> read(Path reports, Path pairs, Path shared) throws IOException {
        List<GoldSet> sets = new ArrayList<>();
        addRecords(sets, "test", "Reports, test part", "`corpora/reports/test`", reports.resolve("test"));
        addRecords(
                sets,
                "pairs",
                "Reports in both languages",
                "`corpora/pairs`: the same news in English and in Chinese",
                pairs);
        addRecords(
                sets,
                "seed",
                "A real weekly report",
                "one report, which tiqu was developed against: not a test, and no interval",
                shared.resolve("gold"));
        Path uner = shared.resolve("data/uner");
        if (Files.isDirectory(uner)) {
            try (Stream<Path> files = Files.list(uner)) {
                for (Path file : files.filter(name -> name.toString().endsWith("test.iob2"))
                        .sorted()
                        .toList()) {
                    String name = String.valueOf(file.getFileName()).replace("-ud-test.iob2", "");
                    sets.add(new GoldSet(
                            "uner-" + name,
                            "Universal NER `" + name + "`, test part",
                            "public, general text by other guidelines than tiqu's; dates of all systems are ignored. tiqu's"
                                    + " taggers learned from other parts of the collection, and so did OpenNLP + UNER; no"
                                    + " other system did",
                            false,
                            IobFile.read(file)));
                }
            }
        }
        return sets;
    }

    private static void addRecords(List<GoldSet> sets, String id, String title, String remark, Path folder)
            throws IOException {
        if (Files.isDirectory(folder)) {
            sets.add(new GoldSet(id, title, remark, true, articles(folder)));
        }
    }

    static List<AnnotatedArticle> articles(Path folder) throws IOException {
        return RecordReader.read(folder).stream().map(Located::article).toList();
    }
}
