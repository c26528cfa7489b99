package org.tiqu.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
import java.util.List;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Segmenter;
import org.tiqu.segment.Simplifier;
import org.tiqu.tag.Mention;
import org.tiqu.tag.Tagged;
import org.tiqu.text.AlignedText;
import org.tiqu.text.Alignment;
import org.tiqu.text.Article;
import org.tiqu.text.Language;
import org.tiqu.text.Provenance;
import org.tiqu.text.Span;

/** Builds the classifier's input with stand-ins for the engines. */
final class Articles {
    private static final ParagraphClassifier CLASSIFIER = new ParagraphClassifier();

    private Articles() {}

    /** The labels of a text without mentions, as "role section item" each. */
    static List<String> classify(String... lines) {
        return show(CLASSIFIER.apply(tagged(String.join("\n", lines), List.of())));
    }

    static Classified apply(String text, List<Mention> mentions) {
        return CLASSIFIER.apply(tagged(text, mentions));
    }

    /** Asserts role, section and item of every paragraph of a text in the annotators' format, without mentions. */
    static void check(String annotated) {
        Annotated gold = Annotated.of(annotated);
        assertEquals(lines(gold.labels(), gold.text()), lines(show(apply(gold.text(), gold.mentions())), gold.text()));
    }

    private static String lines(List<String> labels, String text) {
        StringBuilder out = new StringBuilder();
        List<String> paragraphs = text.lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < labels.size(); i++) {
            out.append('<')
                    .append(labels.get(i))
                    .append("> ")
                    .append(paragraphs.get(i))
                    .append('\n');
        }
        return out.toString();
    }

    static List<String> show(Classified classified) {
        List<String> shown = new ArrayList<>();
        for (Label label : classified.labels()) {
            shown.add(label.role().code() + " " + label.section().code() + " "
                    + (label.item() == 0 ? "-" : label.item()));
        }
        return shown;
    }

    static Tagged tagged(String text, List<Mention> mentions) {
        Article article = new Article("a", new Provenance("a.txt", "text/plain", "UTF-8", ""), text, null, List.of());
        Segmented segmented = new Segmenter(
                        sentence -> List.of(new Span(0, sentence.length())),
                        sentence -> List.of(),
                        sentence -> List.of(),
                        new CharacterSimplifier())
                .apply(article);
        return new Tagged(segmented, mentions);
    }

    /** A long text that holds no traditional characters, with paragraphs but nothing in them. */
    static Tagged plain(String text) {
        Article article = new Article("a", new Provenance("a.txt", "text/plain", "UTF-8", ""), text, null, List.of());
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            paragraphs.add(new Paragraph(paragraphs.size(), new Span(start, end), Language.ENGLISH, List.of()));
            start = end + 1;
        }
        return new Tagged(new Segmented(article, identity(text), Language.ENGLISH, paragraphs), List.of());
    }

    private static AlignedText identity(String text) {
        Alignment.Builder alignment = new Alignment.Builder();
        for (int i = 0; i < text.length(); i++) {
            alignment.add(1, 1);
        }
        return new AlignedText(text, alignment.build());
    }

    /** HanLP's character table without its start-up cost: converts only what it is asked. */
    private static final class CharacterSimplifier implements Simplifier {
        @Override
        public AlignedText simplify(String text) {
            StringBuilder out = new StringBuilder();
            Alignment.Builder alignment = new Alignment.Builder();
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                String simple = convert(c);
                out.append(simple);
                alignment.add(Character.charCount(c), simple.length());
                i += Character.charCount(c);
            }
            return new AlignedText(out.toString(), alignment.build());
        }

        @Override
        public boolean isTraditional(int codePoint) {
            return !convert(codePoint).equals(Character.toString(codePoint));
        }

        private static String convert(int codePoint) {
            String form = Character.toString(codePoint);
            return codePoint < 0x3400 || codePoint > 0x9FFF ? form : HanLP.convertToSimplifiedChinese(form);
        }
    }
}
