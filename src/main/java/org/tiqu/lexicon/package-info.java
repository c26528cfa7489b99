/**
 * The names that tiqu knows and what they denote: divisions of GB/T 2260, countries, places, organizations,
 * people, and the words that names are made of.
 *
 * <p>In: tab-separated tables among tiqu's models ({@code models/lexicon}, described in their card). Out: {@link
 * org.tiqu.lexicon.Lexicon}, immutable, shared by the rooms that find names ({@code tag}) and those that say what
 * they denote ({@code link}); it stands before both, so that neither imports the other.
 *
 * <p>Refuses: to decide between two entries that share a name.
 */
@NullMarked
package org.tiqu.lexicon;

import org.jspecify.annotations.NullMarked;
