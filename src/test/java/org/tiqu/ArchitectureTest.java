package org.tiqu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;

/** The house as it was laid out: what stands above what, and who may know whom. */
@AnalyzeClasses(packages = "org.tiqu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** From top to bottom; the front door {@code org.tiqu.Tiqu} stands between pipeline and batch. */
    private static final List<String> ROOMS = List.of(
            "text",
            "lexicon",
            "source",
            "segment",
            "tag",
            "classify",
            "link",
            "item",
            "record",
            "pipeline",
            "",
            "batch",
            "bench",
            "corpus",
            "convert",
            "store",
            "spark",
            "eval",
            "train",
            "cli");

    @ArchTest
    static final ArchRule roomsImportOnlyRoomsAbove = roomsAbove();

    @ArchTest
    static final ArchRule noRoomIsOutsideTheHouse = classes()
            .should()
            .resideInAnyPackage(ROOMS.stream().map(ArchitectureTest::packages).toArray(String[]::new))
            .because("a room that this test does not know is one that nothing keeps in its place; add it to ROOMS");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.tiqu.(**)")
            .should()
            .beFreeOfCycles()
            .because("what goes round in a circle can only be understood, tested and changed as a whole");

    @ArchTest
    static final ArchRule coreNlpStaysInItsRooms =
            onlyIn("edu.stanford..", "org.tiqu.segment.corenlp..", "org.tiqu.tag.corenlp..");

    @ArchTest
    static final ArchRule hanLpStaysInItsRooms = onlyIn(
            "com.hankcs..",
            "org.tiqu.segment.hanlp..",
            "org.tiqu.tag.hanlp..",
            "org.tiqu.tag.lexicon..",
            "org.tiqu.lexicon..");

    @ArchTest
    static final ArchRule openNlpStaysInItsRooms =
            onlyIn("opennlp..", "org.tiqu.segment.opennlp..", "org.tiqu.tag.opennlp..", "org.tiqu.classify.opennlp..");

    @ArchTest
    static final ArchRule jacksonStaysInItsRooms = onlyIn(
            "com.fasterxml..",
            "org.tiqu.source..",
            "org.tiqu.record..",
            "org.tiqu.batch.run..",
            "org.tiqu.bench..",
            "org.tiqu.corpus..",
            "org.tiqu.convert..",
            "org.tiqu.eval..");

    @ArchTest
    static final ArchRule duckDbStaysInItsRoom = onlyIn("org.duckdb..", "org.tiqu.store..");

    @ArchTest
    static final ArchRule postgreSqlStaysInItsRoom = onlyIn("org.postgresql..", "org.tiqu.store..");

    @ArchTest
    static final ArchRule flywayStaysInItsRoom = onlyIn("org.flywaydb..", "org.tiqu.store..");

    @ArchTest
    static final ArchRule zstdStaysInItsRooms =
            onlyIn("com.github.luben..", "org.tiqu.batch.run..", "org.tiqu.source..", "org.tiqu.store..");

    @ArchTest
    static final ArchRule archivesStayInTheirRoom = onlyIn("org.apache.commons.compress..", "org.tiqu.source..");

    @ArchTest
    static final ArchRule warcsStayInTheirRoom = onlyIn("org.netpreserve..", "org.tiqu.source..");

    @ArchTest
    static final ArchRule jsoupStaysInItsRoom = onlyIn("org.jsoup..", "org.tiqu.source.html..");

    @ArchTest
    static final ArchRule sparkStaysInItsRoom = onlyIn("org.apache.spark..", "org.tiqu.spark..", "org.tiqu.cli..");

    @ArchTest
    static final ArchRule icuStaysInItsRooms =
            onlyIn("com.ibm.icu..", "org.tiqu.source..", "org.tiqu.link.date..", "org.tiqu.tag.date..");

    @ArchTest
    static final ArchRule picocliStaysInItsRoom = onlyIn("picocli..", "org.tiqu.cli..");

    @ArchTest
    static final ArchRule staticFieldsAreFinal = fields().that()
            .areStatic()
            .and()
            .doNotHaveName("$assertionsDisabled")
            .should()
            .beFinal()
            .because("whoever builds a pipeline owns its state; two pipelines in one program share none");

    @ArchTest
    static final ArchRule onlyTheCommandLineEndsTheProcess = noClasses()
            .that()
            .resideOutsideOfPackage("org.tiqu.cli..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("a library that ends its caller's process cannot be used twice");

    @ArchTest
    static final ArchRule onlyTheCommandLineTouchesStandardStreams = noClasses()
            .that()
            .resideOutsideOfPackage("org.tiqu.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .because("standard output holds records and nothing else");

    private static ArchRule roomsAbove() {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] below = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(ArchitectureTest::packages)
                    .toArray(String[]::new);
            if (below.length > 0) {
                rules.add(noClasses()
                        .that()
                        .resideInAPackage(packages(ROOMS.get(i)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(below)
                        .allowEmptyShould(true)
                        .because(
                                "an article walks through the rooms in one direction, and so does whoever reads them"));
            }
        }
        return CompositeArchRule.of(rules);
    }

    private static String packages(String room) {
        return room.isEmpty() ? "org.tiqu" : "org.tiqu." + room + "..";
    }

    private static ArchRule onlyIn(String vendor, String... rooms) {
        return noClasses()
                .that(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(rooms)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendor)
                .because("an engine is replaced in one room, and the others read the same without knowing it");
    }
}
