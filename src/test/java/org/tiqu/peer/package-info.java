/**
 * The comparison of tiqu with its peers, which {@code mvn -Ppeers verify} runs: other systems over the same gold, in
 * JVMs of their own. It lives among the tests so that no peer burdens the product.
 *
 * <p>In: sets of gold articles ({@link org.tiqu.peer.GoldSets}). Out: {@code eval/RESULTS.md} and
 * {@code eval/results.json}. {@link org.tiqu.peer.Peers} is the program; {@link org.tiqu.peer.Trial} is what one
 * JVM does with one {@link org.tiqu.peer.Peer}; {@link org.tiqu.peer.Comparison} scores what they said.
 *
 * <p>Refuses: to print or quote a text of a gold set.
 */
@NullMarked
package org.tiqu.peer;

import org.jspecify.annotations.NullMarked;
