package org.tiqu.item;

import org.tiqu.tag.MentionType;

/**
 * A mention inside a paragraph of an item.
 *
 * @param type what it names
 * @param key what it denotes
 * @param start its first UTF-16 code unit in the paragraph
 * @param end the code unit behind the last one
 */
record Name(MentionType type, String key, int start, int end) {}
