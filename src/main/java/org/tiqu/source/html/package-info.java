/**
 * From a page's markup to what a reader would copy of it: the main text, its title, day and publisher.
 *
 * <p>In: decoded HTML. Out: a {@link org.tiqu.source.html.Page}, whose every character knows where it stood in the markup.
 *
 * <p>A page is taken apart into blocks, the lines that a browser would show; each gets a worth by how much it says, how
 * much of it is links, and what it is called in the markup; the run of blocks that is worth most is the main text.
 *
 * <p>Refuses: to fetch anything, to run scripts, to guess what is not in the page.
 */
@NullMarked
package org.tiqu.source.html;

import org.jspecify.annotations.NullMarked;
