package org.tiqu.corpus;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.text.Language;

/** The lines above a marked text that say what the text does not. */
final class MarkedHeader {
    private static final List<String> NAMES = List.of("id", "published", "language");
    private static final Pattern LINE = Pattern.compile("#(\\w+): *(\\S.*)");

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    MarkedHeader(Path file) {
        this.file = file;
    }

    void add(MarkedLines.Line line) throws CorpusException {
        String content = line.content().strip();
        if (content.isEmpty()) {
            return;
        }
        Matcher matcher = LINE.matcher(content);
        if (!matcher.matches()) {
            throw new CorpusException(
                    file,
                    line.number(),
                    "a header line such as '#id: solar-2022-08-29' was expected, but '" + content + "' came");
        }
        String name = matcher.group(1);
        String value = matcher.group(2);
        if (!NAMES.contains(name)) {
            throw new CorpusException(file, line.number(), "'#" + name + "' is none of #" + String.join(", #", NAMES));
        }
        if (values.put(name, value) != null) {
            throw new CorpusException(file, line.number(), "#" + name + " was already given; keep one");
        }
        check(name, value, line.number());
    }

    String required(String name) throws CorpusException {
        String value = values.get(name);
        if (value == null) {
            throw new CorpusException(file, 1, "the header has no #" + name + "; add it above '---'");
        }
        return value;
    }

    @Nullable
    String published() {
        return values.get("published");
    }

    private void check(String name, String value, int line) throws CorpusException {
        List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
        if (name.equals("language") && !tags.contains(value)) {
            throw new CorpusException(file, line, "the language '" + value + "' is none of " + String.join(", ", tags));
        }
        if (name.equals("published")) {
            try {
                LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new CorpusException(file, line, "'" + value + "' is no date such as 2022-08-29", e);
            }
        }
    }
}
