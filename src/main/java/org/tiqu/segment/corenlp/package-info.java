/** English tokens as CoreNLP's named-entity models expect them. The only room of {@code segment} that knows CoreNLP. */
@NullMarked
package org.tiqu.segment.corenlp;

import org.jspecify.annotations.NullMarked;
