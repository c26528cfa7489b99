package org.tiqu.tag.date;

import org.tiqu.text.Span;

/**
 * A date found in a text.
 *
 * @param span where it stands, in the text that was searched
 * @param form its unresolved meaning
 * @param rule the name of the rule that found it
 */
public record DateExpression(Span span, DateForm form, String rule) {}
