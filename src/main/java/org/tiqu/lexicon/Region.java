package org.tiqu.lexicon;

import java.util.List;

/**
 * A place and its code.
 *
 * @param code GB/T 2260 (six digits), ISO 3166-1 alpha-2, a division's code with {@code +} for a zone inside it,
 *     or the English name of a place that has none
 * @param level what kind of place
 * @param name English name with its designation ("Hongta District")
 * @param nameZh full Chinese name
 * @param fullNames names that say of themselves what they are, both languages
 * @param shortNames names without designation, both languages
 * @param within the country or division that a place lies in, {@code CN} for divisions, empty when unknown
 * @param current whether the division exists today
 * @param frequency in how many documents of a Chinese collection its name stands; 0 when unknown. Source: the column's
 *     card in {@code models/lexicon}
 */
public record Region(
        String code,
        Level level,
        String name,
        String nameZh,
        List<String> fullNames,
        List<String> shortNames,
        String within,
        boolean current,
        int frequency) {

    /** Copies the lists. */
    public Region {
        fullNames = List.copyOf(fullNames);
        shortNames = List.copyOf(shortNames);
    }

    /** Kinds of places, the more prominent first. */
    public enum Level {
        /** A country or a territory with a code of its own. */
        COUNTRY,
        /** A province, autonomous region or municipality of the mainland. */
        PROVINCE,
        /** A prefecture-level division. */
        PREFECTURE,
        /** A foreign place, an area, a sea. */
        PLACE,
        /** A zone inside a division. */
        ZONE,
        /** A county-level division. */
        COUNTY
    }

    /** The code of the province that a division lies in, or the code itself for all others. */
    public String province() {
        return isDivision() ? code.substring(0, 2) + "0000" : code;
    }

    /** The code of the prefecture that a county lies in, or the code itself for all others. */
    public String prefecture() {
        return isDivision() ? code.substring(0, 4) + "00" : code;
    }

    /** Whether the code is, or lies in, a division of GB/T 2260. */
    public boolean isDivision() {
        return code.length() >= 6 && Character.isDigit(code.charAt(0)) && Character.isDigit(code.charAt(5));
    }

    /** Whether this place lies in the other one, as far as the codes tell; no place lies in itself. */
    public boolean isIn(Region outer) {
        if (code.equals(outer.code)) {
            return false;
        }
        if (outer.level == Level.COUNTRY) {
            return within.equals(outer.code);
        }
        return isDivision() && (province().equals(outer.code) || prefecture().equals(outer.code));
    }
}
