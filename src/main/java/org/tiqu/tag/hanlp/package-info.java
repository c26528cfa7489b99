/**
 * HanLP's recognised names, read from the parts of speech that the segmenter gave its tokens. In: Chinese
 * sentences. Out: proposals of organizations, regions and people.
 */
@NullMarked
package org.tiqu.tag.hanlp;

import org.jspecify.annotations.NullMarked;
