package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;

class MentionAlignerTest {
    private static String aligned(String gold, String predicted) {
        AnnotatedArticle one = Marked.article("<body other 1> " + gold);
        AnnotatedArticle other = Marked.article("<body other 1> " + predicted);
        StringBuilder shown = new StringBuilder();
        for (MentionMatch match : MentionAligner.align(one.mentions(), other.mentions())) {
            shown.append(text(one, match.gold()))
                    .append('=')
                    .append(text(other, match.predicted()))
                    .append(' ');
        }
        return shown.toString().strip();
    }

    private static String text(AnnotatedArticle article, @Nullable AnnotatedMention mention) {
        return mention == null ? "-" : article.textOf(mention);
    }

    @Test
    void theSameSpanFindsItsOtherWhateverTheType() {
        assertEquals("Jinan=Jinan", aligned("[[Jinan|REGION|?]]", "[[Jinan|ORG|?]]"));
    }

    @Test
    void theRightTypeIsTakenBeforeTheLongerOverlap() {
        assertEquals(
                "-=BankofChi BankofChina=na", aligned("[[BankofChina|ORG|?]]", "[[BankofChi|REGION|?]][[na|ORG|?]]"));
    }

    @Test
    void ofTheSameTypeTheLongerOverlapIsTaken() {
        assertEquals("-=Ba BankofChina=nkofChina", aligned("[[BankofChina|ORG|?]]", "[[Ba|ORG|?]][[nkofChina|ORG|?]]"));
    }

    @Test
    void twoPairsAreTakenBeforeOneThatSharesMore() {
        assertEquals(
                "abc=abcdefg defgh=hij", aligned("[[abc|ORG|?]][[defgh|ORG|?]]ij", "[[abcdefg|ORG|?]][[hij|ORG|?]]"));
    }

    @Test
    void whatTouchesDoesNotOverlap() {
        assertEquals("abc=- -=def", aligned("[[abc|ORG|?]]def", "abc[[def|ORG|?]]"));
    }

    @Test
    void nothingIsAlignedWithNothing() {
        assertEquals(List.of(), MentionAligner.align(List.of(), List.of()));
    }
}
