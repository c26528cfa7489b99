/**
 * Text and where things stand in it: spans, alignments between a text and its normalised form,
 * languages, the article itself.
 *
 * <p>In: nothing of ours. Out: values that every room shares. Offsets here, and everywhere inside
 * tiqu, are UTF-16 code units; the record room alone knows another unit.
 *
 * <p>Refuses: to search a text for a string in order to find an offset.
 */
@NullMarked
package org.tiqu.text;

import org.jspecify.annotations.NullMarked;
