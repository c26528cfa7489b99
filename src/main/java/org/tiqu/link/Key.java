package org.tiqu.link;

/**
 * What a mention denotes, as the project's annotation guidelines write it.
 *
 * @param value the key; it begins with {@code ?} when the entity is not known by name
 * @param confidence the probability in [0, 1] that the value is right
 */
public record Key(String value, double confidence) {

    /** Checks the values. */
    public Key {
        if (value.isEmpty() || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "a key needs a value and a confidence in [0, 1], but got '" + value + "', " + confidence);
        }
    }
}
