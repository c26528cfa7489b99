package org.tiqu.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** Fixtures in columns, as conlleval reads them: token, gold tag, predicted tag; each sentence becomes an article. */
final class Iob {
    private Iob() {}

    static List<ArticlePair> read(String name) {
        List<ArticlePair> pairs = new ArrayList<>();
        for (String sentence : text(name).strip().split("\n\n", -1)) {
            List<String[]> rows =
                    sentence.lines().map(line -> line.split(" ", -1)).toList();
            String id = name + "-" + (pairs.size() + 1);
            pairs.add(new ArticlePair(article(id, rows, 1), article(id, rows, 2)));
        }
        return pairs;
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Iob.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tokens stand with a space between them. A mention begins where conlleval's {@code startOfChunk} says. */
    private static AnnotatedArticle article(String id, List<String[]> rows, int column) {
        StringBuilder text = new StringBuilder();
        List<AnnotatedMention> mentions = new ArrayList<>();
        String last = "O";
        for (String[] row : rows) {
            text.append(text.isEmpty() ? "" : " ");
            Span token = new Span(text.length(), text.length() + row[0].length());
            text.append(row[0]);
            String tag = row[column];
            boolean isSameType =
                    !last.equals("O") && !tag.equals("O") && last.substring(2).equals(tag.substring(2));
            if (tag.startsWith("I-") && isSameType) {
                AnnotatedMention open = mentions.remove(mentions.size() - 1);
                mentions.add(mention(new Span(open.span().start(), token.end()), tag));
            } else if (!tag.equals("O")) {
                mentions.add(mention(token, tag));
            }
            last = tag;
        }
        Span all = new Span(0, text.length());
        List<AnnotatedParagraph> paragraphs =
                List.of(new AnnotatedParagraph(0, all, Role.BODY, Section.OTHER, 1, null));
        return new AnnotatedArticle(id, "mul", null, text.toString(), paragraphs, mentions, List.of(), List.of());
    }

    private static AnnotatedMention mention(Span span, String tag) {
        return new AnnotatedMention(span, MentionType.valueOf(tag.substring(2)), null, null, null);
    }
}
