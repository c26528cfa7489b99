package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tiqu.eval.HtmlReports.article;
import static org.tiqu.eval.HtmlReports.elements;
import static org.tiqu.eval.HtmlReports.mention;
import static org.tiqu.eval.HtmlReports.parsed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.tag.MentionType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever stands in texts, keys, ids and names of files, a page runs nothing but its own script. */
class HtmlReportSafetyTest {
    private static final Report HARMLESS = report("harmless");

    /** A report in which all that comes from outside is the same. */
    private static Report report(String hostile) {
        String text = hostile + " and " + hostile;
        AnnotatedArticle gold = new AnnotatedArticle(
                hostile,
                hostile,
                hostile,
                text,
                article(hostile, text).paragraphs(),
                List.of(mention(0, hostile.length(), MentionType.ORG, hostile)),
                List.of(),
                List.of());
        AnnotatedArticle predicted =
                article(hostile, text, mention(hostile.length() + 5, text.length(), MentionType.PERSON, "?" + hostile));
        return HtmlReports.report(hostile, hostile, new ArticlePair(gold, predicted));
    }

    private static Set<String> names(Document document) {
        Set<String> names = new TreeSet<>();
        for (Element element : elements(document, "*")) {
            names.add(element.getTagName());
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                names.add("@" + element.getAttributes().item(i).getNodeName());
            }
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><img src=x onerror=alert(1)>",
                "<script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "</title></style><svg onload=alert(1)>",
                "--><!--<![CDATA[",
                "javascript:alert(1)",
                "a & b &amp; &lt;b&gt; &#60;",
                "{{script}} {{policy}} $1 \\",
                "</mark></p></details><form action=//x>"
            })
    void keepsMarkupInTextsAsText(String hostile) throws Exception {
        Document document = parsed(HtmlReport.write(report(hostile)));
        assertEquals(
                names(parsed(HtmlReport.write(HARMLESS))),
                names(document),
                "no element and no attribute comes from a text");
        assertEquals(
                hostile + " and " + hostile,
                elements(document, "article")
                        .get(0)
                        .getElementsByTagName("p")
                        .item(0)
                        .getTextContent());
        assertEquals(
                "tiqu evaluate: " + hostile, elements(document, "title").get(0).getTextContent());
    }

    @Test
    void showsWhatWouldTurnOrHideText() throws Exception {
        String hostile = "a\u202Eb\u0000c\u2028d\uFEFFe\u2066f\u0085";
        String page = HtmlReport.write(report(hostile));
        assertFalse(Pattern.compile("[\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF\u0085\u0000]")
                .matcher(page)
                .find());
        assertTrue(page.contains("a<i class=\"u\">U+202E</i>b<i class=\"u\">U+0000</i>c"));
        assertTrue(page.contains("<title>tiqu evaluate: a[U+202E]b[U+0000]c"));
        parsed(page);
    }

    @Test
    void mendsSurrogatesThatStandAlone() {
        String page = HtmlReport.write(report("a\uD800b"));
        assertEquals(page, new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void permitsNothingButItsOwnStyleAndScript() throws Exception {
        String page = HtmlReport.write(report("</script>"));
        Matcher policy = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(page);
        assertTrue(policy.find());
        assertEquals(
                "default-src 'none'; style-src '" + hash(between(page, "<style>", "</style>")) + "'; script-src '"
                        + hash(between(page, "<script>", "</script>"))
                        + "'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types"
                        + " 'none'",
                policy.group(1));
        assertTrue(policy.start() < page.indexOf("<style>"), "the policy comes before what it permits");
        assertEquals(1, elements(parsed(page), "script").size());
        assertEquals(1, elements(parsed(page), "style").size());
    }

    private static String between(String page, String from, String to) {
        int start = page.lastIndexOf(from) + from.length();
        return page.substring(start, page.indexOf(to, start));
    }

    private static String hash(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void needsNothingFromOutside() throws Exception {
        String page = HtmlReport.write(HARMLESS);
        assertFalse(Pattern.compile(
                        "https?:|url\\(|@import|innerHTML|outerHTML|insertAdjacentHTML|document\\.write|eval\\(")
                .matcher(page)
                .find());
        for (Element element : elements(parsed(page), "*")) {
            assertFalse(element.hasAttribute("style"), "the policy forbids styles in attributes");
            assertFalse(element.hasAttribute("src"));
            assertTrue(!element.hasAttribute("href")
                    || element.getAttribute("href").startsWith("#"));
        }
    }
}
