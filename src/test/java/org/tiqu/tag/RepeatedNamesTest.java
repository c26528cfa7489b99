package org.tiqu.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Engines;
import org.tiqu.segment.Segmented;
import org.tiqu.text.Span;

class RepeatedNamesTest {

    @Test
    void areFoundWhereverTheNameStands() {
        assertEquals(
                List.of(0, 21, 41),
                starts("Quayline is a bank. \nQuayline fell. Then Quayline rose.", "Quayline", 0.9));
    }

    @Test
    void areFoundInChineseToo() {
        assertEquals(List.of(0, 9), starts("渔联社发布了报告。渔联社很大。", "渔联社", 0.9));
    }

    @Test
    void areNotFoundInsideWords() {
        assertEquals(List.of(0), starts("Quay is a bank. Quayside is not, nor is MyQuay.", "Quay", 0.9));
    }

    @Test
    void areNotFoundForNamesThatAreNotCertain() {
        assertEquals(List.of(), starts("Quayline is a bank. Quayline fell.", "Quayline", 0.7));
    }

    @Test
    void areFoundForOrganizationsAndPeopleOnly() {
        assertEquals(List.of(), starts("Quayline is a bank. Quayline fell.", "Quayline", 0.9, MentionType.REGION));
        assertEquals(List.of(), starts("Quayline is a bank. Quayline fell.", "Quayline", 0.9, MentionType.DATE));
        assertEquals(List.of(0, 20), starts("Quayline is a bank. Quayline fell.", "Quayline", 0.9, MentionType.PERSON));
    }

    @Test
    void sayThatTheyAreRepetitions() {
        Segmented article = Engines.segment("Quayline is a bank. Quayline fell.");
        Mention first = Mention.of(new Span(0, 8), MentionType.ORG, 0.78, Source.LEXICON);
        for (Mention repeated : new RepeatedNames(full -> List.of()).find(article, List.of(first))) {
            assertEquals(java.util.Set.of(Source.REPEAT), repeated.by());
            assertEquals(0.78, repeated.confidence());
        }
    }

    @Test
    void shortFormsOfTraditionalNamesAreThoseOfTheSimplified() {
        Segmented article = Engines.segment("漁聯藥業發布了報告。漁聯說它會漲。");
        Mention first = Mention.of(new Span(0, 4), MentionType.ORG, 0.9, Source.LEXICON);
        List<Mention> found = new RepeatedNames(full -> full.equals("渔联药业") ? List.of("渔联") : List.of())
                .find(article, List.of(first));
        assertTrue(found.stream().anyMatch(m -> m.span().equals(new Span(10, 12))), found::toString);
    }

    @Test
    void areFoundByTheirShortFormsToo() {
        Segmented article = Engines.segment("Northern Quayline is a bank. Quayline fell.");
        Mention first = Mention.of(new Span(0, 17), MentionType.ORG, 0.9, Source.LEXICON);
        List<Mention> found = new RepeatedNames(full -> List.of("Quayline")).find(article, List.of(first));
        assertTrue(found.stream().anyMatch(m -> article.textOf(m.span()).equals("Quayline")), found::toString);
    }

    private static List<Integer> starts(String text, String name, double confidence) {
        return starts(text, name, confidence, MentionType.ORG);
    }

    private static List<Integer> starts(String text, String name, double confidence, MentionType type) {
        Segmented article = Engines.segment(text);
        int at = text.indexOf(name);
        Mention first = Mention.of(new Span(at, at + name.length()), type, confidence, Source.LEXICON);
        List<Integer> starts = new ArrayList<>();
        new RepeatedNames(full -> List.of())
                .find(article, List.of(first))
                .forEach(mention -> starts.add(mention.span().start()));
        return starts;
    }
}
