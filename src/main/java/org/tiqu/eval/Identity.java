package org.tiqu.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedEntity;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * Tells whether a predicted key means what a gold key means. A gold key is met by the same key or by one of the
 * entity's aliases, whichever side says them: full and short names are the same answer, but a name that two of the
 * side's entities bear does not count as an alias. A key that begins with {@code ?} names nothing outside the
 * article and is met by the entity that has the same mentions. Dates and regions are compared exactly.
 */
final class Identity {
    private record Name(MentionType type, String key) {}

    /** Two keys that are one answer. */
    private record Answer(MentionType type, String gold, String predicted) {}

    private final Set<Answer> aliases = new HashSet<>();
    private final Map<Name, Set<Span>> goldMentions;
    private final Map<Name, Set<Span>> predictedMentions;

    Identity(ArticlePair pair) {
        aliases(pair.gold()).forEach((alias, key) -> aliases.add(new Answer(alias.type(), key, alias.key())));
        aliases(pair.predicted()).forEach((alias, key) -> aliases.add(new Answer(alias.type(), alias.key(), key)));
        this.goldMentions = mentions(pair.gold());
        this.predictedMentions = mentions(pair.predicted());
    }

    /** The aliases that one entity alone bears, and its key. */
    private static Map<Name, String> aliases(AnnotatedArticle article) {
        Map<Name, Set<String>> bearers = new HashMap<>();
        for (AnnotatedEntity entity : article.entities()) {
            Set<String> names = new TreeSet<>(entity.aliases());
            names.add(entity.key());
            for (String name : names) {
                bearers.computeIfAbsent(new Name(entity.type(), name), key -> new TreeSet<>())
                        .add(entity.key());
            }
        }
        Map<Name, String> aliases = new HashMap<>();
        bearers.forEach((name, keys) -> {
            boolean isNamed = name.type() == MentionType.ORG || name.type() == MentionType.PERSON;
            if (isNamed && keys.size() == 1) {
                aliases.put(name, keys.iterator().next());
            }
        });
        return aliases;
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
        return predicted != null && (predicted.equals(gold) || aliases.contains(new Answer(type, gold, predicted)));
    }

    /** Whether the keys in a field of an item, whatever their type, are the same answer. */
    boolean isSameInField(String gold, String predicted) {
        for (MentionType type : MentionType.values()) {
            if (gold.startsWith("?") ? hasSameMentions(type, gold, predicted) : isSame(type, gold, predicted)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSameMentions(MentionType type, String gold, String predicted) {
        Set<Span> spans = goldMentions.get(new Name(type, gold));
        return spans != null && spans.equals(predictedMentions.get(new Name(type, predicted)));
    }
}
