package org.tiqu.batch.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tiqu.batch.repeat.Fingerprint;
import org.tiqu.batch.repeat.Ledger;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.JsonReader;

/** Reads again what a run has written, so that it knows what was there before. */
final class ShardReader {
    private final JsonReader json = new JsonReader();
    private final RunFiles files;
    private final Compression compression;

    ShardReader(RunFiles files, Compression compression) {
        this.files = files;
        this.compression = compression;
    }

    /**
     * Refuses a folder that does not hold what its manifest says, and takes away what it does not say.
     *
     * @throws RunRefusedException if a shard is missing or has another length
     */
    void tidy(Manifest manifest) throws IOException {
        for (Manifest.Shard shard : manifest.shards()) {
            Path file = files.folder().resolve(shard.file());
            if (!Files.exists(file) || Files.size(file) != shard.bytes()) {
                throw new RunRefusedException(
                        RunRefusedException.Reason.DAMAGED,
                        file + " should have " + shard.bytes() + " bytes, but "
                                + (Files.exists(file) ? "has " + Files.size(file) : "is not there")
                                + "; restore it, or begin again in another folder");
            }
        }
        for (Path file : files.leftOver()) {
            Files.delete(file);
        }
        for (Path file : files.shards()) {
            String name = String.valueOf(file.getFileName());
            if (manifest.shards().stream().noneMatch(shard -> shard.file().equals(name))) {
                Files.delete(file);
            }
        }
    }

    /** Tells the ledger of every article of the run, in their order. */
    void remember(Manifest manifest, Ledger ledger) throws IOException {
        for (Manifest.Shard shard : manifest.shards()) {
            Path file = files.folder().resolve(shard.file());
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    compression.decompress(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    ArticleRecord article = json.read(line);
                    ledger.remember(article, Fingerprint.of(article));
                }
            } catch (IllegalArgumentException e) {
                throw new RunRefusedException(
                        RunRefusedException.Reason.DAMAGED,
                        file + " holds a line that " + e.getMessage() + "; begin again in another folder");
            }
        }
        try (ListedLines<DuplicateLine> left =
                new ListedLines<>(files.duplicates(), manifest.duplicates(), DuplicateLine.class)) {
            while (left.hasNext()) {
                ledger.rememberId(left.next().id());
            }
        }
    }
}
