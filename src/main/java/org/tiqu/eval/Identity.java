package org.tiqu.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedEntity;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * Tells whether a predicted key means what a gold key means. A gold key is met by the same key or by one of the
 * entity's aliases: full and short names are the same answer. One that begins with {@code ?} names nothing outside
 * the article and is met by the entity that has the same mentions. Dates and regions are compared exactly.
 */
final class Identity {
    private record Name(MentionType type, String key) {}

    private final Map<Name, Set<String>> aliases = new HashMap<>();
    private final Map<Name, Set<Span>> goldMentions;
    private final Map<Name, Set<Span>> predictedMentions;

    Identity(ArticlePair pair) {
        addAliases(pair.gold(), false);
        addAliases(pair.predicted(), true);
        this.goldMentions = mentions(pair.gold());
        this.predictedMentions = mentions(pair.predicted());
    }

    private void addAliases(AnnotatedArticle article, boolean isPredicted) {
        for (AnnotatedEntity entity : article.entities()) {
            for (String alias : entity.aliases()) {
                // From the predicted key to what it also means, whichever side said so.
                Name from = new Name(entity.type(), isPredicted ? entity.key() : alias);
                aliases.computeIfAbsent(from, name -> new HashSet<>()).add(isPredicted ? alias : entity.key());
            }
        }
    }

    private static Map<Name, Set<Span>> mentions(AnnotatedArticle article) {
        Map<Name, Set<Span>> mentions = new HashMap<>();
        for (AnnotatedMention mention : article.mentions()) {
            if (mention.key() != null) {
                mentions.computeIfAbsent(new Name(mention.type(), mention.key()), name -> new HashSet<>())
                        .add(mention.span());
            }
        }
        return mentions;
    }

    /** Whether the keys of two mentions of this type are the same answer; gold's says more than {@code ?}. */
    boolean isSame(MentionType type, String gold, @Nullable String predicted) {
        if (predicted == null) {
            return false;
        }
        boolean hasAliases = type == MentionType.ORG || type == MentionType.PERSON;
        return predicted.equals(gold)
                || (hasAliases
                        && aliases.getOrDefault(new Name(type, predicted), Set.of())
                                .contains(gold));
    }

    /** Whether the keys in a field of an item, whatever their type, are the same answer. */
    boolean isSameInField(String gold, String predicted) {
        for (MentionType type : MentionType.values()) {
            if (gold.startsWith("?")) {
                Set<Span> spans = goldMentions.get(new Name(type, gold));
                if (spans != null && spans.equals(predictedMentions.get(new Name(type, predicted)))) {
                    return true;
                }
            } else if (isSame(type, gold, predicted)) {
                return true;
            }
        }
        return false;
    }
}
