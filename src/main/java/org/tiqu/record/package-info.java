/**
 * The contract: {@code Itemized -> ArticleRecord}, and its JSON.
 *
 * <p>In: {@link org.tiqu.item.Itemized}. Out: {@link org.tiqu.record.ArticleRecord}, whose components are the JSON
 * fields, in order; {@link org.tiqu.record.JsonWriter} makes bytes of it, and {@link org.tiqu.record.Schema} is
 * what those bytes obey. Offsets change their unit here and nowhere else.
 *
 * <pre>{@code
 * ArticleRecord record = new ToRecord(OffsetUnit.CODE_POINT, producedBy).apply(itemized);
 * byte[] line = new JsonWriter().line(record);
 * }</pre>
 *
 * <p>Refuses: to decide anything about the article; to look at a clock.
 */
@NullMarked
package org.tiqu.record;

import org.jspecify.annotations.NullMarked;
