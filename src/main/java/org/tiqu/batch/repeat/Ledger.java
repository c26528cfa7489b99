package org.tiqu.batch.repeat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiqu.pipeline.Outcome;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.NearDuplicate;
import org.tiqu.text.Failure;

/**
 * Ids, texts and news that came before. Asked in the order of the inputs, by one thread; what it answers depends on
 * that order and on nothing else.
 */
public final class Ledger implements Closeable {
    /** From here on an article repeats another. Source: what Broder's and later work takes for near-duplicates. */
    private static final double REPEATED = 0.8;

    /** Originals that are kept under one band: of texts that all share a paragraph, say, the first ones will do. */
    private static final int MOST_IN_A_BAND = 32;

    private static final long[] NOT_KEPT = new long[0];

    /** Sets the keys of ids apart from those of texts and bands. */
    private static final long ID = 0x1D;

    private final Dedup dedup;
    private final @Nullable Path folder;
    private @Nullable Scratch scratch;

    /**
     * A ledger that keeps what it knows in files.
     *
     * @param folder of its own, which is made when it is needed and taken away; null for a temporary one
     */
    public Ledger(Dedup dedup, @Nullable Path folder) {
        this.dedup = dedup;
        this.folder = folder;
    }

    /**
     * The outcome in the light of the earlier ones: the record, which says what it repeats, or the failure of a
     * second article with an id.
     *
     * @param uri of the input
     * @throws IOException if the scratch files cannot be written
     */
    public Outcome enter(String uri, ArticleRecord article, Fingerprint print) throws IOException {
        Scratch known = scratch();
        for (long number : known.find(idKey(article.id()))) {
            if (known.get(number).id().equals(article.id())) {
                return new Outcome.Failed(new Failure(
                        uri,
                        "run",
                        Failure.Code.DUPLICATE_ID,
                        uri + ": an earlier input of this run has the id '" + article.id()
                                + "' too; rename one, or run them apart"));
            }
        }
        ArticleRecord marked = dedup == Dedup.NONE ? article : mark(known, article, print);
        remember(marked, print);
        return new Outcome.Done(marked);
    }

    /** Remembers a record that an earlier session of the run made. */
    public void remember(ArticleRecord marked, Fingerprint print) throws IOException {
        boolean isOriginal = marked.sameAs() == null && marked.nearDuplicateOf() == null && dedup != Dedup.NONE;
        Scratch known = scratch();
        long number = known.add(marked.id(), print.digest(), isOriginal ? print.shingles() : NOT_KEPT);
        known.file(idKey(marked.id()), number, Integer.MAX_VALUE);
        if (marked.sameAs() == null && dedup != Dedup.NONE) {
            known.file(textKey(print), number, Integer.MAX_VALUE);
        }
        if (isOriginal) {
            for (long band : print.bands()) {
                known.file(band, number, MOST_IN_A_BAND);
            }
        }
    }

    /** Remembers the id of an article that was left out. */
    public void rememberId(String id) throws IOException {
        Scratch known = scratch();
        known.file(idKey(id), known.add(id, new byte[32], NOT_KEPT), Integer.MAX_VALUE);
    }

    private static ArticleRecord mark(Scratch known, ArticleRecord article, Fingerprint print) throws IOException {
        if (article.text().isBlank()) {
            return article;
        }
        for (long number : known.find(textKey(print))) {
            Scratch.Entry earlier = known.get(number);
            if (MessageDigest.isEqual(earlier.digest(), print.digest())) {
                return article.withSameAs(earlier.id());
            }
        }
        TreeSet<Long> candidates = new TreeSet<>();
        for (long band : print.bands()) {
            for (long number : known.find(band)) {
                candidates.add(number);
            }
        }
        Scratch.@Nullable Entry best = null;
        double most = 0;
        for (long number : candidates) {
            Scratch.Entry earlier = known.get(number);
            double similarity = Shingles.similarity(earlier.shingles(), print.shingles());
            if (similarity >= REPEATED && similarity > most) {
                best = earlier;
                most = similarity;
            }
        }
        return best == null ? article : article.withNearDuplicateOf(new NearDuplicate(best.id(), most));
    }

    private static long idKey(String id) {
        long key = ID;
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            key = Mix.then(key, b);
        }
        return key;
    }

    private static long textKey(Fingerprint print) {
        return ByteBuffer.wrap(print.digest()).getLong();
    }

    private Scratch scratch() throws IOException {
        Scratch known = scratch;
        if (known == null) {
            known = new Scratch(folder == null ? Files.createTempDirectory("tiqu") : folder);
            scratch = known;
        }
        return known;
    }

    /** Takes the scratch files away. */
    @Override
    public void close() throws IOException {
        if (scratch != null) {
            scratch.close();
        }
    }
}
