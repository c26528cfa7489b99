/**
 * Finds dates in English and Chinese text. In: a sentence or a paragraph. Out: ordered, non-overlapping
 * {@link org.tiqu.tag.date.DateExpression}s, each with its unresolved meaning.
 *
 * <pre>{@code
 * DateGrammar.load().find("on February 24, Baidu …", DateLanguage.EN)
 *   // [3, 14) Day[year=Unsaid, month=Stated[2], day=24]
 * }</pre>
 *
 * <p>The rules are data: {@code rules-any.txt}, {@code rules-en.txt}, {@code rules-zh.txt}, each rule with
 * examples that a test runs. What a date is and where its span ends is told by the annotation guidelines.
 * Nothing here knows a reference date: resolving is the work of {@code org.tiqu.link.date}.
 */
@NullMarked
package org.tiqu.tag.date;

import org.jspecify.annotations.NullMarked;
