package org.tiqu.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
import org.tiqu.lexicon.Region;

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

    /** Begins the cluster of a body whose place was told before it. */
    private static final String PLACED = "@";

    /** Characters. */
    private static final int SHORTEST_BODY = 3;

    private static final Pattern UNIT = Pattern.compile("(?<!公)司$|[局处部所院室办会]$|中心$|总部$|办公室$|委员会$");

    /** Kinds of the lexicon whose units are called by the body's name and their own. */
    private static final Set<String> BODIES =
            Set.of("agency", "bank", "ministry", "regulator", "state", "party", "institute", "association", "court");

    private static final Pattern ORDINAL = Pattern.compile("^(?:\\d{1,2}(?:st|nd|rd|th)\\s+|第?[一二三四五六七八九十]{1,3}届)");

    private final NameIndex index;
    private final BodyLinker bodies;
    private final CoreName cores;
    private final OwnName owns;

    NameLinker(Lexicon lexicon, NameIndex index) {
        this.index = index;
        this.bodies = new BodyLinker(lexicon, index);
        this.cores = new CoreName(index);
        this.owns = new OwnName(index, lexicon.words());
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
        return link(names, people, declared, Collections.nCopies(names.size(), Surroundings.NONE));
    }

    /**
     * The same.
     *
     * @param around what stands around each name
     */
    List<Found> link(List<String> names, boolean people, List<Integer> declared, List<Surroundings> around) {
        KnownNames knownNames = new KnownNames(index, names, around);
        Map<String, NamedEntity> entities = new HashMap<>();
        Map<String, List<Integer>> clusters = new LinkedHashMap<>();
        List<String> clusterOf = new ArrayList<>();
        NameClusters byCore = new NameClusters();
        for (int i = 0; i < names.size() && !people; i++) {
            NamedEntity known = knownOf(names.get(i), knownNames);
            if (known != null) {
                byCore.register(cores.of(names.get(i)), "=" + known.key());
            }
        }
        for (int i = 0; i < names.size(); i++) {
            String cluster;
            if (declared.get(i) >= 0) {
                cluster = clusterOf.get(declared.get(i));
                byCore.register(cores.of(names.get(i)), cluster);
            } else {
                cluster = people
                        ? person(names, i, clusters)
                        : organization(names.get(i), around.get(i).near(), byCore, knownNames, entities);
            }
            clusterOf.add(cluster);
            clusters.computeIfAbsent(cluster, c -> new ArrayList<>()).add(i);
        }
        if (!people) {
            ShortNames.join(names, clusterOf, clusters);
        }
        Map<String, Found> found = new LinkedHashMap<>();
        clusters.forEach((cluster, members) -> {
            Set<String> forms = new LinkedHashSet<>();
            if (cluster.startsWith(PLACED)) {
                forms.add(cluster.substring(PLACED.length()));
            }
            members.forEach(i -> forms.add(names.get(i)));
            NamedEntity entity = entities.get(cluster);
            found.put(
                    cluster,
                    entity == null ? resolve(forms, people) : new Found(new Key(entity.key(), LEXICON), entity));
        });
        return clusterOf.stream()
                .map(cluster -> java.util.Objects.requireNonNull(found.get(cluster)))
                .toList();
    }

    /** A person's full name, or the full name that an earlier mention gave for a surname. */
    private static String person(List<String> names, int index, Map<String, List<Integer>> clusters) {
        String name = names.get(index);
        String form = NameForm.of(name);
        if (name.indexOf(' ') >= 0) {
            return form;
        }
        for (Map.Entry<String, List<Integer>> earlier : clusters.entrySet()) {
            String full = names.get(earlier.getValue().get(0));
            boolean surname = NameForm.isChinese(name)
                    ? full.length() > name.length() && full.startsWith(name)
                    : NameForm.of(full.split("[\\s·]", 2)[0]).equals(form);
            if (surname && !earlier.getKey().equals(form)) {
                return earlier.getKey();
            }
        }
        return form;
    }

    private String organization(
            String name,
            @Nullable Region near,
            NameClusters byCore,
            KnownNames knownNames,
            Map<String, NamedEntity> entities) {
        if (BodyLinker.isPlaceless(name)) {
            Optional<String> body = bodies.name(name, near);
            if (body.isPresent()) {
                return PLACED + body.get();
            }
        }
        NamedEntity known = knownOf(name, knownNames);
        if (known == null) {
            return byCore.of(cores.of(name));
        }
        String cluster = "=" + known.key();
        entities.put(cluster, known);
        return cluster;
    }

    private @Nullable NamedEntity knownOf(String name, KnownNames knownNames) {
        Optional<NamedEntity> known =
                knownNames.of(name).or(() -> known(ORDINAL.matcher(name).replaceFirst(""), false));
        if (known.isEmpty() && !cores.of(name).form().equals(NameForm.of(name))) {
            known = byLegalForm(name);
        }
        return known.orElse(null);
    }

    private Optional<NamedEntity> byLegalForm(String name) {
        String plain = name.replaceAll("(?i)[,，]?\\s*(Co\\.?[,，]?\\s*)?(Ltd\\.?|Limited|Inc\\.?|Corp\\.?|PLC|LLC)$", "")
                .replaceAll("(股份|集团|有限责任|有限)*公司$", "");
        if (plain.equals(name) || plain.length() < 2) {
            return Optional.empty();
        }
        // A short name in 股份 comes out as "Co., Ltd." as often as "shares".
        return known(plain, false).or(() -> known(plain + " Shares", false));
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
                Optional<String> body = bodies.name(form, null);
                if (body.isPresent()) {
                    Optional<NamedEntity> entity = known(body.get(), false);
                    String key = entity.map(NamedEntity::key).orElse(body.get());
                    return new Found(new Key(key, RULE), entity.orElse(null));
                }
            }
        }
        if (!people) {
            Optional<String> unit =
                    forms.stream().flatMap(form -> unit(form).stream()).findFirst();
            if (unit.isPresent()) {
                return new Found(new Key(unit.get(), RULE), null);
            }
        }
        Optional<String> own = people ? owns.ofPerson(forms) : owns.ofOrganization(forms);
        if (own.isPresent()) {
            return new Found(new Key(own.get(), OWN_NAME), null);
        }
        return new Found(new Key("?" + forms.iterator().next(), UNKNOWN), null);
    }

    /** A unit's name behind its body's full one ("人民银行上海总部"), which the text may have shortened. */
    private Optional<String> unit(String form) {
        for (int end = form.length() - 2;
                end >= SHORTEST_BODY && UNIT.matcher(form).find();
                end--) {
            Optional<NamedEntity> body = known(form.substring(0, end), false);
            if (body.isPresent()
                    && BODIES.contains(body.get().kind())
                    && NameForm.isChinese(body.get().key())) {
                return Optional.of(body.get().key() + form.substring(end));
            }
        }
        return Optional.empty();
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
