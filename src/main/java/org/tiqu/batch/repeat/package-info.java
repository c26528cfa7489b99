/**
 * What only a run as a whole can see: ids, texts and news that came before.
 *
 * <p>In: records in the order of the inputs, each with its {@link org.tiqu.batch.repeat.Fingerprint}, which any
 * thread may take. Out: the record, saying which earlier article it repeats, or the failure of the second article
 * with an id.
 *
 * <p>Articles with the same text are told by its SHA-256. News that is repeated in other furniture is found as
 * Broder described it: sequences of five words are the article ({@link org.tiqu.batch.repeat.Shingles}), their
 * smallest hashes its signature ({@link org.tiqu.batch.repeat.MinHash}), articles that share a band of it are
 * compared exactly, and those that share 0.8 of their sequences count as repeated. An article is compared with
 * originals alone: whatever repeats none is one, so that a story that went through a hundred papers has one original
 * and each comparison few candidates.
 *
 * <p>Memory does not grow with the run: what is known of an article, about eight bytes a word, lies in scratch files
 * ({@link org.tiqu.batch.repeat.Scratch}).
 *
 * <p>Refuses: to guess. What is marked as repeated was compared sequence by sequence.
 *
 * <p>Source: A. Broder, "On the resemblance and containment of documents", 1997; P. Indyk and R. Motwani,
 * "Approximate nearest neighbors", 1998, for the bands.
 */
@NullMarked
package org.tiqu.batch.repeat;

import org.jspecify.annotations.NullMarked;
