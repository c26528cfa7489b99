package org.tiqu.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.text.Article;
import org.tiqu.text.Failure;
import org.tiqu.text.Provenance;
import org.tiqu.text.Published;
import org.tiqu.text.Warning;

/**
 * A gold record, or any JSON object with a {@code text}: its {@code id}, {@code text} and {@code published} are
 * read, everything else is ignored.
 *
 * @param uri what it is listed under
 * @param defaultId its id if it does not say one
 * @param size as far as known
 * @param content its bytes
 * @param options how to read it
 */
record RecordInput(String uri, String defaultId, long size, TextInput.Content content, ReadOptions options)
        implements Input {
    /** Characters of a day in ISO 8601. */
    private static final int DAY = 10;

    @Override
    public Reading read() {
        try {
            byte[] bytes = content.read();
            Provenance provenance =
                    new Provenance(uri, "application/json", StandardCharsets.UTF_8.name(), Bytes.sha256(bytes));
            RecordFields fields = RecordFields.of(bytes, options.fields());
            return new Reading.Read(article(provenance, defaultId, fields, options));
        } catch (IOException e) {
            return malformed("one JSON object with a text was expected, but "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("it is none"))
                    .reading(uri);
        } catch (RejectedException e) {
            return e.reading(uri);
        } catch (OutOfMemoryError e) {
            return new RejectedException(Failure.Code.MEMORY, Texts.MEMORY).reading(uri);
        }
    }

    /** The article of these fields. */
    static Article article(Provenance provenance, String defaultId, RecordFields fields, ReadOptions options)
            throws RejectedException {
        String text = fields.text();
        if (text == null) {
            throw malformed("a record with a text was expected, but it has none");
        }
        String id = fields.id() == null || fields.id().isBlank() ? defaultId : fields.id();
        List<Warning> warnings =
                Texts.isBlank(text) ? List.of(new Warning(Warning.Code.EMPTY, Texts.EMPTY, null)) : List.of();
        return new Article(id, provenance, text, published(fields.published(), options), warnings);
    }

    private static @Nullable Published published(@Nullable String date, ReadOptions options) throws RejectedException {
        if (options.published() != null) {
            return new Published(options.published(), Published.By.OPTION);
        }
        try {
            return date == null ? null : new Published(LocalDate.parse(day(date)), Published.By.METADATA);
        } catch (DateTimeException e) {
            throw malformed("its " + options.fields().published() + " should be a date such as 2020-03-02, but is '"
                    + date + "'");
        }
    }

    /** The day of what may be a day with a time. */
    private static String day(String date) {
        boolean hasTime = date.length() > DAY && " T".indexOf(date.charAt(DAY)) >= 0;
        return hasTime ? date.substring(0, DAY) : date;
    }

    private static RejectedException malformed(String what) {
        return new RejectedException(Failure.Code.MALFORMED, what + "; mend it, or leave it out");
    }
}
