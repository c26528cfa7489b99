package org.tiqu.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tiqu.classify.WeightLearner;
import org.tiqu.classify.opennlp.SectionTrainer;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.Golds;
import org.tiqu.segment.Segmenter;
import org.tiqu.tag.Tagged;
import org.tiqu.text.AlignedText;
import org.tiqu.text.Alignment;
import org.tiqu.text.Article;
import org.tiqu.text.Provenance;
import org.tiqu.text.Span;

class ClassifierTrainingTest {
    private static final List<AnnotatedArticle> REPORTS =
            IntStream.range(0, 10).mapToObj(ClassifierTrainingTest::report).toList();

    private static AnnotatedArticle report(int number) {
        return Golds.of(
                "report-" + number,
                "<title overview> Tea weekly",
                "<section_heading policy> Policy",
                "<body policy 1> The bureau of tea issued a notice on leaves and asks growers to weigh them.",
                "<section_heading company> Companies",
                "<body company 2> The firm of tins announced that its net profit rose, and sold its shares.");
    }

    private static Tagged tagged(AnnotatedArticle annotated) {
        Article article = new Article(
                annotated.id(), new Provenance("a.txt", "text/plain", "UTF-8", ""), annotated.text(), null, List.of());
        Segmenter segmenter = new Segmenter(
                sentence -> List.of(new Span(0, sentence.length())),
                sentence -> List.of(),
                sentence -> List.of(),
                new org.tiqu.segment.Simplifier() {
                    @Override
                    public AlignedText simplify(String text) {
                        Alignment.Builder alignment = new Alignment.Builder();
                        text.chars().forEach(c -> alignment.add(1, 1));
                        return new AlignedText(text, alignment.build());
                    }

                    @Override
                    public boolean isTraditional(int codePoint) {
                        return false;
                    }
                });
        return new Tagged(segmenter.apply(article), List.of());
    }

    private static String learn() throws IOException {
        ClassifierTraining.Result result =
                new ClassifierTraining(ClassifierTrainingTest::tagged, new WeightLearner(5, 0.1, 1)).train(REPORTS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SectionTrainer.write(result.sections(), out);
        result.weights().write(out);
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    @Test
    @Timeout(60)
    void learnsTheSameBytesOfTheSameReports() throws Exception {
        assertEquals(learn(), learn());
    }
}
