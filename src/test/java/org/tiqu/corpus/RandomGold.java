package org.tiqu.corpus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.segment.WhiteSpace;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** Articles of what confuses readers most: marks as text, astral characters, every line break, odd white space. */
final class RandomGold {
    private static final List<String> PIECES = List.of(
            "a",
            "Baidu",
            "汉",
            "百度",
            "😀",
            "𠀀",
            "İ",
            "[[",
            "]]",
            "[",
            "]",
            "|",
            "\\",
            "\\[",
            "<",
            ">",
            "@",
            "#",
            "---",
            "<body policy 1> ",
            "@1 date: x",
            "[[a|ORG|b]]",
            " ",
            "  ",
            "\t",
            "\u3000",
            "\u00A0",
            "\u200B",
            "\uFEFF",
            ".");
    private static final List<String> BREAKS = List.of("\n", "\n", "\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<AnnotatedParagraph> paragraphs = new ArrayList<>();
    private final List<AnnotatedMention> mentions = new ArrayList<>();

    RandomGold(long seed) {
        this.random = new Random(seed);
    }

    AnnotatedArticle article() {
        blanks();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            paragraph();
            if (i < count - 1 || random.nextBoolean()) {
                text.append(pick(BREAKS));
                blanks();
            }
        }
        Map<Integer, Map<ItemField, List<String>>> told = new HashMap<>();
        for (AnnotatedParagraph paragraph : paragraphs) {
            if (paragraph.item() > 0 && random.nextBoolean()) {
                Map<ItemField, List<String>> fields = new EnumMap<>(ItemField.class);
                fields.put(ItemField.PRODUCT, List.of("x" + words(4).strip() + "x"));
                told.put(paragraph.item(), fields);
            }
        }
        Assembly assembly = new Assembly(text.toString(), paragraphs, mentions);
        return new AnnotatedArticle(
                "a b/" + random.nextInt(9),
                "mul",
                random.nextBoolean() ? "2020-03-02" : null,
                text.toString(),
                paragraphs,
                mentions,
                assembly.entities(),
                assembly.items(told));
    }

    private void blanks() {
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(random.nextBoolean() ? "" : " \u00A0").append(pick(BREAKS));
        }
    }

    /** One line, or several of which none is blank. */
    private void paragraph() {
        int start = text.length();
        text.append(random.nextBoolean() ? "" : " ");
        int lines = 1 + random.nextInt(3);
        for (int i = 0; i < lines; i++) {
            text.append(i == 0 ? "" : pick(BREAKS)).append(line());
        }
        String all = text.toString();
        Span span = WhiteSpace.trim(all, new Span(start, all.length()));
        Role[] roles = Role.values();
        Section[] sections = Section.values();
        paragraphs.add(new AnnotatedParagraph(
                paragraphs.size(),
                span,
                roles[random.nextInt(roles.length)],
                sections[random.nextInt(sections.length)],
                random.nextInt(4),
                null));
        mentions(all, span);
    }

    private String line() {
        String line = words(5);
        return WhiteSpace.trim(line, new Span(0, line.length())).isEmpty() ? line + "x" : line;
    }

    private void mentions(String all, Span within) {
        int at = within.start();
        while (at < within.end()) {
            int length = all.codePointCount(at, within.end());
            int start = all.offsetByCodePoints(at, random.nextInt(length));
            int end = all.offsetByCodePoints(start, 1 + random.nextInt(all.codePointCount(start, within.end())));
            MentionType[] types = MentionType.values();
            String key = random.nextBoolean() ? "?" + all.substring(start, end) : words(3) + "k";
            mentions.add(AnnotatedMention.gold(new Span(start, end), types[random.nextInt(types.length)], key));
            at = end;
        }
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            words.append(pick(PIECES));
        }
        return words.toString();
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
