/**
 * Says what each paragraph is for: {@code Tagged -> Classified}.
 *
 * <p>In: {@link org.tiqu.tag.Tagged}. Out: {@link org.tiqu.classify.Classified}, a role, a section and an item
 * number for every paragraph, decided for the whole article at once from headings, position, shape and content.
 *
 * <p>Refuses: to know any particular site; furniture is told by what furniture does, not by whose it is.
 */
@NullMarked
package org.tiqu.classify;

import org.jspecify.annotations.NullMarked;
