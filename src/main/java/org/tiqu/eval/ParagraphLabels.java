package org.tiqu.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiqu.classify.Section;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.text.Span;

/** Tells what gold calls a paragraph, and what the prediction calls it where it says something else. */
final class ParagraphLabels {
    private static final int SHOWN = 24;

    private final AnnotatedArticle predicted;
    private final String text;
    private final Map<Span, AnnotatedParagraph> predictedBySpan = new HashMap<>();
    private final Set<AnnotatedParagraph> beginnings = new HashSet<>();
    private final Set<Span> goldSpans = new HashSet<>();

    /** For one article. */
    ParagraphLabels(ArticlePair pair) {
        this.predicted = pair.predicted();
        this.text = pair.gold().text();
        predicted.paragraphs().forEach(paragraph -> predictedBySpan.put(paragraph.span(), paragraph));
        pair.gold().paragraphs().forEach(paragraph -> goldSpans.add(paragraph.span()));
        beginnings.addAll(beginnings(pair.gold()));
        beginnings.addAll(beginnings(predicted));
    }

    private static Set<AnnotatedParagraph> beginnings(AnnotatedArticle article) {
        Set<Integer> items = new HashSet<>();
        Set<AnnotatedParagraph> beginnings = new HashSet<>();
        for (AnnotatedParagraph paragraph : article.paragraphs()) {
            if (paragraph.item() > 0 && items.add(paragraph.item())) {
                beginnings.add(paragraph);
            }
        }
        return beginnings;
    }

    /** Role, section and item, as far as the paragraph has them. */
    static String label(AnnotatedParagraph paragraph) {
        return roleAndSection(paragraph) + (paragraph.item() > 0 ? " · item " + paragraph.item() : "");
    }

    private static String roleAndSection(AnnotatedParagraph paragraph) {
        String role = paragraph.role().code().replace('_', ' ');
        return paragraph.section() == Section.NONE
                ? role
                : role + " · " + paragraph.section().code();
    }

    /** What the prediction says otherwise of a gold paragraph; empty when it agrees or has no paragraphs. */
    List<String> otherwise(AnnotatedParagraph gold) {
        if (predicted.paragraphs().isEmpty()) {
            return List.of();
        }
        AnnotatedParagraph same = predictedBySpan.get(gold.span());
        if (same == null) {
            return cutOtherwise(gold.span());
        }
        List<String> differences = new ArrayList<>();
        if (same.role() != gold.role() || same.section() != gold.section()) {
            differences.add(roleAndSection(same));
        }
        if ((same.item() > 0) != (gold.item() > 0)) {
            differences.add(same.item() > 0 ? "in item " + same.item() : "in no item");
        } else if (beginnings.contains(same) != beginnings.contains(gold)) {
            differences.add(
                    beginnings.contains(same)
                            ? "item " + same.item() + " begins here"
                            : "item " + same.item() + " goes on here");
        }
        return differences;
    }

    private List<String> cutOtherwise(Span gold) {
        List<String> found = new ArrayList<>();
        for (AnnotatedParagraph paragraph : predicted.paragraphs()) {
            if (paragraph.span().overlaps(gold) && !goldSpans.contains(paragraph.span())) {
                found.add("cut otherwise: " + label(paragraph) + " “" + beginning(paragraph.span()) + "”");
            }
        }
        return found.isEmpty() ? List.of("no paragraph here") : found;
    }

    private String beginning(Span span) {
        String all = span.of(text);
        return all.length() <= SHOWN ? all : all.substring(0, all.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }
}
