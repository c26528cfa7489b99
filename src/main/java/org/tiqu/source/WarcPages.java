package org.tiqu.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The pages of a WARC: its responses of status 200 that are HTML or plain text. A page's source is the address that it
 * was asked from; its id the archive's and the record's own, which is unique where an address was visited again.
 */
final class WarcPages extends Source.Lookahead {
    private static final int OK = 200;

    private final InputStream in;
    private final InputName name;
    private final ReadOptions options;
    private @Nullable WarcReader reader;
    private long number;
    private boolean isAtEnd;

    WarcPages(InputStream in, InputName name, ReadOptions options) {
        this.in = in;
        this.name = name;
        this.options = options;
    }

    @Override
    protected @Nullable Input advance() {
        while (!isAtEnd) {
            try {
                if (reader == null) {
                    reader = new WarcReader(in);
                }
                Optional<WarcRecord> next = reader.next();
                number++;
                isAtEnd = next.isEmpty();
                if (next.isPresent() && next.get() instanceof WarcResponse response) {
                    Input page = page(response);
                    if (page != null) {
                        return page;
                    }
                }
            } catch (IOException e) {
                isAtEnd = true;
                return new RejectedInput(name.path() + "#" + number, Damage.of(e));
            }
        }
        return null;
    }

    private @Nullable Input page(WarcResponse response) throws IOException {
        String target = String.valueOf(response.target());
        try {
            HttpResponse http = response.http();
            MediaType type = http.contentType().base();
            boolean isPage = type.equals(MediaType.HTML) || type.equals(MediaType.XHTML);
            if (http.status() != OK || !(isPage || type.equals(MediaType.PLAIN_TEXT))) {
                return null;
            }
            byte[] bytes = Bytes.held(http.bodyDecoded().stream(), options.maxBytes());
            String charset = http.contentType().parameters().get("charset");
            InputName page = new InputName(target);
            String id = name.id() + "!" + recordId(response);
            return isPage
                    ? new PageInput(target, id, bytes.length, charset, page.date(), () -> bytes, options)
                    : new TextInput(page.as(id), bytes.length, () -> bytes, options);
        } catch (RejectedException e) {
            return new RejectedInput(target, e);
        } catch (ParsingException | NoClassDefFoundError e) {
            return new RejectedInput(
                    target,
                    new RejectedException(
                            org.tiqu.text.Failure.Code.MALFORMED,
                            "the answer that the archive holds cannot be read as one; leave it out"));
        }
    }

    /** The record's own id without its scheme; its number in the archive where it has none. */
    private String recordId(WarcResponse response) {
        String id = String.valueOf(response.headers().first("WARC-Record-ID").orElse("#" + number));
        return id.replaceAll("^<|>$", "").replaceFirst("^urn:uuid:", "");
    }

    @Override
    public void close() {
        try {
            if (reader != null) {
                reader.close();
            }
            in.close();
        } catch (IOException e) {
            // It was only read.
            isAtEnd = true;
        }
    }
}
