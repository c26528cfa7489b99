package org.tiqu.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the amounts of money in a folded text. One pass; a number is read once. */
final class MoneyReader {
    private static final int REACH = 24;
    private static final Map<String, BigDecimal> UNITS = Map.ofEntries(
            Map.entry("万亿", BigDecimal.TEN.pow(12)),
            Map.entry("千亿", BigDecimal.TEN.pow(11)),
            Map.entry("百亿", BigDecimal.TEN.pow(10)),
            Map.entry("亿", BigDecimal.TEN.pow(8)),
            Map.entry("千万", BigDecimal.TEN.pow(7)),
            Map.entry("百万", BigDecimal.TEN.pow(6)),
            Map.entry("万", BigDecimal.TEN.pow(4)),
            Map.entry("千", BigDecimal.TEN.pow(3)),
            Map.entry("hundred million", BigDecimal.TEN.pow(8)),
            Map.entry("hundred thousand", BigDecimal.TEN.pow(5)),
            Map.entry("ten thousand", BigDecimal.TEN.pow(4)),
            Map.entry("trillion", BigDecimal.TEN.pow(12)),
            Map.entry("billion", BigDecimal.TEN.pow(9)),
            Map.entry("bn", BigDecimal.TEN.pow(9)),
            Map.entry("million", BigDecimal.TEN.pow(6)),
            Map.entry("mn", BigDecimal.TEN.pow(6)),
            Map.entry("mln", BigDecimal.TEN.pow(6)),
            Map.entry("bln", BigDecimal.TEN.pow(9)),
            Map.entry("tn", BigDecimal.TEN.pow(12)),
            Map.entry("crore", BigDecimal.TEN.pow(7)),
            Map.entry("lakh", BigDecimal.TEN.pow(5)),
            Map.entry("thousand", BigDecimal.TEN.pow(3)));

    /** Units of one letter, which others have too: they count right behind a number with a currency before it. */
    private static final Map<Character, BigDecimal> LETTERS = Map.of(
            'k', BigDecimal.TEN.pow(3),
            'm', BigDecimal.TEN.pow(6),
            'b', BigDecimal.TEN.pow(9));

    private static final List<String> RANGES = List.of(" to ", "至", "到", "-", "—", "–", "~", " - ");

    private final Map<String, Cues> currencies;

    /** Amounts in these currencies, names by ISO code. */
    MoneyReader(Map<String, Cues> currencies) {
        this.currencies = Map.copyOf(currencies);
    }

    /** What stands behind a number: a unit and a currency. */
    private record Tail(BigDecimal unit, String currency, int end) {}

    /**
     * The amounts in text order; a number without a currency counts when it has a unit and is a million or more.
     *
     * @param local what a bare 元 is
     */
    List<Money> in(String text, String local) {
        List<Money> amounts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Numeral number = Numeral.at(text, at);
            if (number == null) {
                at++;
                continue;
            }
            Tail tail = letterOrTail(text, at, number.end());
            int end = tail.end();
            BigDecimal value = number.value().multiply(tail.unit());
            Numeral more = tail.currency().isEmpty() && text.startsWith("亿", end - 1) ? Numeral.at(text, end) : null;
            Tail rest = more == null ? null : tail(text, more.end());
            if (more != null
                    && rest != null
                    && rest.unit().compareTo(tail.unit()) < 0
                    && rest.unit().signum() > 0) {
                // 1亿6000万元
                value = value.add(more.value().multiply(rest.unit()));
                tail = new Tail(tail.unit(), rest.currency(), rest.end());
                end = rest.end();
            }
            for (String range : RANGES) {
                Numeral upper = text.startsWith(range, end) ? Numeral.at(text, end + range.length()) : null;
                if (upper != null) {
                    Tail second = tail(text, upper.end());
                    boolean hasUnit = tail.unit().compareTo(BigDecimal.ONE) > 0;
                    tail = new Tail(
                            hasUnit ? tail.unit() : second.unit(),
                            tail.currency().isEmpty() ? second.currency() : tail.currency(),
                            second.end());
                    value = hasUnit ? value : number.value().multiply(second.unit());
                    end = second.end();
                    break;
                }
            }
            String currency = currency(text, at, tail.currency());
            if (currency.equals("CNY") && text.startsWith("元", end - 1)) {
                currency = local;
            }
            boolean isLarge =
                    value.compareTo(BigDecimal.TEN.pow(6)) >= 0 && tail.unit().compareTo(BigDecimal.TEN.pow(4)) >= 0;
            if (!currency.isEmpty() || isLarge) {
                amounts.add(new Money(value, currency, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return amounts;
    }

    private Tail letterOrTail(String text, int start, int end) {
        BigDecimal unit = end < text.length() && isWhole(text, end + 1) ? LETTERS.get(text.charAt(end)) : null;
        return unit == null || currency(text, start, "").isEmpty() ? tail(text, end) : new Tail(unit, "", end + 1);
    }

    private Tail tail(String text, int number) {
        int from = number;
        int at = skip(text, skipBlank(text, from), "余", "多");
        BigDecimal unit = BigDecimal.ONE;
        for (int i = 0; i < 2; i++) {
            String longest = "";
            for (String name : UNITS.keySet()) {
                if (name.length() > longest.length()
                        && text.startsWith(name, at)
                        && isWhole(text, at + name.length())) {
                    longest = name;
                }
            }
            if (!longest.isEmpty()) {
                unit = unit.multiply(UNITS.getOrDefault(longest, BigDecimal.ONE));
                at += longest.length();
                at = skip(text, at, "余", "多");
                from = at;
                at = skipBlank(text, at);
            }
        }
        String currency = "";
        int end = from;
        for (Map.Entry<String, Cues> entry : currencies.entrySet()) {
            for (Cues.Hit hit : entry.getValue().in(text, at, Math.min(text.length(), at + REACH))) {
                if (hit.start() == at && hit.end() > end) {
                    currency = entry.getKey();
                    end = hit.end();
                }
                break;
            }
        }
        return new Tail(unit, currency, end);
    }

    /** The currency behind the number, else the one right before it. */
    private String currency(String text, int start, String behind) {
        String found = behind;
        int longest = 0;
        // cut here, so that "rmb5" has a whole word before its digit
        String before = text.substring(Math.max(0, start - REACH), start);
        for (Map.Entry<String, Cues> entry : currencies.entrySet()) {
            for (Cues.Hit hit : entry.getValue().in(before, 0, before.length())) {
                boolean isNext = before.substring(hit.end()).isBlank();
                boolean isMoreExact = behind.isEmpty()
                        || (behind.equals("CNY") && entry.getKey().equals("TWD"));
                if (isNext
                        && isMoreExact
                        && hit.cue().text().length() > longest
                        && (hit.cue().text().length() > 1
                                || "$€£¥￥".contains(hit.cue().text()))) {
                    found = entry.getKey();
                    longest = hit.cue().text().length();
                }
            }
        }
        return found;
    }

    private static boolean isWhole(String text, int end) {
        return end >= text.length()
                || text.charAt(end - 1) >= '\u2E80'
                || !Character.isLetterOrDigit(text.charAt(end))
                || text.charAt(end) >= '\u2E80';
    }

    private static int skip(String text, int at, String... words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return at;
    }

    private static int skipBlank(String text, int at) {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ' && next - at < 2) {
            next++;
        }
        return next;
    }
}
