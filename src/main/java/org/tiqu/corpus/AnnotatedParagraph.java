package org.tiqu.corpus;

import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.text.Span;

/**
 * A paragraph and its labels.
 *
 * @param index counted from 0
 * @param span where it stands
 * @param role what it does in the report
 * @param section what it is about
 * @param item the number of its news item, or 0
 * @param confidence probability that role and section are right, or null when nobody said one
 */
public record AnnotatedParagraph(
        int index,
        Span span,
        Role role,
        Section section,
        int item,
        @Nullable Double confidence) {}
