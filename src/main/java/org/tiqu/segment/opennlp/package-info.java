/** English sentences by Apache OpenNLP's trained detector. The only room of {@code segment} that knows OpenNLP. */
@NullMarked
package org.tiqu.segment.opennlp;

import org.jspecify.annotations.NullMarked;
