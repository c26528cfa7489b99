package org.tiqu.item;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.MentionType;

/** Chooses the amount of an event: of a report its revenue, else the amount that words of the deal stand beside. */
final class Amounts {
    private static final int REACH = 40;
    private static final double ORDER = 0.4;
    private static final double LEAST = 0.4;
    private static final double LEAST_OF_OTHER = 1.6;
    private static final double NAMED = 0.8;
    private static final double HEADING = -0.5;

    private final MoneyReader reader;
    private final Cues revenue;
    private final Cues deal;
    private final Cues not;

    private Amounts(MoneyReader reader, Map<String, Cues> table) {
        this.reader = reader;
        this.revenue = Rules.of(table, "revenue");
        this.deal = Rules.of(table, "deal");
        this.not = Rules.of(table, "not");
    }

    /** The choice by the tables {@code money.tsv} and {@code amounts.tsv}. */
    static Amounts load() {
        return new Amounts(new MoneyReader(CueTable.load("money.tsv")), CueTable.load("amounts.tsv"));
    }

    /** The amount as the record writes it, or null. */
    @Nullable
    String of(ItemText item, Event event) {
        if (event == Event.PERSONNEL || event == Event.PRODUCT) {
            return null;
        }
        Money best = null;
        String currency = item.currency();
        double most = event == Event.OTHER ? LEAST_OF_OTHER : LEAST;
        int order = 0;
        for (ItemText.Part part : item.parts()) {
            List<Money> amounts = reader.in(part.folded(), item.currency());
            for (Money money : amounts) {
                if (isDate(part, money)) {
                    continue;
                }
                double weight = weight(part, money, event) - ORDER * Math.min(order, 4);
                order++;
                if (weight > most) {
                    most = weight;
                    best = money;
                    currency = money.isNamed() ? money.currency() : next(amounts, money, item.currency());
                }
            }
        }
        return best == null ? null : best.written(currency);
    }

    /** The currency that the next amount of the paragraph names: "22.1 million and 17.9 million US dollars". */
    private static String next(List<Money> amounts, Money money, String otherwise) {
        for (Money other : amounts) {
            if (other.start() > money.start() && other.start() - money.end() < 12 && other.isNamed()) {
                return other.currency();
            }
        }
        return otherwise;
    }

    private double weight(ItemText.Part part, Money money, Event event) {
        String text = part.folded();
        int from = Clause.start(text, money.start(), REACH);
        int to = Clause.end(text, money.end(), REACH / 2);
        Cues cues = event == Event.REPORT ? revenue : deal;
        double weight = near(cues, text, from, money.start());
        weight += near(cues, text, money.end(), to) / 2;
        weight += not.weight(
                text,
                behindComma(text, Math.max(from, money.start() - 16), money.start()),
                comma(text, money.end(), Math.min(to, money.end() + 14)));
        return weight + (money.isNamed() ? NAMED : 0) + (part.isHeading() ? HEADING : 0);
    }

    private static int behindComma(String text, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            start = ",，".indexOf(text.charAt(i)) >= 0 ? i + 1 : start;
        }
        return start;
    }

    private static int comma(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (",，".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return Math.max(from, to);
    }

    /** The strongest cue in a stretch, which counts once. */
    private static double near(Cues cues, String text, int from, int to) {
        double most = 0;
        for (Cues.Hit hit : cues.in(text, from, to)) {
            most = Math.max(most, hit.cue().weight());
        }
        return most;
    }

    private static boolean isDate(ItemText.Part part, Money money) {
        for (Name name : part.names()) {
            if (name.type() == MentionType.DATE && name.start() <= money.start() && money.start() < name.end()) {
                return true;
            }
        }
        return false;
    }
}
