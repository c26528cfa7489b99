package org.tiqu.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.text.Article;
import org.tiqu.text.Failure;
import org.tiqu.text.Provenance;
import org.tiqu.text.Published;
import org.tiqu.text.Span;
import org.tiqu.text.Warning;

/**
 * A text: its bytes decoded, nothing else changed.
 *
 * @param name its path and what that tells
 * @param size as far as known
 * @param content its bytes
 * @param options how to read it
 */
record TextInput(InputName name, long size, Content content, ReadOptions options) implements Input {

    /** Where bytes come from. */
    @FunctionalInterface
    interface Content {
        byte[] read() throws RejectedException;
    }

    @Override
    public String uri() {
        return name.path();
    }

    @Override
    public boolean isRepeatable() {
        return !uri().equals("-");
    }

    @Override
    public Reading read() {
        try {
            byte[] bytes = content.read();
            BinaryFormat.check(bytes);
            Decoded decoded = Decoder.decode(bytes);
            Provenance provenance =
                    new Provenance(uri(), mediaType(), decoded.charset().name(), Bytes.sha256(bytes));
            String id = uri().equals("-") ? "stdin" : name.id();
            return new Reading.Read(new Article(id, provenance, decoded.text(), published(), warnings(decoded)));
        } catch (RejectedException e) {
            return e.reading(uri());
        } catch (OutOfMemoryError e) {
            return new RejectedException(Failure.Code.MEMORY, Texts.MEMORY).reading(uri());
        }
    }

    private String mediaType() {
        return switch (name.extension()) {
            case "md", "markdown" -> "text/markdown";
            default -> "text/plain";
        };
    }

    private @Nullable Published published() {
        if (options.published() != null) {
            return new Published(options.published(), Published.By.OPTION);
        }
        return name.date() == null ? null : new Published(name.date(), Published.By.METADATA);
    }

    private static List<Warning> warnings(Decoded decoded) {
        List<Warning> warnings = new ArrayList<>();
        if (Texts.isBlank(decoded.text())) {
            warnings.add(new Warning(Warning.Code.EMPTY, Texts.EMPTY, null));
        }
        if (decoded.bad() > 0) {
            warnings.add(new Warning(
                    Warning.Code.DECODING, decoded.complaint(), new Span(decoded.firstBad(), decoded.firstBad() + 1)));
        }
        return warnings;
    }
}
