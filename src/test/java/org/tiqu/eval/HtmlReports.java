package org.tiqu.eval;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Small articles, reports of them, and their pages as documents. */
final class HtmlReports {
    private HtmlReports() {}

    /** An article of one paragraph for each line. */
    static AnnotatedArticle article(String id, String text, AnnotatedMention... mentions) {
        List<AnnotatedParagraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(from, from + line.length());
            paragraphs.add(new AnnotatedParagraph(paragraphs.size(), span, Role.BODY, Section.POLICY, 0, 0.9));
            from = span.end() + 1;
        }
        return new AnnotatedArticle(id, "en", null, text, paragraphs, List.of(mentions), List.of(), List.of());
    }

    /** The article with other paragraphs. */
    static AnnotatedArticle with(AnnotatedArticle article, AnnotatedParagraph... paragraphs) {
        return new AnnotatedArticle(
                article.id(),
                article.language(),
                null,
                article.text(),
                List.of(paragraphs),
                article.mentions(),
                List.of(),
                List.of());
    }

    static AnnotatedMention mention(int start, int end, MentionType type, @Nullable String key) {
        return new AnnotatedMention(new Span(start, end), type, key, 0.75, 0.5);
    }

    /** A report with intervals of a few rounds. */
    static Report report(String gold, String predicted, ArticlePair... pairs) {
        Evaluation evaluation = Evaluator.evaluate(List.of(pairs));
        Map<String, Interval> intervals = new Resampling(5).intervals(evaluation, Measures.ALL);
        return new Report(gold, predicted, evaluation, intervals, List.of());
    }

    static String page(ArticlePair... pairs) {
        return HtmlReport.write(report("gold", "predicted", pairs));
    }

    /** The page as XML, which it also is once style and script are taken out. */
    static Document parsed(String page) throws ParserConfigurationException, SAXException, IOException {
        String markup = page.replaceAll("(?s)(<style>).*?(</style>)", "$1$2")
                .replaceAll("(?s)(<script>).*?(</script>)", "$1$2");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
    }

    static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The marks in the texts of articles, those of the legend left out. */
    static List<Element> marks(Document document) {
        return elements(document, "mark").stream()
                .filter(mark -> mark.hasAttribute("title"))
                .toList();
    }
}
