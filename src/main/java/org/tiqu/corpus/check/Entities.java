package org.tiqu.corpus.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedEntity;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;

/** Entities that are not what the mentions say: one for each key of each type but dates. Source: the contract. */
final class Entities implements ArticleCheck {

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public void run(CheckedArticle checked, Consumer<Finding> found) {
        AnnotatedArticle article = checked.article();
        Map<Map.Entry<MentionType, String>, Set<Integer>> wanted = new HashMap<>();
        for (int i = 0; i < article.mentions().size(); i++) {
            AnnotatedMention mention = article.mentions().get(i);
            if (mention.type() != MentionType.DATE && mention.key() != null) {
                wanted.computeIfAbsent(Map.entry(mention.type(), mention.key()), key -> new TreeSet<>())
                        .add(i);
            }
        }
        for (AnnotatedEntity entity : article.entities()) {
            Set<Integer> mentions = wanted.remove(Map.entry(entity.type(), entity.key()));
            String name = "the entity '" + entity.key() + "' (" + entity.type() + ") ";
            if (mentions == null) {
                found.accept(checked.finding(
                        Code.ENTITIES, entity, name + "has no mention with its key, or stands twice; drop it"));
                continue;
            }
            if (!List.copyOf(mentions).equals(entity.mentions())) {
                found.accept(checked.finding(
                        Code.ENTITIES,
                        entity,
                        name + "lists the mentions " + entity.mentions() + ", but " + mentions + " have its key"));
            }
            Set<String> names = new HashSet<>();
            mentions.forEach(
                    index -> names.add(article.textOf(article.mentions().get(index))));
            if (!names.equals(Set.copyOf(entity.names()))) {
                found.accept(checked.finding(
                        Code.ENTITIES,
                        entity,
                        name + "has the names " + entity.names() + ", but its mentions are "
                                + List.copyOf(new TreeSet<>(names))));
            }
        }
        wanted.forEach((key, mentions) -> found.accept(checked.finding(
                Code.ENTITIES,
                article.mentions().get(mentions.iterator().next()),
                "no entity has the key '" + key.getValue() + "' (" + key.getKey() + "); add one")));
    }
}
