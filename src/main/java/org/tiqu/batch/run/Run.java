package org.tiqu.batch.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.tiqu.batch.Batch;
import org.tiqu.batch.Numbered;
import org.tiqu.batch.Progress;
import org.tiqu.batch.Summary;
import org.tiqu.batch.Terms;
import org.tiqu.batch.repeat.Ledger;
import org.tiqu.source.Source;

/** A run into a folder: begun, gone on with, or finished. Holds the folder's lock until it is closed. */
public final class Run implements Closeable {
    private final RunFiles files;
    private final Shape shape;
    private final boolean isRetryWanted;
    private final RunLock lock;
    private Manifest manifest;

    private Run(RunFiles files, Configuration configuration, Shape shape, boolean isRetryWanted) throws IOException {
        this.files = files;
        this.shape = shape;
        this.isRetryWanted = isRetryWanted;
        this.lock = new RunLock(files.lock());
        try {
            this.manifest = Files.exists(files.manifest()) ? goOn(configuration) : begin(configuration);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * The run in a folder, which is made if need be. Nothing is extracted yet.
     *
     * @param configuration what the results depend on
     * @param shape how the folder is laid out
     * @param isRetryWanted whether to try once more what failed
     * @throws RunRefusedException if the folder holds another run, or none that can be gone on with, or another
     *     process works in it; nothing was changed then
     * @throws IOException if it cannot be written
     */
    public static Run open(Path folder, Configuration configuration, Shape shape, boolean isRetryWanted)
            throws IOException {
        return new Run(new RunFiles(Files.createDirectories(folder)), configuration, shape, isRetryWanted);
    }

    private Manifest begin(Configuration configuration) throws IOException {
        List<Path> results = files.results();
        if (!results.isEmpty()) {
            throw new RunRefusedException(
                    RunRefusedException.Reason.DAMAGED,
                    files.folder() + " holds " + results.get(0).getFileName()
                            + " but no manifest.json, so that it cannot be gone on with; choose another folder");
        }
        Manifest begun = Manifest.of(configuration);
        ManifestFile.write(files.manifest(), begun);
        return begun;
    }

    private Manifest goOn(Configuration configuration) throws IOException {
        Manifest found = ManifestFile.read(files.manifest());
        boolean isRetry = isRetryWanted && found.state() == Manifest.State.FINISHED;
        found.configuration().check(configuration, isRetry);
        return found;
    }

    /** Whether every input is done with, and nothing failed that should be tried again. */
    public boolean isThrough() {
        return manifest.state() == Manifest.State.FINISHED
                && (!isRetryWanted || manifest.failures().lines() == 0);
    }

    /** Where the run stands by its manifest. */
    public RunResult result() {
        return RunResult.of(manifest, true);
    }

    /**
     * Does what is left to do.
     *
     * @param inputs gives all inputs of the run, from the first one, each time it is asked
     * @param configuration of now, which counts from here on
     * @throws RunRefusedException if the inputs or the files are not those of the run
     * @throws org.tiqu.batch.HangingException if so many articles hang that the others suffer; whole shards are kept
     * @throws IOException if the folder cannot be written; whole shards are kept
     */
    public RunResult go(
            Supplier<Source> inputs, Configuration configuration, Extraction extraction, Terms terms, Progress progress)
            throws IOException {
        Session session = new Session(terms.threads(), progress);
        ShardReader shards = new ShardReader(files, shape.compression());
        shards.tidy(manifest);
        if (manifest.state() == Manifest.State.REPLACING) {
            manifest = RunSink.replaceFailures(files, manifest);
        }
        try (Ledger ledger = new Ledger(shape.dedup(), files.scratch())) {
            shards.remember(manifest, ledger);
            Batch batch = new Batch(article -> extraction.run(article, session), terms, ledger, session);
            boolean isFound = true;
            if (manifest.state() == Manifest.State.RUNNING) {
                isFound = round(inputs, batch, session);
            }
            if (manifest.state() == Manifest.State.FINISHED
                    && isRetryWanted
                    && manifest.failures().lines() > 0
                    && !terms.stop().getAsBoolean()) {
                Manifest.Retry retry = new Manifest.Retry(0, nextShard(), Manifest.Lines.NONE);
                manifest = manifest.with(configuration).with(Manifest.State.RETRYING, retry);
                ManifestFile.write(files.manifest(), manifest);
            }
            if (manifest.state() == Manifest.State.RETRYING) {
                round(inputs, batch, session);
            }
            if (isFound) {
                ManifestFile.write(files.report(), RunReport.of(manifest, session.report()));
            }
            return RunResult.of(manifest, isFound);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether any input was there. */
    private boolean round(Supplier<Source> inputs, Batch batch, Session session) throws IOException {
        Manifest.Retry retry = manifest.retry();
        long before = retry == null ? manifest.inputs() : retry.inputs();
        try (Round round = new Round(inputs.get(), files, manifest);
                RunSink sink = new RunSink(files, shape, manifest)) {
            session.begin(before);
            Summary summary = batch.run(timed(round, session), new TimedSink(sink, session));
            session.add(summary);
            boolean isFound = before > 0 || retry != null || summary.isStopped() || !summary.foundNothing();
            if (isFound && summary.foundNothing() && !summary.isStopped()) {
                // The last input was written when something ended the run, or what is left is still missing.
                sink.commit();
            }
            manifest = sink.manifest();
            if (!isFound) {
                Files.deleteIfExists(files.manifest());
                Files.deleteIfExists(files.failures());
            }
            return isFound;
        }
    }

    private static Iterator<Numbered> timed(Round round, Session session) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return round.hasNext();
            }

            @Override
            public Numbered next() {
                Numbered numbered = round.next();
                return new Numbered(numbered.number(), session.timed(numbered.input()));
            }
        };
    }

    private long nextShard() {
        List<Manifest.Shard> shards = manifest.shards();
        return shards.isEmpty()
                ? 0
                : RunFiles.number(shards.get(shards.size() - 1).file()) + 1;
    }

    /** Lets go of the folder. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
