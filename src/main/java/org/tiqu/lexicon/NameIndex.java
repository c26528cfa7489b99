package org.tiqu.lexicon;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiqu.lexicon.NameUse.Kind;

/** All entries of a lexicon by the forms of their names. Immutable. */
public final class NameIndex {
    private final Map<String, List<NameUse>> uses;

    private NameIndex(Map<String, List<NameUse>> uses) {
        this.uses = uses;
    }

    /** The index of a whole lexicon. */
    public static NameIndex of(Lexicon lexicon) {
        return of(lexicon, OwnLexicon.NONE);
    }

    /** The same with what a user knows: its names mean nothing else. */
    public static NameIndex of(Lexicon lexicon, OwnLexicon own) {
        Map<String, List<NameUse>> uses = new HashMap<>();
        for (Region region : lexicon.regions()) {
            region.fullNames()
                    .forEach(name -> add(uses, name, new NameUse(name, Kind.FULL_REGION, region, null, false)));
            region.shortNames()
                    .forEach(name -> add(uses, name, new NameUse(name, Kind.SHORT_REGION, region, null, false)));
        }
        lexicon.organizations().forEach(entity -> add(uses, entity, Kind.ORGANIZATION));
        lexicon.people().forEach(entity -> add(uses, entity, Kind.PERSON));
        for (String name : lexicon.bodies().localNames()) {
            add(uses, name, new NameUse(name, Kind.BODY, null, null, false));
        }
        derive(lexicon.organizations(), lexicon.words(), uses);
        addOwn(lexicon, own, uses);
        return new NameIndex(uses);
    }

    private static void addOwn(Lexicon lexicon, OwnLexicon own, Map<String, List<NameUse>> uses) {
        own.names().forEach(name -> uses.remove(NameForm.of(name)));
        own.organizations().forEach(entity -> add(uses, entity, Kind.ORGANIZATION));
        own.people().forEach(entity -> add(uses, entity, Kind.PERSON));
        for (Region region : lexicon.regions()) {
            for (String name : own.regions().getOrDefault(region.code(), List.of())) {
                add(uses, name, new NameUse(name, Kind.FULL_REGION, region, null, false));
            }
        }
        derive(own.organizations(), lexicon.words(), uses);
    }

    /** Adds the derived names of organizations, except those that are a name of something already. */
    private static void derive(List<NamedEntity> organizations, NameWords words, Map<String, List<NameUse>> uses) {
        DerivedNames derived = new DerivedNames(words);
        Map<String, List<NameUse>> made = new HashMap<>();
        for (NamedEntity entity : organizations) {
            for (String chinese : entity.chinese()) {
                for (String name : derived.of(chinese)) {
                    if (!uses.containsKey(NameForm.of(name))) {
                        add(made, name, new NameUse(name, Kind.ORGANIZATION, null, entity, true));
                    }
                }
            }
        }
        uses.putAll(made);
    }

    private static void add(Map<String, List<NameUse>> uses, NamedEntity entity, Kind kind) {
        for (String name : entity.chinese()) {
            add(uses, name, new NameUse(name, kind, null, entity, false));
        }
        for (String name : entity.english()) {
            add(uses, name, new NameUse(name, kind, null, entity, false));
        }
    }

    private static void add(Map<String, List<NameUse>> uses, String name, NameUse use) {
        put(uses, NameForm.of(name), use);
        String simplified = simplified(name);
        if (!simplified.equals(name)) {
            put(uses, NameForm.of(simplified), use);
        }
    }

    private static void put(Map<String, List<NameUse>> uses, String form, NameUse use) {
        if (form.length() >= 2) {
            uses.computeIfAbsent(form, f -> new ArrayList<>(1)).add(use);
        }
    }

    /** As texts are simplified before names are looked up, character by character: 哪吒 becomes 哪咤, 乾县 becomes 干县. */
    private static String simplified(String name) {
        if (!NameForm.isChinese(name)) {
            return name;
        }
        StringBuilder simplified = new StringBuilder();
        name.codePoints().forEach(c -> simplified.append(HanLP.convertToSimplifiedChinese(Character.toString(c))));
        return simplified.toString();
    }

    /** Every form under which something is known. */
    public Set<String> forms() {
        return Collections.unmodifiableSet(uses.keySet());
    }

    /** All uses of a name in any spelling that has the same {@link NameForm}; empty when it is unknown. */
    public List<NameUse> lookUp(String name) {
        return byForm(NameForm.of(name));
    }

    /** All uses of a form. */
    public List<NameUse> byForm(String form) {
        List<NameUse> found = uses.get(form);
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }
}
