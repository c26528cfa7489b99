package org.tiqu.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Tells in which lines of a file of JSON values things stand. Reads the file once more, so only to tell of errors. */
final class LineFinder {
    private final Map<String, Integer> lines;

    private LineFinder(Map<String, Integer> lines) {
        this.lines = lines;
    }

    /** Of the {@code root}-th value of the file, counted from 0. */
    static LineFinder of(byte[] json, int root) {
        Map<String, Integer> lines = new HashMap<>();
        int values = -1;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                values += depth == 0 ? 1 : 0;
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (values == root && !token.isStructEnd()) {
                    // A field's name comes before its value: the first token of a pointer is where a person looks.
                    lines.putIfAbsent(
                            parser.getParsingContext().pathAsPointer().toString(),
                            parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (IOException e) {
            // What could not be read to its end was read to here.
            return new LineFinder(lines);
        }
        return new LineFinder(lines);
    }

    /** Line, from 1, of what {@code pointer} leads to, or of the nearest thing around it that is there. */
    int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return lines.getOrDefault("", 1);
    }
}
