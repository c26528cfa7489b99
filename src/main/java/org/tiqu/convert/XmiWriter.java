package org.tiqu.convert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;

/**
 * Writes UIMA CAS XMI as DKPro cassis, INCEpTION and UIMA load it: for each article {@code ID.xmi}, offsets in UTF-16
 * code units, and beside them {@code TypeSystem.xml}. Mentions are DKPro's {@code NamedEntity}, the type its
 * {@code value}, the key its {@code identifier}; what these cannot tell goes into one {@code org.tiqu.type.Article}
 * that covers the text, which tools without that type pass over. Texts with control characters that XML forbids are
 * refused.
 *
 * <p>Source: OASIS UIMA 1.0 and the UIMA reference, "XMI CAS Serialization Reference"; the examples in
 * {@code tests/test_files} of dkpro/dkpro-cassis; issue 135 there for the unit of offsets.
 */
final class XmiWriter implements ArticleWriter {
    private static final String TYPE_SYSTEM = "TypeSystem.xml";
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"\
             xmlns:metadata="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore"\
             xmlns:ner="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore"\
             xmlns:tiqu="http:///org/tiqu/type.ecore" xmi:version="2.0">
              <cas:NULL xmi:id="0"/>
            """;
    private static final int FIRST_MENTION = 4;

    @Override
    public List<OutputFile> write(List<AnnotatedArticle> articles) throws UnwritableException {
        List<OutputFile> files = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            files.add(new OutputFile(FileNames.of(article.id()) + ".xmi", xmi(article)));
        }
        files.add(new OutputFile(TYPE_SYSTEM, typeSystem()));
        return files;
    }

    private static String xmi(AnnotatedArticle article) throws UnwritableException {
        check(article);
        StringBuilder members = new StringBuilder("2 3");
        StringBuilder out = new StringBuilder(HEAD);
        String whole = " sofa=\"1\" begin=\"0\" end=\"" + article.text().length() + "\"";
        out.append("  <metadata:DocumentMetaData xmi:id=\"2\"").append(whole);
        attribute(out, "language", article.language());
        attribute(out, "documentTitle", article.id());
        attribute(out, "documentId", article.id());
        out.append(" isLastSegment=\"false\"/>\n");
        out.append("  <tiqu:Article xmi:id=\"3\"").append(whole);
        attribute(out, "details", Json.line(Details.of(article, notInNamedEntity())));
        out.append("/>\n");
        int id = FIRST_MENTION;
        for (AnnotatedMention mention : article.mentions()) {
            members.append(' ').append(id);
            out.append("  <ner:NamedEntity xmi:id=\"").append(id++).append("\" sofa=\"1\" begin=\"");
            out.append(mention.span().start()).append("\" end=\"");
            out.append(mention.span().end()).append('"');
            attribute(out, "value", mention.type().name());
            if (mention.key() != null) {
                attribute(out, "identifier", mention.key());
            }
            out.append("/>\n");
        }
        out.append("  <cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\"");
        attribute(out, "sofaString", article.text());
        out.append("/>\n  <cas:View sofa=\"1\" members=\"").append(members).append("\"/>\n</xmi:XMI>\n");
        return out.toString();
    }

    private static EnumSet<Details.Attribute> notInNamedEntity() {
        return EnumSet.of(Details.Attribute.CONFIDENCE, Details.Attribute.KEY_CONFIDENCE);
    }

    private static void check(AnnotatedArticle article) throws UnwritableException {
        for (int at = 0; at < article.text().length(); ) {
            int c = article.text().codePointAt(at);
            if (!isAllowed(c)) {
                throw new UnwritableException(
                        article.id(),
                        Format.CAS_XMI,
                        String.format(
                                Locale.ROOT,
                                "its text has U+%04X at character %d, which XML does not allow; choose another format",
                                c,
                                article.text().codePointCount(0, at)));
            }
            at += Character.charCount(c);
        }
    }

    /** Source: XML 1.0, production 2, Char. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** Line breaks and tabs are written as references; in an attribute XML would make spaces of them. */
    private static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
        out.append('"');
    }

    private static String typeSystem() {
        try (InputStream in = XmiWriter.class.getResourceAsStream(TYPE_SYSTEM)) {
            if (in == null) {
                throw new IOException("it is not on the class path; build tiqu again with 'mvn package'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TYPE_SYSTEM + ": " + e.getMessage(), e);
        }
    }
}
