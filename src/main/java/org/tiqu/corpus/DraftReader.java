package org.tiqu.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads records that may be flawed, for those who look for flaws; all others use {@link RecordReader}. */
public final class DraftReader {
    private DraftReader() {}

    /**
     * One draft for each JSON value of the file, in their order; the last one has no article when what follows is no
     * JSON. A file without values has none.
     *
     * @throws IOException if the file cannot be read
     */
    public static List<Draft> read(Path file) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        try (RecordValues values = new RecordValues(file)) {
            for (JsonNode value = values.next(); value != null; value = values.next()) {
                drafts.add(draft(file, values, value));
            }
        } catch (CorpusException e) {
            int line = Math.max(1, e.line());
            Flaw flaw = new Flaw(Flaw.Kind.FORM, line, e.what());
            drafts.add(new Draft(file, line, null, List.of(flaw), ElementLines.none()));
        }
        return drafts;
    }

    private static Draft draft(Path file, RecordValues values, JsonNode value) {
        LineFinder lines = values.lines();
        List<Flaw> flaws = new ArrayList<>();
        try {
            RecordParser parser = RecordParser.of(value, flaw -> flaws.add(flaw(flaw, lines)));
            AnnotatedArticle article = parser.article();
            return new Draft(file, values.line(), article, flaws, parser.lines(lines));
        } catch (InvalidRecordException e) {
            flaws.add(flaw(e, lines));
            return new Draft(file, values.line(), null, flaws, ElementLines.none());
        }
    }

    private static Flaw flaw(InvalidRecordException e, LineFinder lines) {
        return new Flaw(e.kind(), lines.line(e.pointer()), e.what());
    }
}
