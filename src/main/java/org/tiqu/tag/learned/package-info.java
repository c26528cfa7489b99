/**
 * The learned tagger: a conditional random field for each language that decides from what all other taggers say, from
 * the words themselves and from what the whole article says of them.
 *
 * <p>In: {@link org.tiqu.tag.Evidence}. Out: mentions with calibrated probabilities.
 *
 * <pre>{@code
 * Arbiter arbiter = new LearnedArbiter(english, chinese, pinyin, surnames);
 * List<Mention> mentions = arbiter.decide(taggingStage.evidence(segmented));
 * }</pre>
 *
 * <p>Refuses: to tag dates, for which there is a grammar; to learn (that is {@code org.tiqu.train}'s).
 */
@NullMarked
package org.tiqu.tag.learned;

import org.jspecify.annotations.NullMarked;
