package org.tiqu.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.lexicon.Region;

/**
 * Gives the regions of an article their codes.
 *
 * <p>A name that only one place has is that place. One that several have is the place that the article's other
 * regions speak for: those beside it in an address, those of its item, those of the article; then the one that is
 * named far more often than the others. Otherwise it stays without a code.
 */
final class RegionLinker {
    private static final double MARGIN = 0.8;
    private static final double SURE = 0.97;
    private static final double BY_CONTEXT = 0.9;
    private static final double BY_FREQUENCY = 0.8;
    private static final double UNKNOWN = 0.4;

    /** What a shared name is worth, about that of a name found in a thousand documents. */
    private static final double SHARED = 3.5;

    private final RegionNames names;

    RegionLinker(NameIndex index) {
        names = new RegionNames(index);
    }

    /**
     * A region's name in the article.
     *
     * @param text as written, Chinese in simplified characters
     * @param item number of the item, or of the paragraph for those of none (negative)
     * @param start offset in the article
     */
    record Named(String text, int item, int start) {}

    /** What a name denotes: the key, and the lexicon's entry where there is one. */
    record Found(Key key, @Nullable Region region) {}

    /** One answer for each name, in the same order; the names come in text order. */
    List<Found> link(List<Named> mentions) {
        List<RegionNames.Reading> readings = new ArrayList<>();
        Context context = new Context();
        for (Named mention : mentions) {
            RegionNames.Reading reading = names.read(mention.text());
            readings.add(reading);
            if (reading.candidates().size() == 1) {
                context.add(mention, reading.candidates().get(0));
            }
        }
        // Twice: what the first time settles further on in the text speaks for what stands before it the second time.
        settle(mentions, readings, context);
        return settle(mentions, readings, context);
    }

    private static List<Found> settle(List<Named> mentions, List<RegionNames.Reading> readings, Context context) {
        List<Found> found = new ArrayList<>();
        Map<String, Region> settled = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Named mention = mentions.get(i);
            RegionNames.Reading reading = readings.get(i);
            List<Region> candidates = reading.candidates();
            if (candidates.isEmpty()) {
                found.add(unknown(reading));
            } else if (candidates.size() == 1) {
                found.add(known(reading, candidates.get(0), SURE));
            } else {
                found.add(choose(mention, reading, context, settled));
            }
        }
        return found;
    }

    private static Found choose(
            Named mention, RegionNames.Reading reading, Context context, Map<String, Region> settled) {
        Region best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        double bestContext = 0;
        for (Region candidate : reading.candidates()) {
            double support = context.support(mention, candidate);
            double score = prior(candidate, reading.candidates()) + support;
            if (candidate.equals(settled.get(mention.text()))) {
                score += 1;
            }
            if (score > bestScore) {
                second = bestScore;
                bestScore = score;
                best = candidate;
                bestContext = support;
            } else {
                second = Math.max(second, score);
            }
        }
        if (best == null || bestScore - second < MARGIN) {
            return new Found(new Key("?" + mention.text(), UNKNOWN), null);
        }
        settled.put(mention.text(), best);
        context.add(mention, best);
        return known(reading, best, bestContext > 0 ? BY_CONTEXT : BY_FREQUENCY);
    }

    private static double prior(Region region, List<Region> candidates) {
        double prior;
        if (region.frequency() > 0) {
            prior = 0.5 * Math.log1p(region.frequency());
        } else {
            // Nobody counted a name that several share (朝阳区); it is not rare for that.
            boolean shared = candidates.stream()
                    .anyMatch(other -> other.nameZh().equals(region.nameZh())
                            && !other.code().equals(region.code()));
            prior = shared ? SHARED : byLevel(region.level());
        }
        if (region.level() == Region.Level.PROVINCE || region.level() == Region.Level.COUNTRY) {
            prior += 1.5;
        }
        return region.current() ? prior : prior - 2;
    }

    private static double byLevel(Region.Level level) {
        return switch (level) {
            case COUNTRY, PROVINCE -> 6;
            case PREFECTURE, PLACE -> 4;
            case ZONE -> 3;
            case COUNTY -> 2;
        };
    }

    private static Found known(RegionNames.Reading reading, Region region, double confidence) {
        if (!reading.zone()) {
            return new Found(new Key(region.code(), confidence), region);
        }
        String code = region.isDivision() && !region.code().endsWith("+") ? region.code() + "+" : region.code();
        return new Found(new Key(code, Math.min(confidence, BY_FREQUENCY)), null);
    }

    private static Found unknown(RegionNames.Reading reading) {
        String name = reading.name();
        boolean chinese = org.tiqu.lexicon.NameForm.isChinese(name);
        return new Found(new Key(chinese ? "?" + name : name, UNKNOWN), null);
    }

    /** What the article's other regions say for a reading. */
    private static final class Context {
        /** How far two names of one address stand apart at most, in UTF-16 code units. */
        private static final int ADDRESS = 60;

        /** The relation of a place and its province; only places that lie in each other are parts of one address. */
        private static final double CONTAINED = 1;

        private final List<Named> names = new ArrayList<>();
        private final List<Region> regions = new ArrayList<>();

        void add(Named name, Region region) {
            names.add(name);
            regions.add(region);
        }

        double support(Named mention, Region candidate) {
            if (!candidate.isDivision()) {
                return 0;
            }
            double address = 0;
            double item = 0;
            Set<String> article = new HashSet<>();
            for (int i = 0; i < names.size(); i++) {
                double relation = relation(candidate, regions.get(i));
                if (relation == 0 || names.get(i).start() == mention.start()) {
                    continue;
                }
                if (relation >= CONTAINED && Math.abs(names.get(i).start() - mention.start()) <= ADDRESS) {
                    address = Math.max(address, 4 * relation);
                }
                if (names.get(i).item() == mention.item()) {
                    item = Math.max(item, 2.5 * relation);
                }
                article.add(regions.get(i).code());
            }
            return address + item + Math.min(1.5, 0.75 * article.size());
        }

        /**
         * Most when they share the prefecture, 1 when one is the province of the other, less when they only share the
         * province, 0 when they have nothing in common.
         */
        private static double relation(Region a, Region b) {
            if (!b.isDivision() || a.code().equals(b.code())) {
                return 0;
            }
            if (a.prefecture().equals(b.prefecture())) {
                return 1.5;
            }
            if (a.code().equals(b.province()) || b.code().equals(a.province())) {
                return CONTAINED;
            }
            return a.province().equals(b.province()) ? 0.6 : 0;
        }
    }
}
