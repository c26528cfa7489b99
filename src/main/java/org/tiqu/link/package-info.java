/**
 * Says what each mention denotes: {@code Classified -> Linked}.
 *
 * <p>In: {@link org.tiqu.classify.Classified}. Out: {@link org.tiqu.link.Linked}: the article's date, a key for
 * each mention (ISO 8601 for dates, GB/T 2260 or ISO 3166 for regions, one bilingual name for organizations and
 * people), and the entities that the mentions are names of.
 *
 * <p>Refuses: to guess. Where a name could be two things and the article does not tell, the key says so.
 */
@NullMarked
package org.tiqu.link;

import org.jspecify.annotations.NullMarked;
