/**
 * HanLP's recognised names, read from the parts of speech that the segmenter gave its tokens. In: Chinese
 * sentences. Out: proposals of organizations, regions and people; and, for the learned tagger, what HanLP's
 * dictionaries know of a word and which words stand beside each other.
 */
@NullMarked
package org.tiqu.tag.hanlp;

import org.jspecify.annotations.NullMarked;
