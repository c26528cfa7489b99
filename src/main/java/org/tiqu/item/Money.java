package org.tiqu.item;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money in a text.
 *
 * @param value of a range the lower end
 * @param currency its ISO 4217 code; empty when the text names none
 * @param start its first code unit
 * @param end the code unit behind the last one, the end of a range included
 */
record Money(BigDecimal value, String currency, int start, int end) {

    /** Whether a currency is named. */
    boolean isNamed() {
        return !currency.isEmpty();
    }

    /** As the record writes it, the currency in place of one that is not named. */
    String written(String otherwise) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() < 0) {
            plain = plain.setScale(0, RoundingMode.UNNECESSARY);
        }
        return plain.toPlainString() + " " + (isNamed() ? currency : otherwise);
    }
}
