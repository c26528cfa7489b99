/**
 * Resolves dates. In: the {@link org.tiqu.tag.date.DateExpression}s of an article, each with its sentence, and
 * the article's date. Out: for each a value in the notation of the annotation guidelines.
 *
 * <pre>{@code
 * new DateLinker().link(dates, LocalDate.of(2020, 3, 2))
 *   // "last Friday" -> "2020-02-28", "the first three quarters" -> "2019-01/2019-09"
 * }</pre>
 *
 * <p>{@link org.tiqu.link.date.PublishedDate} guesses the article's date from its body when nothing else tells
 * it. No clock is read and no time zone is known here.
 */
@NullMarked
package org.tiqu.link.date;

import org.jspecify.annotations.NullMarked;
