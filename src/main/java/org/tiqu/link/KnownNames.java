package org.tiqu.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.lexicon.NameForm;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.lexicon.NameUse;
import org.tiqu.lexicon.NamedEntity;
import org.tiqu.link.Listings.Market;

/**
 * Which organization of the lexicon a name of one article denotes, where several bear it or a translation may have put
 * a better known one in its place: the one whose code stands behind the name, else the one that is listed where the
 * article speaks of, else the one that the article names without doubt elsewhere.
 */
final class KnownNames {
    /** What a general last word is in Chinese. */
    private static final Map<String, String> LAST_WORDS =
            Map.of("technology", "科技", "technologies", "科技", "group", "集团", "shares", "股份", "holdings", "控股");

    /** Characters of a Chinese name that mark it, as translators are misled by them. */
    private static final int MARK = 2;

    private final NameIndex index;
    private final Map<String, NamedEntity> coded = new HashMap<>();
    private final Map<String, List<Surroundings>> around = new HashMap<>();
    private final Set<NamedEntity> certain = new LinkedHashSet<>();

    /** The names of one article with what stands around them. */
    KnownNames(NameIndex index, List<String> names, List<Surroundings> around) {
        this.index = index;
        for (int i = 0; i < names.size(); i++) {
            String form = NameForm.of(names.get(i));
            NamedEntity listed = around.get(i).listed();
            if (listed != null) {
                coded.putIfAbsent(form, listed);
                certain.add(listed);
            }
            this.around.computeIfAbsent(form, f -> new ArrayList<>()).add(around.get(i));
            List<NamedEntity> bearers = bearers(names.get(i));
            if (bearers.size() == 1 && among(names.get(i), bearers).size() == 1) {
                certain.add(bearers.get(0));
            }
        }
    }

    /** Whom the name denotes; absent when nobody or more than one may be meant. */
    Optional<NamedEntity> of(String name) {
        String form = NameForm.of(name);
        NamedEntity listed = coded.get(form);
        if (listed != null) {
            return Optional.of(listed);
        }
        List<NamedEntity> bearers = bearers(name);
        if (bearers.isEmpty()) {
            return Optional.empty();
        }
        List<NamedEntity> all = among(name, bearers);
        if (all.size() > 1) {
            Set<Market> spokenOf = spokenOf(form);
            List<NamedEntity> there =
                    all.stream().filter(e -> isListed(e, spokenOf)).toList();
            if (there.size() == 1) {
                return Optional.of(there.get(0));
            }
        }
        if (bearers.size() > 1) {
            List<NamedEntity> elsewhere =
                    bearers.stream().filter(certain::contains).toList();
            return elsewhere.size() == 1 ? Optional.of(elsewhere.get(0)) : Optional.empty();
        }
        NamedEntity bearer = bearers.get(0);
        NamedEntity meant = mistaken(bearer, form);
        return Optional.of(meant == null ? bearer : meant);
    }

    /** The markets that are spoken of wherever the name stands. */
    private Set<Market> spokenOf(String form) {
        Set<Market> markets = EnumSet.noneOf(Market.class);
        around.getOrDefault(form, List.of())
                .forEach(there -> markets.addAll(there.markets().get()));
        return markets;
    }

    private static boolean isListed(NamedEntity entity, Set<Market> where) {
        return !Collections.disjoint(Listings.of(entity), where);
    }

    /** The one entry that has the name, or the first of each key of those. */
    private List<NamedEntity> bearers(String name) {
        Map<String, NamedEntity> byKey = new java.util.LinkedHashMap<>();
        for (NameUse use : index.lookUp(name)) {
            NamedEntity entity = use.entity();
            if (use.kind() == NameUse.Kind.ORGANIZATION && entity != null) {
                byKey.putIfAbsent(entity.key(), entity);
            }
        }
        return new ArrayList<>(byKey.values());
    }

    /** The bearers, and who is called by the name without its general last word: "Canaan Technology" of 嘉楠科技. */
    private List<NamedEntity> among(String name, List<NamedEntity> bearers) {
        int last = name.lastIndexOf(' ');
        String zh = last < 0 ? null : LAST_WORDS.get(name.substring(last + 1).toLowerCase(Locale.ROOT));
        if (zh == null) {
            return bearers;
        }
        List<NamedEntity> all = new ArrayList<>(bearers);
        List<NamedEntity> shorter = bearers(name.substring(0, last));
        if (shorter.size() == 1 && shorter.get(0).key().endsWith(zh) && !bearers.contains(shorter.get(0))) {
            all.add(shorter.get(0));
        }
        return all;
    }

    /**
     * Who is meant by a name that a translator mistook for a better known one: an organization that the article names
     * elsewhere, that begins with the same characters, and that is listed where the article speaks of, while the better
     * known one is not.
     */
    private @Nullable NamedEntity mistaken(NamedEntity bearer, String form) {
        if (NameForm.isChinese(bearer.key())) {
            return null;
        }
        for (NamedEntity other : certain) {
            boolean alike = NameForm.isChinese(other.key())
                    && other.key().length() > MARK
                    && bearer.chinese().stream()
                            .anyMatch(name -> name.length() > MARK && name.regionMatches(0, other.key(), 0, MARK));
            if (alike && isListed(other, spokenOf(form)) && !isListed(bearer, spokenOf(form))) {
                return other;
            }
        }
        return null;
    }
}
