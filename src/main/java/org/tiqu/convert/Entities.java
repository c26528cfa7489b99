package org.tiqu.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiqu.corpus.AnnotatedEntity;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;

/** Makes entities of mentions that have keys, for formats that hold no entities of their own. */
final class Entities {
    private static final String UNKNOWN = "?";

    private record Name(MentionType type, String key) {}

    private Entities() {}

    /**
     * One for each key of each type but dates: first those that were {@code known}, with their aliases, then others
     * by first mention. Known ones without a mention are gone.
     */
    static List<AnnotatedEntity> of(String text, List<AnnotatedMention> mentions, List<AnnotatedEntity> known) {
        Map<Name, List<Integer>> groups = new LinkedHashMap<>();
        Map<Name, List<String>> aliases = new LinkedHashMap<>();
        for (AnnotatedEntity entity : known) {
            Name name = new Name(entity.type(), entity.key());
            groups.put(name, new ArrayList<>());
            aliases.put(name, entity.aliases());
        }
        for (int i = 0; i < mentions.size(); i++) {
            String key = mentions.get(i).key();
            if (key == null) {
                continue;
            }
            Name name = new Name(mentions.get(i).type(), key);
            boolean isOne = name.type() != MentionType.DATE && !key.equals(UNKNOWN);
            if (isOne || groups.containsKey(name)) {
                groups.computeIfAbsent(name, first -> new ArrayList<>()).add(i);
            }
        }
        List<AnnotatedEntity> entities = new ArrayList<>();
        groups.forEach((name, indexes) -> {
            if (!indexes.isEmpty()) {
                Set<String> forms = new LinkedHashSet<>();
                indexes.forEach(index -> forms.add(mentions.get(index).span().of(text)));
                entities.add(new AnnotatedEntity(
                        name.key(), name.type(), List.copyOf(forms), aliases.getOrDefault(name, List.of()), indexes));
            }
        });
        return entities;
    }
}
