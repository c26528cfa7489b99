/**
 * Puts each news item into a row: {@code Linked -> Itemized}.
 *
 * <p>In: {@link org.tiqu.link.Linked}. Out: {@link org.tiqu.item.Itemized}, one {@link org.tiqu.item.Item} for
 * each number that the paragraphs carry, with the fields of its section.
 *
 * <p>Refuses: to fill a field that the item does not tell.
 */
@NullMarked
package org.tiqu.item;

import org.jspecify.annotations.NullMarked;
