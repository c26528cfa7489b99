package org.tiqu.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.lexicon.Lexicon;
import org.tiqu.lexicon.NameForm;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.lexicon.NameUse;
import org.tiqu.lexicon.NamedEntity;

/**
 * Gives the organizations and people of an article one key each, however their names are spelled.
 *
 * <p>Names with the same form or the same {@link CoreName} are one entity, and so is a name and the short name that
 * the text declares for it. An entity is known by the lexicon when one of its names is, and only one entry has that
 * name; or by the rule for local bodies; or, in Chinese, by its own full name. Otherwise its key is {@code ?} and its
 * first name.
 */
final class NameLinker {
    private static final double LEXICON = 0.95;
    private static final double RULE = 0.88;
    private static final double OWN_NAME = 0.75;
    private static final double UNKNOWN = 0.3;

    private static final Pattern ORDINAL = Pattern.compile("^(?:\\d{1,2}(?:st|nd|rd|th)\\s+|第?[一二三四五六七八九十]{1,3}届)");

    private final NameIndex index;
    private final BodyLinker bodies;
    private final CoreName cores;

    NameLinker(Lexicon lexicon, NameIndex index) {
        this.index = index;
        this.bodies = new BodyLinker(lexicon, index);
        this.cores = new CoreName(index);
    }

    /** What a name denotes: the key, and the lexicon's entry where there is one. */
    record Found(Key key, @Nullable NamedEntity entity) {}

    /**
     * One answer for each name, in the same order.
     *
     * @param names as written, Chinese in simplified characters, in text order
     * @param people whether they are names of people
     * @param declared for a name the index of the name that it was declared to be short for, or -1
     */
    List<Found> link(List<String> names, boolean people, List<Integer> declared) {
        Map<String, List<Integer>> clusters = new LinkedHashMap<>();
        List<String> clusterOf = new ArrayList<>();
        NameClusters byCore = new NameClusters();
        for (int i = 0; i < names.size(); i++) {
            String cluster = declared.get(i) >= 0
                    ? clusterOf.get(declared.get(i))
                    : people ? person(names.get(i), clusters) : organization(names.get(i), byCore);
            clusterOf.add(cluster);
            clusters.computeIfAbsent(cluster, c -> new ArrayList<>()).add(i);
        }
        Map<String, Found> found = new LinkedHashMap<>();
        clusters.forEach((cluster, members) -> {
            Set<String> forms = new LinkedHashSet<>();
            members.forEach(i -> forms.add(names.get(i)));
            found.put(cluster, resolve(forms, people));
        });
        return clusterOf.stream()
                .map(cluster -> java.util.Objects.requireNonNull(found.get(cluster)))
                .toList();
    }

    /** A person's full name, or the full name that an earlier mention gave for a surname. */
    private static String person(String name, Map<String, List<Integer>> clusters) {
        String form = NameForm.of(name);
        for (String earlier : clusters.keySet()) {
            boolean surname = earlier.startsWith(form) && earlier.length() > form.length() && name.indexOf(' ') < 0;
            if (surname && form.length() >= (NameForm.isChinese(name) ? 1 : 2)) {
                return earlier;
            }
        }
        return form;
    }

    private String organization(String name, NameClusters byCore) {
        CoreName.Core core = cores.of(name);
        Optional<NamedEntity> known =
                known(name, false).or(() -> known(ORDINAL.matcher(name).replaceFirst(""), false));
        if (known.isEmpty() && !core.form().equals(NameForm.of(name))) {
            known = byLegalForm(name);
        }
        if (known.isPresent()) {
            String cluster = "=" + known.get().key();
            byCore.register(core, cluster);
            return cluster;
        }
        return byCore.of(core);
    }

    private Optional<NamedEntity> byLegalForm(String name) {
        String plain = name.replaceAll("(?i)[,，]?\\s*(Co\\.?[,，]?\\s*)?(Ltd\\.?|Limited|Inc\\.?|Corp\\.?|PLC|LLC)$", "")
                .replaceAll("(股份|集团|有限责任|有限)*公司$", "");
        return plain.equals(name) || plain.length() < 2 ? Optional.empty() : known(plain, false);
    }

    private Found resolve(Set<String> forms, boolean people) {
        for (String form : forms) {
            Optional<NamedEntity> entity = known(form, people);
            if (entity.isEmpty() && !people) {
                entity = byLegalForm(form).or(() -> known(ORDINAL.matcher(form).replaceFirst(""), false));
            }
            if (entity.isPresent()) {
                return new Found(new Key(entity.get().key(), LEXICON), entity.get());
            }
        }
        if (!people) {
            for (String form : forms) {
                Optional<String> body = bodies.name(form);
                if (body.isPresent()) {
                    Optional<NamedEntity> entity = known(body.get(), false);
                    String key = entity.map(NamedEntity::key).orElse(body.get());
                    return new Found(new Key(key, RULE), entity.orElse(null));
                }
            }
        }
        for (String form : forms) {
            if (NameForm.isChinese(form)) {
                return new Found(new Key(form, OWN_NAME), null);
            }
        }
        return new Found(new Key("?" + forms.iterator().next(), UNKNOWN), null);
    }

    /** The one entry that has this name. */
    private Optional<NamedEntity> known(String name, boolean people) {
        NamedEntity found = null;
        NameUse.Kind kind = people ? NameUse.Kind.PERSON : NameUse.Kind.ORGANIZATION;
        for (NameUse use : index.lookUp(name)) {
            NamedEntity entity = use.entity();
            if (use.kind() != kind || entity == null) {
                continue;
            }
            if (found != null && !found.key().equals(entity.key())) {
                return Optional.empty();
            }
            found = entity;
        }
        return Optional.ofNullable(found);
    }
}
