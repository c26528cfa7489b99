package org.tiqu.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Tells in which line of a file of JSON values something stands; reads the file once more, so only for errors. */
final class LineFinder {
    private LineFinder() {}

    /** Line, from 1, of what {@code pointer} leads to in the {@code root}-th value of the file; else of that value. */
    static int line(byte[] json, int root, String pointer) {
        JsonPointer wanted = JsonPointer.compile(pointer);
        int values = -1;
        int line = 1;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (depth == 0) {
                    values++;
                    line = values == root ? parser.currentTokenLocation().getLineNr() : line;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (values == root
                        && !token.isStructEnd()
                        && parser.getParsingContext().pathAsPointer().equals(wanted)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
        } catch (IOException e) {
            // What could not be read to its end was read to here.
            return line;
        }
        return line;
    }
}
