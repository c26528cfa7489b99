package org.tiqu.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.corpus.Located;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

class RoundTripTest {
    private static final String[] PARTS = {
        "Baidu",
        "北京",
        "\uD83D\uDE00",
        "\uD842\uDFB7",
        " ",
        "  ",
        "\r\n",
        "\n",
        "\t",
        "e\u0301",
        ".",
        "\u00A0",
        "&<\"'>",
        "中",
        "\u2028",
        "\\n",
        "#",
        "|",
        "7%",
        "\uD83D\uDC68\u200D\uD83D\uDCBB",
        "\u3000",
        "-DOCSTART-",
        "T1"
    };

    @TempDir
    Path folder;

    private List<AnnotatedArticle> through(Format format, List<AnnotatedArticle> articles) throws IOException {
        Path path = Articles.write(folder, format, articles);
        assertEquals(format, Format.guess(path));
        return format.read(path, TypeMap.DEFAULT).stream().map(Located::article).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"RECORD", "DOCCANO", "LABEL_STUDIO", "CAS_XMI", "SPACY"})
    void keepsAllOfARecord(Format format) throws IOException {
        AnnotatedArticle full = Articles.full();
        List<AnnotatedArticle> read = through(format, List.of(full, Articles.bare()));
        if (format == Format.RECORD) {
            // A record's key is "?" where a mention has none.
            assertEquals(
                    Articles.found(full).toString().replace("上海", "上海 ?"),
                    Articles.found(read.get(0)).toString());
            assertEquals(full.items(), read.get(0).items());
        } else {
            assertEquals(List.of(full, Articles.bare()), read);
        }
    }

    @Test
    void keepsAllButParagraphsAndItemsInBrat() throws IOException {
        AnnotatedArticle full = Articles.full();
        List<AnnotatedArticle> read = through(Format.BRAT, List.of(full, Articles.bare()));
        assertEquals("a/b!c#1", read.get(0).id());
        assertEquals(full.text(), read.get(0).text());
        assertEquals(full.mentions(), read.get(0).mentions());
        assertEquals(Articles.bare(), read.get(1));
    }

    @Test
    void keepsMentionsInConllOverTheSameText() throws IOException {
        AnnotatedArticle full = Articles.full();
        Path path = Articles.write(folder, Format.CONLL, List.of(full, Articles.bare()));
        List<Located> gold = List.of(
                new Located(full, path, 1),
                Articles.gold("bare", Articles.bare().text()));
        List<Located> read = Predictions.read(path, Format.CONLL, gold, TypeMap.DEFAULT);
        assertEquals(full.text(), read.get(0).article().text());
        assertEquals(spans(full), spans(read.get(0).article()));
        assertEquals("2020-03-02", read.get(0).article().published());
        assertEquals(Articles.bare(), read.get(1).article());
    }

    @Test
    void keepsAllButProbabilitiesInMarkedTexts() throws IOException {
        String text = "Baidu\uD83D\uDE00 [[x]]\r\nin 北京上海";
        AnnotatedArticle article = new AnnotatedArticle(
                "m",
                "mul",
                null,
                text,
                List.of(new AnnotatedParagraph(0, new Span(0, text.length()), Role.BODY, Section.OTHER, 0, null)),
                List.of(
                        AnnotatedMention.gold(new Span(0, 5), MentionType.ORG, "百度"),
                        AnnotatedMention.gold(new Span(text.length() - 4, text.length() - 2), MentionType.REGION, "1"),
                        AnnotatedMention.gold(new Span(text.length() - 2, text.length()), MentionType.REGION, "2")),
                List.of(),
                List.of());
        AnnotatedArticle read = through(Format.MARKED, List.of(article)).get(0);
        assertEquals(article.text(), read.text());
        assertEquals(article.mentions(), read.mentions());
        assertEquals(article.paragraphs(), read.paragraphs());
    }

    @ParameterizedTest
    @EnumSource(names = {"CONLL", "BRAT", "DOCCANO", "LABEL_STUDIO", "CAS_XMI", "SPACY"})
    void keepsMentionsOfAnyText(Format format) throws IOException {
        Random random = new Random(20_200_302);
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            articles.add(random("r" + i, random));
        }
        Path path = Articles.write(folder, format, articles);
        List<Located> gold =
                articles.stream().map(article -> new Located(article, path, 1)).toList();
        List<Located> read = Predictions.read(path, format, gold, TypeMap.DEFAULT);
        for (Located located : read) {
            AnnotatedArticle wanted =
                    articles.get(Integer.parseInt(located.article().id().substring(1)));
            assertEquals(wanted.text(), located.article().text());
            assertEquals(spans(wanted), spans(located.article()), wanted.id());
        }
        assertEquals(articles.size(), read.size());
    }

    private static AnnotatedArticle random(String id, Random random) {
        StringBuilder text = new StringBuilder();
        List<AnnotatedMention> mentions = new ArrayList<>();
        int parts = random.nextInt(20);
        for (int i = 0; i < parts; i++) {
            int start = text.length();
            // White space at a mention's ends is what CoNLL cannot tell.
            boolean isMention = random.nextInt(3) == 0;
            text.append(isMention ? "X" : "");
            text.append(PARTS[random.nextInt(PARTS.length)]);
            text.append(isMention && random.nextBoolean() ? PARTS[random.nextInt(PARTS.length)] + "y" : "");
            if (isMention) {
                int end = start + text.substring(start).stripTrailing().length();
                while (Spaces.is(text.charAt(end - 1))) {
                    end--;
                }
                MentionType type = List.of(MentionType.values()).get(random.nextInt(4));
                mentions.add(new AnnotatedMention(new Span(start, end), type, null, null, null));
            }
        }
        return Details.plain(id, text.toString(), mentions);
    }

    private static List<String> spans(AnnotatedArticle article) {
        return article.mentions().stream()
                .map(mention -> mention.type() + " " + mention.span())
                .toList();
    }
}
