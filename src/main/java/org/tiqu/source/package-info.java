/**
 * From what a user names to articles: files, folders, archives, WARCs, HTML pages, records and standard input.
 *
 * <p>In: arguments. Out: {@link org.tiqu.source.Input}s, one for each article, in a fixed order, from {@link
 * org.tiqu.source.Source}s that are read as a stream; each input is read when its turn comes and gives a {@link org.tiqu.source.Reading}: an {@link org.tiqu.text.Article} with its
 * provenance, or a {@link org.tiqu.text.Failure}.
 *
 * <pre>{@code
 * try (Inputs inputs = Inputs.of(List.of("articles"), System.in, ReadOptions.DEFAULT)) {
 *     while (inputs.hasNext()) {
 *         Reading reading = inputs.next().read();
 *     }
 * }
 * }</pre>
 *
 * <p>A file's first bytes tell whether it is an archive ({@code Magic}), {@code FileFormats} what opens what: {@code
 * Entries} goes through archives, {@code WarcPages} through WARCs, {@code PageInput} takes a page's main text by {@link
 * org.tiqu.source.html.Page}. {@code Damage} says what was wrong.
 *
 * <p>Refuses: to change the text that it decoded; to throw because of one bad input; to read a folder's files
 * before they are asked for; to hold more of an archive than an article.
 */
@NullMarked
package org.tiqu.source;

import org.jspecify.annotations.NullMarked;
