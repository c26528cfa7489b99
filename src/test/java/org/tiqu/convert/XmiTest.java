package org.tiqu.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.corpus.Located;

class XmiTest {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
                xmlns:type2="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore"
                xmlns:type3="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore"
                xmlns:type4="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore"
                xmlns:custom="http:///webanno/custom.ecore" xmi:version="2.0">
            <cas:NULL xmi:id="0"/>
            """;
    private static final String SOFA = """
            <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text"
                sofaString="&#128522; John works&#10;at IBM in Rome"/>
            <cas:Sofa xmi:id="12" sofaNum="2" sofaID="other" mimeType="text" sofaString="x"/>
            <cas:View sofa="1" members="2 3 4 5"/>
            </xmi:XMI>
            """;

    @TempDir
    Path folder;

    private Located read(String content) throws IOException {
        return Format.CAS_XMI
                .read(Articles.write(folder, "file.xmi", content), TypeMap.DEFAULT)
                .get(0);
    }

    private String message(String content) {
        return Articles.message(folder.resolve("file.xmi"), () -> read(content));
    }

    @Test
    void readsWhatInceptionExports() throws IOException {
        Located read = read(HEAD + """
                <type2:DocumentMetaData xmi:id="2" sofa="1" begin="0" end="28" language="en"
                    documentTitle="smileys.txt" documentId="admin"/>
                <type4:Token xmi:id="9" sofa="1" begin="0" end="2"/>
                <type3:NamedEntity xmi:id="3" sofa="1" begin="3" end="7" value="PER" identifier="http://x/Q1"/>
                <type3:Organization xmi:id="4" sofa="1" begin="17" end="20"/>
                <type3:NamedEntity xmi:id="8" sofa="12" begin="0" end="1" value="PER"/>
                <custom:Span xmi:id="5" sofa="1" begin="24" end="28" label="LOC"/>
                """ + SOFA);
        assertEquals("\uD83D\uDE0A John works\nat IBM in Rome", read.article().text());
        assertEquals(List.of("PERSON John http://x/Q1", "ORG IBM", "REGION Rome"), Articles.found(read.article()));
        assertEquals("smileys.txt", read.article().id());
    }

    @Test
    void saysWhatItExpectedAndWhere() {
        assertEquals(
                "FILE:8: a value was expected, but the NamedEntity has none; give it one, or delete it",
                message(HEAD + "<type3:NamedEntity xmi:id=\"3\" sofa=\"1\" begin=\"3\" end=\"7\"/>" + SOFA));
        assertEquals(
                "FILE:8: a number was expected for end of the NamedEntity, but 'null' came; mend or delete it",
                message(HEAD + "<type3:NamedEntity xmi:id=\"3\" sofa=\"1\" begin=\"3\" value=\"PER\"/>" + SOFA));
        assertEquals(
                "FILE:8: [1, 7) cuts a character in two; offsets were expected to count UTF-16 code units and to stand"
                        + " between characters",
                message(HEAD + "<type3:NamedEntity xmi:id=\"3\" begin=\"1\" end=\"7\" value=\"PER\"/>" + SOFA));
        assertEquals(
                "FILE: a Sofa '_InitialView', or one alone, was expected, but there are 0; is this UIMA CAS XMI?",
                message("<a/>"));
        String cut = message(HEAD + "<a>");
        assertTrue(cut.startsWith("FILE:8: this is no XML ("), cut);
        assertTrue(cut.endsWith("); mend it there"), cut);
    }

    @Test
    void readsNoExternalEntityAndNoBomb() throws IOException {
        Path secret = Articles.write(folder, "secret.txt", "secret");
        String external = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\">&e;"
                + "<cas:Sofa xmi:id=\"1\" sofaID=\"_InitialView\" sofaString=\"x\"/></xmi:XMI>";
        assertFalse(outcome(external).contains("secret"));
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<cas:Sofa xmlns:cas=\"http:///uima/cas.ecore\" sofaString=\"&b;\"/>";
        assertFalse(outcome(bomb).contains("aaaa"));
    }

    private String outcome(String content) {
        try {
            return read(content).article().text();
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void refusesCharactersThatXmlForbids() {
        UnwritableException e = assertThrows(
                UnwritableException.class,
                () -> Format.CAS_XMI.write(List.of(Details.plain("a", "\uD83D\uDE00\u0001", List.of()))));
        assertEquals(
                "the article 'a' cannot be written as cas-xmi: its text has U+0001 at character 1, which XML does not"
                        + " allow; choose another format",
                e.getMessage());
    }

    @Test
    void readsLongTexts() throws IOException {
        String text = "Baidu\r\n".repeat(200_000);
        Path path = Articles.write(folder, Format.CAS_XMI, List.of(Details.plain("long", text, List.of())));
        assertEquals(
                text,
                Format.CAS_XMI.read(path, TypeMap.DEFAULT).get(0).article().text());
    }
}
