package org.tiqu.batch.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.batch.Sink;
import org.tiqu.batch.repeat.Dedup;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.JsonWriter;
import org.tiqu.text.Failure;

/**
 * Writes one round of a run: all its inputs, or those that failed once more. After each {@code shardSize} inputs
 * what was written is made to last.
 */
final class RunSink implements Sink {
    private final JsonWriter json = new JsonWriter();
    private final RunFiles files;
    private final Shape shape;
    private final CountedLines failures;
    private final CountedLines duplicates;
    private final Tally tally;
    private final long firstShard;
    private final List<FailureLine> givenUp;
    private Manifest manifest;
    private @Nullable ShardWriter shard;
    private String uris;

    /** Inputs of this round that are done with. */
    private long inputs;

    /** Goes on where the manifest ends. */
    RunSink(RunFiles files, Shape shape, Manifest manifest) throws IOException {
        Manifest.Retry retry = manifest.retry();
        this.files = files;
        this.shape = shape;
        this.manifest = manifest;
        this.tally = new Tally(manifest.counts());
        this.givenUp = new ArrayList<>(manifest.givenUp());
        this.uris = manifest.uris();
        this.firstShard = retry == null ? 0 : retry.shard();
        this.inputs = retry == null ? manifest.inputs() : retry.inputs();
        this.duplicates = new CountedLines(files.duplicates(), manifest.duplicates());
        try {
            this.failures = retry == null
                    ? new CountedLines(files.failures(), manifest.failures())
                    : new CountedLines(files.retriedFailures(), retry.failures());
        } catch (IOException e) {
            duplicates.close();
            throw e;
        }
    }

    @Override
    public void write(long input, ArticleRecord article) throws IOException {
        String uri = article.source().uri();
        if (shape.dedup() == Dedup.DROP && article.sameAs() != null) {
            duplicates.add(new DuplicateLine(input, uri, article.id(), article.sameAs()));
            tally.add(article, false);
        } else {
            byte[] line = json.line(article);
            shard().write(line);
            tally.add(article, true);
        }
        done(uri);
    }

    @Override
    public void write(long input, Failure failure) throws IOException {
        FailureLine line = FailureLine.of(input, failure);
        failures.add(line);
        if (failure.code() == Failure.Code.DEADLINE && !givenUp.contains(line)) {
            // Whoever goes on from here need not wait for it once more.
            givenUp.add(line);
            keep(manifest.withGivenUp(givenUp));
        }
        done(failure.source());
    }

    private ShardWriter shard() throws IOException {
        ShardWriter open = shard;
        if (open == null) {
            String name = RunFiles.shard(firstShard + inputs / shape.shardSize(), shape.compression());
            open = new ShardWriter(files.folder().resolve(name), shape.compression());
            shard = open;
        }
        return open;
    }

    private void done(String uri) throws IOException {
        uris = manifest.retry() == null ? UriDigest.then(uris, uri) : uris;
        inputs++;
        if (inputs % shape.shardSize() == 0) {
            keep(reached(manifest.state()));
        }
    }

    /** The manifest of all that was written, which lies on the disk by then. */
    private Manifest reached(Manifest.State state) throws IOException {
        List<Manifest.Shard> shards = new ArrayList<>(manifest.shards());
        if (shard != null) {
            shards.add(shard.finish());
            shard = null;
        }
        Manifest.Lines listed = failures.force();
        Manifest.Retry retry = manifest.retry();
        givenUp.clear();
        return new Manifest(
                Manifest.FORMAT,
                state,
                manifest.configuration(),
                retry == null ? inputs : manifest.inputs(),
                uris,
                shards,
                tally.counts(),
                retry == null ? listed : manifest.failures(),
                duplicates.force(),
                retry == null ? null : new Manifest.Retry(inputs, retry.shard(), listed),
                givenUp);
    }

    private void keep(Manifest next) throws IOException {
        ManifestFile.write(files.manifest(), next);
        manifest = next;
    }

    /** Every input of the round is through. */
    @Override
    public void commit() throws IOException {
        boolean isRetry = manifest.retry() != null;
        keep(reached(isRetry ? Manifest.State.REPLACING : Manifest.State.FINISHED));
        if (isRetry) {
            manifest = replaceFailures(files, manifest);
        }
    }

    /** What still fails becomes the run's list of failures. */
    static Manifest replaceFailures(RunFiles files, Manifest replacing) throws IOException {
        Manifest.Retry retry = replacing.retry();
        if (retry == null) {
            return replacing;
        }
        if (retry.failures().lines() == 0) {
            Files.deleteIfExists(files.failures());
        } else if (Files.exists(files.retriedFailures())) {
            Disk.rename(files.retriedFailures(), files.failures());
        }
        Manifest finished = replacing.withFailures(retry.failures()).with(Manifest.State.FINISHED, null);
        ManifestFile.write(files.manifest(), finished);
        return finished;
    }

    Manifest manifest() {
        return manifest;
    }

    @Override
    public void close() throws IOException {
        try (failures;
                duplicates) {
            if (shard != null) {
                shard.close();
            }
        }
    }
}
