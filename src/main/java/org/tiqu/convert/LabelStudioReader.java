package org.tiqu.convert;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.TextOffsets;
import org.tiqu.record.OffsetUnit;

/**
 * Reads Label Studio's JSON of tasks with a {@code Text} tag: {@code data.text}, and of {@code annotations}, or of
 * {@code predictions} where nobody annotated, each {@code result[].value} with {@code start}, {@code end} and
 * {@code labels}. Other results (choices, relations) are passed over; a note {@code tiqu:KEY} in a region's
 * {@code meta.text} is its key, {@code score} its probability.
 *
 * <p>Offsets count code points, a line break {@code \r\n} as two. Source: the editor's test "Should calculate offsets
 * by code points in text" and {@code charsToCodePoints} of {@code web/libs/editor/src/utils/selection-tools.js}; the
 * {@code Text} tag's documentation for line breaks. Versions before that counted UTF-16 code units (issues 1008 and
 * 1347 of HumanSignal/label-studio, mended by pull request 308 of label-studio-frontend): where the texts that
 * regions state fit only in those, they are taken for those.
 */
final class LabelStudioReader implements ArticleReader {
    private static final Set<String> EXTENSIONS = Set.of("json", "jsonl");
    private static final String KEY = "tiqu:";

    @Override
    public List<Foreign> read(Path path, TypeMap types) throws IOException {
        List<Foreign> articles = new ArrayList<>();
        for (Path file : SourceFiles.under(path, EXTENSIONS)) {
            List<Json.Element> elements = Json.elements(file);
            for (int i = 0; i < elements.size(); i++) {
                String id = SourceFiles.id(path, file) + (elements.size() > 1 ? "#" + (i + 1) : "");
                int line = elements.get(i).line();
                articles.add(Foreign.at(article(elements.get(i).node(), id, types, file, line), file, line));
            }
        }
        return articles;
    }

    private static AnnotatedArticle article(JsonNode task, String otherwise, TypeMap types, Path file, int line)
            throws CorpusException {
        JsonNode text = task.path("data").path("text");
        if (!text.isTextual()) {
            throw new CorpusException(
                    file,
                    line,
                    "a task with a string data.text was expected, but " + Json.shown(text)
                            + " came; name the field of the text 'text'");
        }
        List<JsonNode> regions = new ArrayList<>();
        for (JsonNode result : results(task, file, line)) {
            if (result.path("value").has("labels")) {
                regions.add(result);
            }
        }
        Marks marks = new Marks(text.textValue(), unit(text.textValue(), regions), types, file);
        for (JsonNode region : regions) {
            JsonNode value = region.path("value");
            JsonSpan span = new JsonSpan(value, file, line);
            Marks.Said said = new Marks.Said(
                    span.text("text"),
                    key(region.path("meta").path("text")),
                    new JsonSpan(region, file, line).number("score"),
                    new JsonSpan(region.path("meta"), file, line).number("key_confidence"));
            for (JsonNode label : value.path("labels")) {
                marks.add(line, span.start(), span.end(), label.asText(), said);
            }
        }
        List<AnnotatedMention> mentions = marks.inOrder();
        JsonNode data = task.path("data");
        String id = data.path("id").asText(task.path("id").asText(otherwise));
        return Details.read(data.path(Details.NAME), id, text.textValue(), mentions, file, line);
    }

    /** The one annotation that was not cancelled, else the one prediction. */
    private static JsonNode results(JsonNode task, Path file, int line) throws CorpusException {
        for (String by : List.of("annotations", "predictions")) {
            List<JsonNode> given = new ArrayList<>();
            for (JsonNode one : task.path(by)) {
                if (!one.path("was_cancelled").asBoolean()) {
                    given.add(one);
                }
            }
            if (given.size() > 1) {
                throw new CorpusException(
                        file,
                        line,
                        "one of " + by + " was expected, but the task has " + given.size()
                                + "; keep the one that counts");
            }
            if (!given.isEmpty()) {
                return given.get(0).path("result");
            }
        }
        return Json.array();
    }

    private static OffsetUnit unit(String text, List<JsonNode> regions) {
        for (OffsetUnit unit : List.of(OffsetUnit.CODE_POINT, OffsetUnit.UTF16)) {
            TextOffsets offsets = new TextOffsets(text, unit);
            if (regions.stream().allMatch(region -> fits(text, offsets, region.path("value")))) {
                return unit;
            }
        }
        return OffsetUnit.CODE_POINT;
    }

    private static boolean fits(String text, TextOffsets offsets, JsonNode value) {
        JsonNode said = value.path("text");
        int start = value.path("start").asInt(-1);
        int end = value.path("end").asInt(-1);
        return !said.isTextual() || Marks.holds(text, offsets, start, end, said.textValue());
    }

    private static @Nullable String key(JsonNode notes) {
        for (JsonNode note : notes) {
            if (note.asText().startsWith(KEY)) {
                return note.asText().substring(KEY.length());
            }
        }
        return null;
    }
}
