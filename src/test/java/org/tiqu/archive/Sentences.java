package org.tiqu.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.corpus.Located;
import org.tiqu.corpus.RecordReader;

/**
 * What articles are made of.
 *
 * @param titles headings and titles
 * @param sentences of bodies
 * @param furniture whole paragraphs of it
 */
record Sentences(List<String> titles, List<String> sentences, List<String> furniture) {
    private static final int LONGEST = 400;
    private static final int SHORTEST = 12;

    /** Those of the reports whose language tag begins so. */
    static Sentences of(Path folder, String language) throws IOException {
        Sentences found = new Sentences(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Located located : RecordReader.read(folder)) {
            AnnotatedArticle article = located.article();
            if (!article.language().startsWith(language)) {
                continue;
            }
            for (AnnotatedParagraph paragraph : article.paragraphs()) {
                String text = paragraph.span().of(article.text()).strip();
                switch (paragraph.role()) {
                    case TITLE, ITEM_HEADING -> found.titles.add(text);
                    case FURNITURE -> found.furniture.add(text);
                    case BODY -> found.split(text);
                    default -> {}
                }
            }
        }
        return found;
    }

    private void split(String text) {
        for (String sentence : text.split("(?<=[.!?] )|(?<=[。！？])", -1)) {
            String stripped = sentence.strip();
            if (stripped.length() >= SHORTEST && stripped.length() <= LONGEST) {
                sentences.add(stripped);
            }
        }
    }

    String title(Random random) {
        return titles.get(random.nextInt(titles.size()));
    }

    String sentence(Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }
}
