/**
 * Says what each paragraph is for: {@code Tagged -> Classified}.
 *
 * <p>In: {@link org.tiqu.tag.Tagged}. Out: {@link org.tiqu.classify.Classified}, a role, a section and an item
 * number for every paragraph, decided for the whole article at once from headings, position, shape and content.
 *
 * <p>A {@link org.tiqu.classify.ParagraphClassifier} looks at each paragraph (its shape, its cues, its neighbours),
 * scores the places that it may stand at, and takes the best of all sequences of places. What it knows is data:
 * {@code cues.tsv} (wordings), {@code weights.tsv} (what a feature says for a role) and {@code transitions.tsv}
 * (what follows what).
 *
 * <pre>{@code
 * Classified classified = new ParagraphClassifier().apply(tagged);
 * Label first = classified.labels().get(0); // title, overview, item 0, 0.97
 * }</pre>
 *
 * <p>Refuses: to know any particular site; furniture is told by what furniture does, not by whose it is.
 */
@NullMarked
package org.tiqu.classify;

import org.jspecify.annotations.NullMarked;
