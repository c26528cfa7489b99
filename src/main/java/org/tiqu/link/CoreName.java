package org.tiqu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tiqu.lexicon.NameForm;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.lexicon.NameUse;

/**
 * What is left of a company's name without the words that only say that it is one: the place in front, the legal
 * form, "Group", "Holdings", "Technology". Two names of one article with the same core name the same company; a
 * subsidiary's core has a word more.
 */
final class CoreName {
    private static final Pattern WORD = Pattern.compile("[\\s\\u00A0.,，()（）-]+");
    private static final Set<String> GENERIC = Set.of(
            "co",
            "ltd",
            "limited",
            "inc",
            "corp",
            "corporation",
            "company",
            "group",
            "holding",
            "holdings",
            "plc",
            "llc",
            "ag",
            "sa",
            "nv",
            "technology",
            "technologies",
            "tech",
            "shares",
            "share",
            "stock",
            "joint",
            "the",
            "incorporated");
    private static final List<String> GENERIC_ZH =
            List.of("股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "公司", "集团", "控股", "股份", "科技", "技术");

    private final NameIndex index;

    CoreName(NameIndex index) {
        this.index = index;
    }

    /**
     * A name without its general words.
     *
     * @param form the core in {@link NameForm}; the whole name's form when nothing but general words would be left
     * @param place the form of the place in front of it, empty when there is none
     */
    record Core(String form, String place) {}

    /** The core of a company's name. */
    Core of(String name) {
        return NameForm.isChinese(name) ? chinese(name) : english(name);
    }

    private Core english(String name) {
        List<String> words = new ArrayList<>(
                WORD.splitAsStream(name).filter(word -> !word.isEmpty()).toList());
        int last = words.size();
        while (last > 1 && GENERIC.contains(words.get(last - 1).toLowerCase(Locale.ROOT))) {
            last--;
        }
        int first = 0;
        boolean shortened = last < words.size();
        while (shortened && last - first > 1 && isDivision(words.get(first))) {
            first++;
        }
        String core = NameForm.of(String.join("", words.subList(first, last)));
        String place = NameForm.of(String.join("", words.subList(0, first)));
        return core.isEmpty() ? new Core(NameForm.of(name), "") : new Core(core, place);
    }

    private Core chinese(String name) {
        String core = name.replaceAll("[（）()]", "");
        boolean shortened = true;
        while (shortened) {
            shortened = false;
            for (String suffix : GENERIC_ZH) {
                if (core.endsWith(suffix) && core.length() > suffix.length() + 1) {
                    core = core.substring(0, core.length() - suffix.length());
                    shortened = true;
                    break;
                }
            }
        }
        String place = "";
        for (int end = core.length() - 2; end >= 2; end--) {
            if (core.length() < name.length() && isDivision(core.substring(0, end))) {
                place = NameForm.of(core.substring(0, end));
                core = core.substring(end);
                break;
            }
        }
        return new Core(NameForm.of(core), place);
    }

    private boolean isDivision(String word) {
        for (NameUse use : index.lookUp(word)) {
            if (use.region() != null && use.region().isDivision()) {
                return true;
            }
        }
        return false;
    }
}
