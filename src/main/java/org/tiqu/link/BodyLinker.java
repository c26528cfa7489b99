package org.tiqu.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.lexicon.BodyNames;
import org.tiqu.lexicon.Lexicon;
import org.tiqu.lexicon.NameForm;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.lexicon.NameUse;
import org.tiqu.lexicon.NameWords.Head;
import org.tiqu.lexicon.Region;

/**
 * Names the local bodies of the state in Chinese by rule: the place's full name and what a body of that domain is
 * called at that level. "Hebei Provincial Department of Science and Technology" is 河北省科学技术厅.
 */
final class BodyLinker {
    private static final Pattern WORD = Pattern.compile("[\\s\\u00A0]+");
    private static final Set<String> LEVELS = Set.of(
            "municipal",
            "provincial",
            "province",
            "city",
            "district",
            "county",
            "autonomous",
            "region",
            "prefecture",
            "prefectural",
            "the",
            "municipality");
    private static final Set<String> HEADS = Set.of(
            "department",
            "bureau",
            "commission",
            "committee",
            "administration",
            "office",
            "authority",
            "board",
            "agency",
            "division",
            "hall");
    private static final Pattern PLACELESS = Pattern.compile(
            "(?:Provincial|Municipal|City|District|County) (?=[A-Z])(?!(?:Bank|Group|Network|Commercial)\\b)");

    /** A body's office or committee with a name by rule. */
    private static final Pattern OFFICE = Pattern.compile("(General Office|Standing Committee) of (?:the )?(.+)");

    /** Governments whose office is a 办公厅: of provinces, autonomous regions and municipalities. */
    private static final Pattern PROVINCIAL = Pattern.compile("^(?:..|...)(?:省|自治区)|^(?:北京|天津|上海|重庆)市人民政府");

    private static final Set<String> MUNICIPALITIES = Set.of("110000", "120000", "310000", "500000");

    /** Characters. */
    private static final int LONGEST_HEAD = 4;

    private final NameIndex index;
    private final BodyNames bodies;
    private final Map<String, Head> headsZh;
    private final Map<String, Region> byCode = new HashMap<>();

    BodyLinker(Lexicon lexicon, NameIndex index) {
        this.index = index;
        this.bodies = lexicon.bodies();
        this.headsZh = lexicon.words().headsZh();
        for (Region region : lexicon.regions()) {
            if (region.current() && region.isDivision() && !region.code().endsWith("+")) {
                byCode.putIfAbsent(region.code(), region);
            }
        }
    }

    /**
     * The body's full Chinese name; absent when the rule does not apply.
     *
     * @param near the division that the text named last, which a body without a place of its own belongs to, or null
     */
    Optional<String> name(String text, @Nullable Region near) {
        if (!NameForm.isChinese(text)) {
            return english(text, near);
        }
        Optional<String> own = chinese(text);
        return own.isPresent() ? own : chineseNear(text, near);
    }

    /** "市教委": the city's that was named last. */
    private Optional<String> chineseNear(String text, @Nullable Region near) {
        Region place = text.length() < 3 ? null : atLevel(text.charAt(0), near);
        return place == null ? Optional.empty() : chinese(place.nameZh() + text.substring(1));
    }

    private @Nullable Region atLevel(char level, @Nullable Region near) {
        if (near == null || !near.isDivision()) {
            return null;
        }
        boolean municipal = MUNICIPALITIES.contains(near.province());
        return switch (level) {
            case '省' -> municipal ? null : byCode.get(near.province());
            case '市' ->
                municipal
                        ? byCode.get(near.province())
                        : near.level() == Region.Level.PROVINCE ? null : byCode.get(near.prefecture());
            case '区', '县' -> near.level() == Region.Level.COUNTY ? near : null;
            default -> null;
        };
    }

    /** Whether a body's name lacks its place: 市教委, "Provincial Department of Education". */
    static boolean isPlaceless(String text) {
        return NameForm.isChinese(text)
                ? text.length() > 2
                        && ("省市区县".indexOf(text.charAt(0)) >= 0 || text.startsWith("特区") || text.startsWith("自治区"))
                : PLACELESS.matcher(text).lookingAt();
    }

    /** A district's name with its city's in front, as its bodies bear it; another division's name alone. */
    private String official(Region place) {
        boolean district =
                place.level() == Region.Level.COUNTY && place.nameZh().endsWith("区");
        Region city = byCode.get(MUNICIPALITIES.contains(place.province()) ? place.province() : place.prefecture());
        return district && city != null ? city.nameZh() + place.nameZh() : place.nameZh();
    }

    private Optional<String> chinese(String text) {
        return text.endsWith("公司") ? Optional.empty() : chinese(text, null);
    }

    private Optional<String> chinese(String text, @Nullable Region outer) {
        for (int end = text.length() - 2; end >= 2; end--) {
            Region place = region(text.substring(0, end), outer);
            if (place == null || !place.isDivision()) {
                continue;
            }
            String rest = text.substring(end);
            if (place.level() != Region.Level.COUNTY) {
                Optional<String> lower = chinese(rest, place);
                if (lower.isPresent()) {
                    return lower;
                }
            }
            String full = bodies.full(rest);
            if (full.equals(rest) && isDesignation(rest)) {
                continue;
            }
            boolean expanded = !full.equals(rest);
            boolean body = expanded || (rest.length() > 2 && isPublic(rest));
            return body ? Optional.of(compose(place, full)) : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isPublic(String rest) {
        for (int length = 1; length <= LONGEST_HEAD && length <= rest.length(); length++) {
            Head head = headsZh.get(rest.substring(rest.length() - length));
            if (head != null && head.isPublic()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDesignation(String rest) {
        return "省市区县州".indexOf(rest.charAt(0)) >= 0;
    }

    private Optional<String> english(String text, @Nullable Region near) {
        Matcher office = OFFICE.matcher(text);
        if (office.matches()) {
            boolean standing = office.group(1).equals("Standing Committee");
            return english(office.group(2), near)
                    .filter(body -> body.endsWith(standing ? "人民代表大会" : "人民政府"))
                    .map(body -> body
                            + (standing ? "常务委员会" : PROVINCIAL.matcher(body).find() ? "办公厅" : "办公室"));
        }
        List<String> words = new ArrayList<>(WORD.splitAsStream(text).toList());
        boolean party = words.size() > 1 && words.get(0).equals("CPC");
        if (party) {
            words.remove(0);
        }
        Region place = takePlace(words);
        if (place == null && isPlaceless(text)) {
            place = switch (words.get(0).toLowerCase(Locale.ROOT)) {
                case "provincial" -> atLevel('省', near);
                case "municipal", "city" -> atLevel('市', near);
                default -> atLevel('区', near);
            };
        }
        if (place == null || !place.isDivision()) {
            return Optional.empty();
        }
        place = takeInner(place, words);
        words.replaceAll(word -> word.toLowerCase(Locale.ROOT).replace('’', '\''));
        while (!words.isEmpty() && LEVELS.contains(words.get(0))) {
            words.remove(0);
        }
        while (!words.isEmpty()
                && (words.get(words.size() - 1).equals("of")
                        || words.get(words.size() - 1).equals("the"))) {
            words.remove(words.size() - 1);
        }
        String rest = party && words.equals(List.of("committee")) ? "委" : local(place, words);
        return rest == null ? Optional.empty() : Optional.of(compose(place, rest));
    }

    private String compose(Region place, String rest) {
        String brief = place.nameZh().replaceAll("[市省]$", "");
        if (rest.indexOf('{') >= 0) {
            return rest.replace("{full}", place.nameZh()).replace("{}", brief);
        }
        return (rest.endsWith("海关") ? brief : official(place)) + rest;
    }

    private @Nullable String local(Region place, List<String> words) {
        String phrase = String.join(" ", words);
        return switch (phrase) {
            case "people's government",
                    "government",
                    "peoples government",
                    "people government",
                    "municipal government",
                    "city government" -> "人民政府";
            case "people's congress" -> "人民代表大会";
            case "sasac" -> bodies.full("国资委");
            case "party committee",
                    "committee of the communist party of china",
                    "committee of the cpc",
                    "cpc committee" -> "委";
            case "customs" -> "海关";
            case "intermediate people's court", "intermediate court" -> "中级人民法院";
            case "higher people's court", "high people's court", "high court" -> "高级人民法院";
            case "people's court", "court" -> "人民法院";
            case "people's procuratorate", "procuratorate" -> "人民检察院";
            default -> domain(place, words);
        };
    }

    private @Nullable String domain(Region place, List<String> words) {
        List<String> domain = new ArrayList<>(words);
        if (domain.isEmpty()) {
            return null;
        }
        boolean party = phraseEnds(domain, List.of("party", "committee"));
        if (domain.size() > 2 && HEADS.contains(domain.get(0)) && isLink(domain.get(1))) {
            domain = domain.subList(2, domain.size());
            if (domain.get(0).equals("the")) {
                domain = domain.subList(1, domain.size());
            }
        } else if (HEADS.contains(domain.get(domain.size() - 1))) {
            String whole = column(place, String.join(" ", domain));
            if (whole != null) {
                return whole;
            }
            domain = domain.subList(0, domain.size() - 1);
        } else {
            return null;
        }
        while (!domain.isEmpty()
                && (LEVELS.contains(domain.get(0)) || domain.get(0).equals("local"))) {
            domain = domain.subList(1, domain.size());
        }
        String found = column(place, String.join(" ", domain));
        return party && found == null ? "委" : found;
    }

    private static boolean isLink(String word) {
        return word.equals("of") || word.equals("for");
    }

    private static boolean phraseEnds(List<String> words, List<String> end) {
        return words.size() >= end.size()
                && words.subList(words.size() - end.size(), words.size()).equals(end);
    }

    private @Nullable String column(Region place, String domain) {
        Optional<String> found = Optional.empty();
        if (MUNICIPALITIES.contains(place.code())) {
            found = bodies.chinese(domain, "zh_municipality");
        }
        if (found.isEmpty()) {
            found = bodies.chinese(
                    domain,
                    switch (place.level()) {
                        case PROVINCE -> MUNICIPALITIES.contains(place.code()) ? "zh_city" : "zh_province";
                        case COUNTY -> "zh_county";
                        default -> "zh_city";
                    });
        }
        return found.map(name -> name.endsWith("部") && name.startsWith("宣传") ? "委" + name : name)
                .orElse(null);
    }

    /** Takes the place off the name's end or beginning ("… of Hebei Province", "… of the X Provincial Party Committee"). */
    private @Nullable Region takePlace(List<String> words) {
        for (int of = words.size() - 2; of > 0; of--) {
            if (!words.get(of).equals("of")) {
                continue;
            }
            int from = words.get(of + 1).equalsIgnoreCase("the") ? of + 2 : of + 1;
            for (int end = words.size(); end > from; end--) {
                Region place = region(String.join(" ", words.subList(from, end)));
                if (place != null && isTail(words.subList(end, words.size()))) {
                    words.subList(of, words.size()).clear();
                    return place;
                }
            }
        }
        for (int end = Math.min(5, words.size() - 1); end > 0; end--) {
            Region place = region(String.join(" ", words.subList(0, end)));
            if (place != null) {
                words.subList(0, end).clear();
                return place;
            }
        }
        return null;
    }

    /** Takes a division of the place off the beginning ("Hangzhou Xihu District …", "Xihu District … of Hangzhou"). */
    private Region takeInner(Region place, List<String> words) {
        if (place.level() == Region.Level.COUNTY) {
            return place;
        }
        for (int end = Math.min(4, words.size() - 1); end > 0; end--) {
            Region inner = region(String.join(" ", words.subList(0, end)), place);
            if (inner != null) {
                words.subList(0, end).clear();
                return inner;
            }
        }
        return place;
    }

    private static boolean isTail(List<String> rest) {
        String tail = String.join(" ", rest).toLowerCase(Locale.ROOT);
        return rest.isEmpty()
                || tail.equals("provincial party committee")
                || tail.equals("municipal party committee")
                || tail.equals("party committee")
                || (rest.size() == 1 && LEVELS.contains(tail));
    }

    /** The division of this name; where several bear it, the highest, and none when two are equally high. */
    private @Nullable Region region(String name) {
        return region(name, null);
    }

    /** The same among those inside a larger division, where one is given. */
    private @Nullable Region region(String name, @Nullable Region outer) {
        Region best = null;
        boolean shared = false;
        for (NameUse use : index.lookUp(name)) {
            Region region = use.region();
            if (region == null || !region.isDivision() || region.code().endsWith("+") || !region.current()) {
                continue;
            }
            if (outer != null && !region.isIn(outer)) {
                continue;
            }
            if (best == null || region.level().compareTo(best.level()) < 0) {
                best = region;
                shared = false;
            } else if (region.level() == best.level() && !region.code().equals(best.code())) {
                if (region.frequency() > 3 * best.frequency()) {
                    best = region;
                } else if (best.frequency() <= 3 * region.frequency()) {
                    shared = true;
                }
            }
        }
        return shared ? null : best;
    }
}
