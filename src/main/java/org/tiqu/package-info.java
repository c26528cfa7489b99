/**
 * tiqu turns raw news articles, Chinese and English, into records. {@link org.tiqu.Tiqu} is the way in for
 * programs, {@code org.tiqu.cli} the one for people; between them stand the rooms that an article walks through,
 * in this order: text, source, segment, tag, classify, link, item, record, pipeline, batch.
 */
@NullMarked
package org.tiqu;

import org.jspecify.annotations.NullMarked;
