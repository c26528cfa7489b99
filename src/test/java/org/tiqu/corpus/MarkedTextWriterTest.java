package org.tiqu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.text.Span;

class MarkedTextWriterTest {
    @Test
    void escapesOnlyWhatWouldBeAMark() {
        String marked = """
                #id: a
                #published: 2020-03-02
                #language: en
                ---
                <body policy 1> [2020] No. 2 <b> a@b | \\[\\[x\\]\\] [[[A\\]|ORG|?A\\|\\]]] \\\\
                \\<c> goes on
                @1 date: 2020-02
                """;
        assertEquals(marked, MarkedTextWriter.write(Golds.read(marked)));
    }

    @Test
    void putsFieldsBeforeALastLineWithoutBreak() {
        AnnotatedArticle article =
                Golds.read("#id: a\n#language: en\n---\n<body policy 1> x\n@1 date: 2020\n<body policy 1> y");
        assertEquals(
                "#id: a\n#language: en\n---\n<body policy 1> x\n@1 date: 2020\n<body policy 1> y",
                MarkedTextWriter.write(article));
    }

    @Test
    void refusesTextOutsideParagraphs() {
        AnnotatedArticle article =
                new AnnotatedArticle("a", "en", null, "x\n", List.of(), List.of(), List.of(), List.of());
        assertEquals(
                "marks cannot hold this article (a paragraph begins with a mark such as '<body policy 1>', but 'x' stands"
                        + " alone); mend what 'tiqu corpus check' says of its paragraphs",
                refusal(article));
    }

    @Test
    void refusesWhatDoesNotFollow() {
        AnnotatedParagraph paragraph = new AnnotatedParagraph(0, new Span(0, 1), Role.BODY, Section.POLICY, 1, null);
        AnnotatedItem item = new AnnotatedItem(1, Section.COMPANY, null, List.of(0), Map.of());
        AnnotatedArticle article =
                new AnnotatedArticle("a", "en", null, "x\n", List.of(paragraph), List.of(), List.of(), List.of(item));
        assertEquals(
                "marks cannot hold '{\"item\":1,\"section\":\"company\",\"paragraphs\":[0]}', which does not follow from"
                        + " paragraphs and mentions; mend what 'tiqu corpus check' says of it",
                refusal(article));
    }

    private static String refusal(AnnotatedArticle article) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> MarkedTextWriter.write(article))
                .getMessage());
    }
}
