package org.tiqu.convert;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.function.Executable;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedEntity;
import org.tiqu.corpus.AnnotatedItem;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.corpus.ItemField;
import org.tiqu.corpus.Located;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** Articles for the tests of formats. */
final class Articles {
    /** Astral characters, combining marks, CRLF; mentions at both ends, side by side, over a line break. */
    static final String TEXT =
            "\uD842\uDFB7野家 \uD83D\uDE00 & <Baidu>北京上海\r\nCafe\u0301 of Li\r\nMing\tsaid \"hi\" on 2020\u5E74";

    private Articles() {}

    /** All that a record can hold. */
    static AnnotatedArticle full() {
        List<AnnotatedMention> mentions = List.of(
                new AnnotatedMention(span("\uD842\uDFB7野家"), MentionType.ORG, "\uD842\uDFB7野家 Ltd.", 0.9, 0.5),
                new AnnotatedMention(span("Baidu"), MentionType.ORG, "百度", 0.97, 0.99),
                new AnnotatedMention(span("北京"), MentionType.REGION, "110000", null, null),
                new AnnotatedMention(span("上海"), MentionType.REGION, null, 0.25, null),
                new AnnotatedMention(span("Cafe\u0301"), MentionType.ORG, "百度", null, 1.0),
                new AnnotatedMention(span("Li\r\nMing"), MentionType.PERSON, "?Li Ming 100%", 1e-4, null),
                new AnnotatedMention(span("2020\u5E74"), MentionType.DATE, "2020", 0.0, 0.001));
        int second = TEXT.indexOf("Cafe");
        List<AnnotatedParagraph> paragraphs = List.of(
                new AnnotatedParagraph(0, new Span(0, second - 2), Role.ITEM_HEADING, Section.COMPANY, 1, 0.75),
                new AnnotatedParagraph(1, new Span(second, TEXT.length()), Role.BODY, Section.COMPANY, 1, null));
        List<AnnotatedEntity> entities = List.of(
                new AnnotatedEntity(
                        "\uD842\uDFB7野家 Ltd.", MentionType.ORG, List.of("\uD842\uDFB7野家"), List.of(), List.of(0)),
                new AnnotatedEntity(
                        "百度", MentionType.ORG, List.of("Baidu", "Cafe\u0301"), List.of("百度集团"), List.of(1, 4)),
                new AnnotatedEntity("110000", MentionType.REGION, List.of("北京"), List.of(), List.of(2)),
                new AnnotatedEntity("?Li Ming 100%", MentionType.PERSON, List.of("Li\r\nMing"), List.of(), List.of(5)));
        List<AnnotatedItem> items = List.of(new AnnotatedItem(
                1,
                Section.COMPANY,
                paragraphs.get(0).span().of(TEXT),
                List.of(0, 1),
                Map.of(ItemField.COMPANY, List.of("百度"), ItemField.REGIONS, List.of("110000"))));
        return new AnnotatedArticle("a/b!c#1", "mul", "2020-03-02", TEXT, paragraphs, mentions, entities, items);
    }

    /** Without any annotation. */
    static AnnotatedArticle bare() {
        return Details.plain("bare", "Nothing \uD83D\uDE00 here.\r\n", List.of());
    }

    private static Span span(String name) {
        int start = TEXT.indexOf(name);
        return new Span(start, start + name.length());
    }

    /** An article of that text alone, as if gold. */
    static Located gold(String id, String text) {
        return new Located(Details.plain(id, text, List.of()), Path.of("gold.jsonl"), 1);
    }

    /** Type and surface of each mention, and its key if it has one. */
    static List<String> found(AnnotatedArticle article) {
        return article.mentions().stream()
                .map(mention -> mention.type() + " " + article.textOf(mention)
                        + (mention.key() == null ? "" : " " + mention.key()))
                .toList();
    }

    /** What an action that must fail says, the file's name shortened to {@code FILE}. */
    static String message(Path file, Executable action) {
        String message = assertThrows(IOException.class, action).getMessage();
        return String.valueOf(message).replace(file.toString(), "FILE");
    }

    static Path write(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    /** Writes the articles, and gives what one can read again: the folder, or the only file. */
    static Path write(Path folder, Format format, List<AnnotatedArticle> articles) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (OutputFile file : format.write(articles)) {
            paths.add(Files.write(folder.resolve(file.name()), file.bytes()));
        }
        return format.isFolder() ? folder : paths.get(0);
    }
}
