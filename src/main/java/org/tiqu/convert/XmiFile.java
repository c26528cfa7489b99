package org.tiqu.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.CorpusException;
import org.tiqu.record.OffsetUnit;

/** Goes through one file; {@link XmiReader} says what is read. */
final class XmiFile {
    private static final String CAS = "http:///uima/cas.ecore";
    private static final String NAMED_ENTITIES = "http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore";
    private static final String METADATA = "http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore";
    private static final String OURS = "http:///org/tiqu/type.ecore";
    private static final List<String> CUSTOM = List.of("http:///webanno/custom.ecore", "http:///custom.ecore");

    /** A feature structure: its attributes, and the line of its end. */
    private record Structure(String space, String name, Map<String, String> features, int line) {
        @Nullable
        String get(String feature) {
            return features.get(feature);
        }
    }

    private final Path file;
    private final TypeMap types;
    private final List<Structure> sofas = new ArrayList<>();
    private final List<Structure> spans = new ArrayList<>();
    private @Nullable Structure metadata;
    private @Nullable Structure details;

    XmiFile(Path file, TypeMap types) {
        this.file = file;
        this.types = types;
    }

    AnnotatedArticle article(String name) throws IOException {
        parse();
        Structure sofa = sofa();
        String text = sofa.get("sofaString");
        if (text == null) {
            throw new CorpusException(
                    file,
                    sofa.line(),
                    "a text in sofaString was expected, but the Sofa has none; export it with its text");
        }
        Marks marks = new Marks(text, OffsetUnit.UTF16, types, file);
        for (Structure span : spans) {
            String of = span.get("sofa");
            if (of == null || of.equals(sofa.get("id"))) {
                add(span, marks);
            }
        }
        String title = metadata == null ? null : metadata.get("documentTitle");
        return Details.read(
                Details.parse(
                        details == null ? null : details.get("details"), file, details == null ? 0 : details.line()),
                title == null || title.isEmpty() ? name : title,
                text,
                marks.inOrder(),
                file,
                sofa.line());
    }

    private void add(Structure span, Marks marks) throws CorpusException {
        String label = span.get("value");
        if (label == null && span.space().equals(NAMED_ENTITIES) && !span.name().equals("NamedEntity")) {
            label = span.name();
        }
        if (label == null) {
            label = span.get("label");
        }
        if (label == null) {
            throw new CorpusException(
                    file,
                    span.line(),
                    "a value was expected, but the " + span.name() + " has none; give it one, or delete it");
        }
        marks.add(
                span.line(),
                offset(span, "begin"),
                offset(span, "end"),
                label,
                new Marks.Said(null, span.get("identifier"), null, null));
    }

    private int offset(Structure span, String feature) throws CorpusException {
        try {
            return Integer.parseInt(String.valueOf(span.get(feature)));
        } catch (NumberFormatException e) {
            throw new CorpusException(
                    file,
                    span.line(),
                    "a number was expected for " + feature + " of the " + span.name() + ", but '" + span.get(feature)
                            + "' came; mend or delete it",
                    e);
        }
    }

    private Structure sofa() throws CorpusException {
        for (Structure sofa : sofas) {
            if (sofas.size() == 1 || "_InitialView".equals(sofa.get("sofaID"))) {
                return sofa;
            }
        }
        throw new CorpusException(
                file,
                0,
                "a Sofa '_InitialView', or one alone, was expected, but there are " + sofas.size()
                        + "; is this UIMA CAS XMI?");
    }

    private void parse() throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    take(reader);
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new CorpusException(
                    file, line, "this is no XML (" + lastLine(String.valueOf(e.getMessage())) + "); mend it there", e);
        }
    }

    private static String lastLine(String message) {
        return message.lines().reduce("", (before, line) -> line).replaceFirst("^Message: ", "");
    }

    private void take(XMLStreamReader reader) {
        String space = String.valueOf(reader.getNamespaceURI());
        String name = reader.getLocalName();
        if (space.equals(CAS) && name.equals("Sofa")) {
            sofas.add(structure(reader, space, name));
        } else if (space.equals(METADATA) && name.equals("DocumentMetaData")) {
            metadata = structure(reader, space, name);
        } else if (space.equals(OURS) && name.equals("Article")) {
            details = structure(reader, space, name);
        } else if (space.equals(NAMED_ENTITIES) || CUSTOM.contains(space)) {
            spans.add(structure(reader, space, name));
        }
    }

    private static Structure structure(XMLStreamReader reader, String space, String name) {
        Map<String, String> features = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            features.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return new Structure(space, name, features, reader.getLocation().getLineNumber());
    }
}
