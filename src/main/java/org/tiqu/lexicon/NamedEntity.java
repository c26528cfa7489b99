package org.tiqu.lexicon;

import java.util.List;

/**
 * An organization or a person of the lexicon.
 *
 * @param key the name that the entity goes by at home, as the project's annotation guidelines write it
 * @param kind what kind of organization; {@code person} for people
 * @param name its usual English name
 * @param chinese its Chinese names, the key included when it is Chinese
 * @param english its Latin names, {@code name} first
 * @param seat ISO 3166 code of the country or GB/T 2260 code of the city, empty when unknown
 * @param tickers the codes that its shares are traded under, with the exchange's suffix ("300287.SZ", "0700.HK"; none in
 *     New York)
 */
public record NamedEntity(
        String key,
        String kind,
        String name,
        List<String> chinese,
        List<String> english,
        String seat,
        List<String> tickers) {

    /** Copies the lists. */
    public NamedEntity {
        chinese = List.copyOf(chinese);
        english = List.copyOf(english);
        tickers = List.copyOf(tickers);
    }
}
