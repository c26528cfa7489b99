/**
 * Puts each news item into a row: {@code Linked -> Itemized}.
 *
 * <p>In: {@link org.tiqu.link.Linked}. Out: {@link org.tiqu.item.Itemized}, one {@link org.tiqu.item.Item} for
 * each number that the paragraphs carry, with the fields of its section.
 *
 * <p>Each section has a {@code DetailFinder}, which reads an {@code ItemText}. Whoever acts (issuer, operator, company)
 * is the candidate that weighs most by where it stands and what stands around it; the cues are tables beside the
 * classes. A product is chosen by learned weights among all runs of words ({@code Chooser}). A body that is not known by name is taken for a company or a speaker alone.
 *
 * <p>Refuses: to fill a field that the item does not tell.
 */
@NullMarked
package org.tiqu.item;

import org.jspecify.annotations.NullMarked;
