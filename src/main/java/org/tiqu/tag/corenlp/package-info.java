/**
 * CoreNLP's statistical named-entity recognition, without its pipeline. In: English sentences with Penn tokens.
 * Out: proposals of organizations, regions and people.
 */
@NullMarked
package org.tiqu.tag.corenlp;

import org.jspecify.annotations.NullMarked;
