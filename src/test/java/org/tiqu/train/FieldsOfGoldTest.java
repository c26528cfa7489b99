package org.tiqu.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.ItemField;
import org.tiqu.corpus.Located;
import org.tiqu.corpus.RecordReader;
import org.tiqu.item.Chooser;
import org.tiqu.item.ItemStage;
import org.tiqu.pipeline.Models;
import org.tiqu.pipeline.PipelineLoader;
import org.tiqu.segment.Segmented;
import org.tiqu.text.Article;
import org.tiqu.text.Provenance;
import org.tiqu.text.Published;
import org.tiqu.text.Stage;

/**
 * The fields of annotated articles, read with gold's mentions, keys and labels: what the room {@code item} does when all
 * before it is right. Tables and lists of errors: {@code target/fields-*.txt}. The floors are what was reached.
 */
class FieldsOfGoldTest {
    private static final Path REPORTS = Path.of("corpora", "reports");
    private static final int PARTS = 6;

    private final Stage<Article, Segmented> segmenting = PipelineLoader.loadSegmenting();

    @Test
    void reachesItsFloorsOnTheDevPart() throws IOException {
        FieldScores scores = new FieldScores();
        ItemStage stage = new ItemStage(Chooser.load(Models.ITEM + Models.PRODUCTS));
        for (AnnotatedArticle article : read("dev")) {
            scores.add(
                    article,
                    stage.apply(GoldLinks.of(article, segmented(article))).items());
        }
        write("dev", scores);

        Map<ItemField, Double> floors = new EnumMap<>(ItemField.class);
        floors.put(ItemField.DATE, 0.93);
        floors.put(ItemField.REGIONS, 1.0);
        floors.put(ItemField.ORGANIZATIONS, 1.0);
        floors.put(ItemField.PEOPLE, 1.0);
        floors.put(ItemField.ISSUER, 0.93);
        floors.put(ItemField.DOCUMENT, 0.94);
        floors.put(ItemField.SPEAKER, 1.0);
        floors.put(ItemField.AFFILIATION, 0.94);
        floors.put(ItemField.TITLE, 0.97);
        floors.put(ItemField.OPERATOR, 0.91);
        floors.put(ItemField.PRODUCT, 0.47);
        floors.put(ItemField.COMPANY, 0.94);
        floors.put(ItemField.EVENT, 0.79);
        floors.put(ItemField.AMOUNT, 0.85);
        floors.forEach((field, floor) ->
                assertTrue(scores.f1(field) >= floor, field.code() + " needs " + floor + ", got " + scores.f1(field)));
    }

    @Test
    @Tag("slow")
    void findsProductsOfArticlesThatItDidNotLearnFrom() throws IOException {
        List<AnnotatedArticle> articles = read("train");
        FieldScores scores = new FieldScores();
        for (int part = 0; part < PARTS; part++) {
            List<AnnotatedArticle> others = new ArrayList<>(articles);
            List<AnnotatedArticle> here = new ArrayList<>();
            for (int i = part; i < articles.size(); i += PARTS) {
                here.add(articles.get(i));
            }
            others.removeAll(here);
            ItemStage stage = new ItemStage(new ProductTraining(this::segmented).train(others));
            for (AnnotatedArticle article : here) {
                scores.add(
                        article,
                        stage.apply(GoldLinks.of(article, segmented(article))).items());
            }
        }
        write("train", scores);

        assertTrue(scores.f1(ItemField.PRODUCT) >= 0.5, "product: " + scores.f1(ItemField.PRODUCT));
    }

    @Test
    void keysOfItemsStandInTheOrderOfFirstMention() throws IOException {
        ItemStage stage = new ItemStage(Chooser.RULES);
        for (AnnotatedArticle article : read("dev")) {
            stage.apply(GoldLinks.of(article, segmented(article)))
                    .items()
                    .forEach(item -> article.items().stream()
                            .filter(gold -> gold.number() == item.number())
                            .forEach(gold -> {
                                assertEquals(gold.values(ItemField.REGIONS), item.regions(), article.id());
                                assertEquals(gold.values(ItemField.ORGANIZATIONS), item.organizations(), article.id());
                                assertEquals(gold.values(ItemField.PEOPLE), item.people(), article.id());
                            }));
        }
    }

    private static List<AnnotatedArticle> read(String part) throws IOException {
        return RecordReader.read(REPORTS.resolve(part)).stream()
                .map(Located::article)
                .toList();
    }

    private Segmented segmented(AnnotatedArticle gold) {
        String day = gold.published();
        Published published = day == null ? null : new Published(LocalDate.parse(day), Published.By.OPTION);
        Provenance nowhere = new Provenance(gold.id(), "text/plain", "UTF-8", "0".repeat(64));
        return segmenting.apply(new Article(gold.id(), nowhere, gold.text(), published, List.of()));
    }

    private static void write(String part, FieldScores scores) throws IOException {
        Files.writeString(
                Path.of("target", "fields-" + part + ".txt"),
                scores.table() + String.join("\n", scores.errors()) + "\n");
    }
}
