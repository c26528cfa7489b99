/**
 * Finds mentions: {@code Segmented -> Tagged}.
 *
 * <p>In: {@link org.tiqu.segment.Segmented}. Out: {@link org.tiqu.tag.Tagged}, mentions of organizations,
 * regions, people and dates that do not overlap, each with a probability and with the taggers that found it.
 * Each {@link org.tiqu.tag.Tagger} proposes on its own; the merger decides. Engines
 * stand in rooms of their own: {@code tag.corenlp}, {@code tag.hanlp}, {@code tag.lexicon}, {@code
 * tag.pattern}, {@code tag.date}.
 *
 * <p>Refuses: to say what a mention denotes; that is {@code link}.
 */
@NullMarked
package org.tiqu.tag;

import org.jspecify.annotations.NullMarked;
