package org.tiqu.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.source.html.Page;
import org.tiqu.source.html.TooDeepException;
import org.tiqu.text.Article;
import org.tiqu.text.Failure;
import org.tiqu.text.Provenance;
import org.tiqu.text.Published;
import org.tiqu.text.Warning;

/**
 * An HTML page: its main text.
 *
 * @param uri what it is listed under
 * @param id its id
 * @param size as far as known
 * @param declared the encoding that came with the page, or null
 * @param date the day in its name, or null
 * @param content its bytes
 * @param options how to read it
 */
record PageInput(
        String uri,
        String id,
        long size,
        @Nullable String declared,
        @Nullable LocalDate date,
        TextInput.Content content,
        ReadOptions options)
        implements Input {
    /** Where a page says how it is encoded: in its first 1024 bytes. Source: the HTML standard. */
    private static final Pattern META = Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

    private static final int HEAD = 2048;

    static PageInput of(InputName name, long size, TextInput.Content content, ReadOptions options) {
        return new PageInput(name.path(), name.id(), size, null, name.date(), content, options);
    }

    @Override
    public Reading read() {
        try {
            byte[] bytes = content.read();
            BinaryFormat.check(bytes);
            Decoded decoded = Decoder.decode(bytes, charset(bytes));
            Page page = Page.of(decoded.text());
            Provenance provenance =
                    new Provenance(uri, "text/html", decoded.charset().name(), Bytes.sha256(bytes), page.publisher());
            return new Reading.Read(
                    new Article(id, provenance, page.text(), published(page), warnings(page, decoded), page.origin()));
        } catch (RejectedException e) {
            return e.reading(uri);
        } catch (TooDeepException e) {
            return new RejectedException(
                            Failure.Code.MALFORMED, e.getMessage() + "; no page that people read is, leave it out")
                    .reading(uri);
        } catch (OutOfMemoryError e) {
            return new RejectedException(Failure.Code.MEMORY, Texts.MEMORY).reading(uri);
        }
    }

    /** What the page was sent as, else what it says itself; null where neither is an encoding. */
    private @Nullable Charset charset(byte[] bytes) {
        Charset sent = declared == null ? null : named(declared);
        if (sent != null) {
            return sent;
        }
        Matcher meta = META.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        return meta.find() ? named(meta.group(1)) : null;
    }

    private static @Nullable Charset named(String name) {
        try {
            // As browsers do: who says gb2312 means what grew out of it.
            return switch (name.toLowerCase(java.util.Locale.ROOT)) {
                case "gb2312", "gbk", "x-gbk", "gb_2312-80", "chinese" -> Charset.forName("GB18030");
                case "big5", "big5-hkscs" -> Charset.forName("Big5-HKSCS");
                case "iso-8859-1", "ascii", "us-ascii", "latin1" -> Charset.forName("windows-1252");
                default -> Charset.forName(name);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private @Nullable Published published(Page page) {
        if (options.published() != null) {
            return new Published(options.published(), Published.By.OPTION);
        }
        LocalDate day = page.published() == null ? date : page.published();
        return day == null ? null : new Published(day, Published.By.METADATA);
    }

    private static List<Warning> warnings(Page page, Decoded decoded) {
        List<Warning> warnings = new ArrayList<>();
        if (Texts.isBlank(page.text())) {
            warnings.add(new Warning(Warning.Code.EMPTY, "the page has no main text", null));
        }
        if (decoded.bad() > 0) {
            warnings.add(new Warning(Warning.Code.DECODING, decoded.complaint(), null));
        }
        return warnings;
    }
}
