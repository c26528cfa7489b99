package org.tiqu.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads UIMA CAS XMI, offsets in UTF-16 code units: the text of the view {@code _InitialView}, or of the only one,
 * and of it DKPro's named entities ({@code value}, or the name of the subtype, such as {@code Person}; the key
 * is {@code identifier}) and spans of INCEpTION's custom layers ({@code value} or {@code label}). Other annotations
 * are passed over. The id is {@code documentTitle} of DKPro's metadata, because INCEpTION exports the annotator's name
 * as {@code documentId}; without one it is the file's name.
 *
 * <p>Document type definitions and external entities are not read. Source: as {@link XmiWriter}.
 */
final class XmiReader implements ArticleReader {
    private static final Set<String> EXTENSIONS = Set.of("xmi");

    @Override
    public List<Foreign> read(Path path, TypeMap types) throws IOException {
        List<Foreign> articles = new ArrayList<>();
        for (Path file : SourceFiles.under(path, EXTENSIONS)) {
            articles.add(Foreign.at(new XmiFile(file, types).article(SourceFiles.id(path, file)), file, 1));
        }
        return articles;
    }
}
