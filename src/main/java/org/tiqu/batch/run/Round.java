package org.tiqu.batch.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.tiqu.batch.Numbered;
import org.tiqu.source.Input;
import org.tiqu.source.Reading;
import org.tiqu.source.Source;
import org.tiqu.text.Failure;

/** The inputs of one round of a run that are left to do: all further ones, or the further ones that failed. */
final class Round implements Iterator<Numbered>, Closeable {

    /** An input that is known to be none. */
    private record Known(String uri, Failure failure) implements Input {
        @Override
        public long size() {
            return 0;
        }

        @Override
        public Reading read() {
            return new Reading.Rejected(failure);
        }
    }

    private final Source source;
    private final Manifest manifest;
    private final @Nullable ListedLines<FailureLine> failed;

    /** Number of the input that {@link #source} gives next. */
    private long next;

    /**
     * Goes on where the manifest ends.
     *
     * @throws RunRefusedException if the first inputs are not those that the run has seen
     */
    Round(Source source, RunFiles files, Manifest manifest) throws IOException {
        this.source = source;
        this.manifest = manifest;
        Manifest.Retry retry = manifest.retry();
        this.failed =
                retry == null ? null : new ListedLines<>(files.failures(), manifest.failures(), FailureLine.class);
        if (failed == null) {
            skipDone();
        } else {
            for (long i = 0; retry != null && i < retry.inputs(); i++) {
                failed.next();
            }
        }
    }

    private void skipDone() throws RunRefusedException {
        String uris = UriDigest.NONE;
        while (next < manifest.inputs() && source.hasNext()) {
            uris = UriDigest.then(uris, source.next().uri());
            next++;
        }
        if (next < manifest.inputs() || !uris.equals(manifest.uris())) {
            throw refused("the first " + manifest.inputs() + " inputs are not those that the run has done");
        }
    }

    private static RunRefusedException refused(String what) {
        return new RunRefusedException(
                RunRefusedException.Reason.INPUTS,
                what + ": some were added, removed or renamed; restore them, or begin in another folder");
    }

    @Override
    public boolean hasNext() {
        return failed == null ? source.hasNext() : failed.hasNext();
    }

    @Override
    public Numbered next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the round has no more inputs");
        }
        if (failed == null) {
            return numbered(source.next());
        }
        FailureLine line = failed.next();
        while (next < line.input() && source.hasNext()) {
            source.next();
            next++;
        }
        Input input = source.hasNext() ? source.next() : null;
        if (input == null || !input.uri().equals(line.source())) {
            String found = input == null ? "gone" : "'" + input.uri() + "' now";
            throw new UncheckedIOException(
                    refused("input " + line.input() + " was '" + line.source() + "' and is " + found));
        }
        return numbered(input);
    }

    private Numbered numbered(Input input) {
        long number = next++;
        for (FailureLine line : manifest.givenUp()) {
            if (line.input() == number && line.source().equals(input.uri())) {
                return new Numbered(number, new Known(input.uri(), line.failure()));
            }
        }
        return new Numbered(number, input);
    }

    @Override
    public void close() throws IOException {
        source.close();
        if (failed != null) {
            failed.close();
        }
    }
}
