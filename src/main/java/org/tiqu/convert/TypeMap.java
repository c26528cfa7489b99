package org.tiqu.convert;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tiqu.corpus.CorpusException;
import org.tiqu.tag.MentionType;

/**
 * What the labels of other tools mean. Case does not matter. A label that it does not know is an error, never a
 * guess.
 *
 * @param types the type of each label in upper case; empty for one whose mentions are dropped; {@code *} stands for
 *     all labels that are not named
 */
public record TypeMap(Map<String, Optional<MentionType>> types) {
    /**
     * The four types under their own names; PER; LOC, LOCATION and GPE for regions; ORGANIZATION. Source: the labels
     * of CoNLL-2003 (PER, LOC, ORG), OntoNotes (PERSON, GPE, LOC, ORG, DATE) and Stanford's (PERSON, LOCATION,
     * ORGANIZATION). What they have beside these (MISC, NORP, FAC, TIME …) is no type of the annotation guidelines.
     */
    public static final TypeMap DEFAULT = new TypeMap(Map.of(
            "ORG", Optional.of(MentionType.ORG),
            "ORGANIZATION", Optional.of(MentionType.ORG),
            "REGION", Optional.of(MentionType.REGION),
            "LOC", Optional.of(MentionType.REGION),
            "LOCATION", Optional.of(MentionType.REGION),
            "GPE", Optional.of(MentionType.REGION),
            "PERSON", Optional.of(MentionType.PERSON),
            "PER", Optional.of(MentionType.PERSON),
            "DATE", Optional.of(MentionType.DATE)));

    private static final String REST = "*";
    private static final String DROPPED = "-";

    /** Copies the map. */
    public TypeMap {
        types = Map.copyOf(types);
    }

    /**
     * {@link #DEFAULT} and what {@code changes} say otherwise, such as {@code LOC=REGION,MISC=-,*=-}; {@code -} drops
     * a label's mentions, {@code *} stands for all labels that are not named.
     *
     * @throws IllegalArgumentException if they say no such thing
     */
    public static TypeMap of(String changes) {
        Map<String, Optional<MentionType>> types = new HashMap<>(DEFAULT.types);
        for (String change : changes.split(",", -1)) {
            int at = change.lastIndexOf('=');
            String label = at < 0 ? "" : change.substring(0, at).strip();
            String type = change.substring(at + 1).strip();
            if (label.isEmpty()) {
                throw new IllegalArgumentException("'" + change.strip() + "' is no pair such as LOC=REGION or MISC=-");
            }
            types.put(folded(label), type.equals(DROPPED) ? Optional.empty() : Optional.of(type(type)));
        }
        return new TypeMap(types);
    }

    private static MentionType type(String name) {
        for (MentionType type : MentionType.values()) {
            if (type.name().equals(folded(name))) {
                return type;
            }
        }
        throw new IllegalArgumentException("'" + name + "' is none of " + names() + ", -");
    }

    private static String names() {
        List<String> names =
                Arrays.stream(MentionType.values()).map(MentionType::name).toList();
        return String.join(", ", names);
    }

    /**
     * The type that the label stands for, or empty when its mentions are dropped.
     *
     * @throws CorpusException if nobody said what it stands for; {@code file} and {@code line} are where it was met
     */
    Optional<MentionType> of(String label, Path file, int line) throws CorpusException {
        Optional<MentionType> type = types.get(folded(label));
        if (type == null) {
            type = types.get(REST);
        }
        if (type == null) {
            throw new CorpusException(
                    file,
                    line,
                    "the label '" + label + "' means none of " + names()
                            + " as far as tiqu knows; say what it means with --types " + label
                            + "=ORG, say, or drop it with --types " + label + "=-");
        }
        return type;
    }

    private static String folded(String label) {
        return label.toUpperCase(Locale.ROOT);
    }
}
