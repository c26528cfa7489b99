package org.tiqu.segment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.Located;
import org.tiqu.corpus.RecordReader;
import org.tiqu.text.Span;

/** Annotated reports as they are and wrapped in many styles; some styles leave no sign of where a paragraph ends. */
class WrappedReportsTest {
    private static final List<AnnotatedArticle> REPORTS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        for (Located located : RecordReader.read(Path.of("corpora/reports/train"))) {
            REPORTS.add(located.article());
        }
    }

    private static List<Span> paragraphs(String text) {
        return HardWrap.paragraphs(text, LineSplitter.blocks(text));
    }

    @Test
    void findsTheParagraphsOfReportsAsTheyAre() {
        int right = 0;
        int gold = 0;
        for (AnnotatedArticle report : REPORTS) {
            List<Span> known = report.paragraphs().stream().map(p -> p.span()).toList();
            List<Span> found = paragraphs(report.text());
            right += (int) known.stream().filter(found::contains).count();
            gold += known.size();
        }
        // Two reports whose lines were broken by hand have a heading of two lines, and two remarks in one block.
        assertTrue(right >= gold - 3, right + " of " + gold);
    }

    @Test
    void findsNearlyAllParagraphsOfWrappedReports() {
        int right = 0;
        int found = 0;
        int gold = 0;
        for (AnnotatedArticle report : REPORTS) {
            boolean chinese = report.language().startsWith("zh");
            Random random = new Random(report.id().hashCode());
            for (int round = 0; round < 6; round++) {
                Wrapped.Text wrapped = Wrapped.of(report, WrapStyle.any(random, chinese));
                List<Span> paragraphs = paragraphs(wrapped.text());
                Set<Span> common = new HashSet<>(paragraphs);
                common.retainAll(new HashSet<>(wrapped.paragraphs()));
                right += common.size();
                found += paragraphs.size();
                gold += wrapped.paragraphs().size();
            }
        }
        double f1 = 2.0 * right / (found + gold);
        assertTrue(f1 > 0.97, "F1 " + f1);
    }

    @Test
    void findsNearlyAllParagraphsThatEmptyLinesSetApart() {
        int right = 0;
        int all = 0;
        for (AnnotatedArticle report : REPORTS) {
            boolean chinese = report.language().startsWith("zh");
            for (int width : chinese ? new int[] {40, 60, 90} : new int[] {40, 72, 100}) {
                WrapStyle style = new WrapStyle(
                        width, false, WrapStyle.Gaps.ALL, 0, 0, 0, true, true, false, false, false, false, "\n", false);
                Wrapped.Text wrapped = Wrapped.of(report, style);
                Set<Span> common = new HashSet<>(paragraphs(wrapped.text()));
                common.retainAll(new HashSet<>(wrapped.paragraphs()));
                right += common.size();
                all += wrapped.paragraphs().size();
            }
        }
        assertTrue(right > 0.98 * all, right + " of " + all);
    }
}
