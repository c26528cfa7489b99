package org.tiqu.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiqu.lexicon.NameForm;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.lexicon.NamedEntity;
import org.tiqu.lexicon.Region;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Tagged;

/** Puts the mentions that have one type and key together as an entity. */
final class EntityList {
    private final NameIndex index;

    EntityList(NameIndex index) {
        this.index = index;
    }

    /** The entities in the order of first mention. */
    List<Entity> of(Tagged article, List<Denoted> denoted) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < denoted.size(); i++) {
            Mention mention = article.mentions().get(i);
            if (mention.type() != MentionType.DATE) {
                groups.computeIfAbsent(
                                mention.type() + " " + denoted.get(i).key().value(), g -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Entity> entities = new ArrayList<>();
        for (List<Integer> group : groups.values()) {
            entities.add(entity(article, denoted, group));
        }
        return entities;
    }

    private Entity entity(Tagged article, List<Denoted> denoted, List<Integer> group) {
        Mention first = article.mentions().get(group.get(0));
        Denoted known = denoted.get(group.get(0));
        String key = known.key().value();
        Set<String> names = new LinkedHashSet<>();
        group.forEach(i -> names.add(article.textOf(article.mentions().get(i))));
        boolean chinese = article.segmented().language().isChinese();
        String name = names.iterator().next();
        String nameZh = NameForm.isChinese(key) && !key.startsWith("?") ? key : null;
        Set<String> aliases = new TreeSet<>();
        NamedEntity entity = known.entity();
        Region region = known.region();
        if (entity != null) {
            nameZh = nameZh == null && !entity.chinese().isEmpty()
                    ? entity.chinese().get(0)
                    : nameZh;
            name = chinese && nameZh != null ? nameZh : entity.name();
            addUnshared(entity.chinese(), entity, aliases);
            addUnshared(entity.english(), entity, aliases);
        } else if (region != null) {
            nameZh = region.nameZh().isEmpty() ? null : region.nameZh();
            name = chinese && nameZh != null ? nameZh : region.name();
            aliases.addAll(region.fullNames());
            aliases.addAll(region.shortNames());
        }
        // The name stays among them: whoever looks an entity up by its other names looks there alone.
        aliases.remove(key);
        return new Entity(key, first.type(), name, nameZh, List.copyOf(names), List.copyOf(aliases), group);
    }

    /** An alias that another entity of the lexicon has too tells nothing. */
    private void addUnshared(Collection<String> names, @Nullable NamedEntity entity, Set<String> aliases) {
        for (String name : names) {
            boolean shared = index.lookUp(name).stream()
                    .anyMatch(use -> use.entity() != null && !use.entity().equals(entity));
            if (!shared) {
                aliases.add(name);
            }
        }
    }
}
