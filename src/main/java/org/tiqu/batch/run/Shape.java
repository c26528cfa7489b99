package org.tiqu.batch.run;

import org.tiqu.batch.repeat.Dedup;

/**
 * How the folder of a run is laid out.
 *
 * @param shardSize inputs of which one shard holds the records, at least one
 * @param compression of the shards
 * @param dedup what becomes of articles with the text of an earlier one
 */
public record Shape(int shardSize, Compression compression, Dedup dedup) {
    /** Inputs of one shard if nobody says otherwise. */
    public static final int DEFAULT_SHARD_SIZE = 1000;

    /** Checks the size. */
    public Shape {
        if (shardSize < 1) {
            throw new IllegalArgumentException("a shard needs at least 1 input, but has " + shardSize);
        }
    }
}
