package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tiqu.eval.HtmlReports.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

class MarkedTextTest {
    private static final List<MentionType> TYPES = List.of(MentionType.values());
    private static final Span ALL = new Span(0, 100);

    private static String shown(List<AnnotatedMention> gold, List<AnnotatedMention> predicted, Span part) {
        StringBuilder shown = new StringBuilder();
        for (MarkedText.Piece piece : new MarkedText(MentionAligner.align(gold, predicted)).pieces(part)) {
            if (piece.match() != null) {
                boolean isPaired = piece.match().isPaired();
                shown.append(piece.span().start())
                        .append('-')
                        .append(piece.span().end());
                shown.append(' ')
                        .append(piece.layer())
                        .append(isPaired ? " paired" : " alone")
                        .append("; ");
            }
        }
        return shown.toString();
    }

    @Test
    void cutsWhereTheTwoSidesPart() {
        List<AnnotatedMention> gold = List.of(mention(10, 20, MentionType.ORG, "a"));
        List<AnnotatedMention> predicted = List.of(mention(15, 25, MentionType.ORG, "a"));
        assertEquals("10-15 GOLD paired; 15-20 BOTH paired; 20-25 PREDICTED paired; ", shown(gold, predicted, ALL));
    }

    @Test
    void showsASpuriousMentionWithinAGoldOneThatAnotherAnswers() {
        List<AnnotatedMention> gold = List.of(mention(0, 12, MentionType.ORG, "a"));
        List<AnnotatedMention> predicted =
                List.of(mention(0, 4, MentionType.ORG, "a"), mention(5, 12, MentionType.ORG, "b"));
        assertEquals("0-4 BOTH alone; 4-5 GOLD paired; 5-12 BOTH paired; ", shown(gold, predicted, ALL));
    }

    @Test
    void cutsAMentionThatGoesOnBehindThePart() {
        List<AnnotatedMention> gold = List.of(mention(10, 20, MentionType.ORG, "a"));
        assertEquals("10-15 GOLD alone; ", shown(gold, List.of(), new Span(0, 15)));
        assertEquals("15-20 GOLD alone; ", shown(gold, List.of(), new Span(15, 40)));
    }

    @Test
    void losesNoTextAndNoMatch() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 500; round++) {
            List<MentionMatch> matches = MentionAligner.align(some(random), some(random));
            Set<MentionMatch> seen = new HashSet<>();
            int at = 0;
            for (MarkedText.Piece piece : new MarkedText(matches).pieces(ALL)) {
                assertEquals(at, piece.span().start());
                at = piece.span().end();
                if (piece.match() != null) {
                    seen.add(piece.match());
                }
            }
            assertEquals(100, at);
            assertEquals(new HashSet<>(matches), seen);
        }
    }

    private static List<AnnotatedMention> some(SplittableRandom random) {
        List<AnnotatedMention> mentions = new ArrayList<>();
        int at = random.nextInt(6);
        while (at < 85) {
            int end = at + 1 + random.nextInt(12);
            mentions.add(mention(at, end, TYPES.get(random.nextInt(TYPES.size())), "?"));
            at = end + random.nextInt(4);
        }
        return mentions;
    }
}
