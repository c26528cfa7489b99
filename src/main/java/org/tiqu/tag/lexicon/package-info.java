/**
 * Finds the names of the lexicons in a text, by HanLP's double-array Aho–Corasick automaton over {@link
 * org.tiqu.lexicon.NameForm forms}, so that capitals, spaces inside pinyin, hyphens and full-width letters do not
 * hide a name. In: both languages. Out: proposals of organizations, regions and people.
 */
@NullMarked
package org.tiqu.tag.lexicon;

import org.jspecify.annotations.NullMarked;
