/**
 * OpenNLP's parts of speech. In: the words of an English sentence. Out: a tag for each.
 */
@NullMarked
package org.tiqu.tag.opennlp;

import org.jspecify.annotations.NullMarked;
