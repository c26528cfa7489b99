/**
 * Finds names by what they are made of: head nouns of organizations, designations of places, surnames and given
 * names, offices beside them. Needs no model. In: both languages. Out: proposals of organizations, regions and
 * people.
 *
 * <p>The words come from the lexicon's tables; the grammar that combines them is here.
 */
@NullMarked
package org.tiqu.tag.pattern;

import org.jspecify.annotations.NullMarked;
