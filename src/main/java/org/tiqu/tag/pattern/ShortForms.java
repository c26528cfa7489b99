package org.tiqu.tag.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tiqu.lexicon.Lexicon;
import org.tiqu.lexicon.NameForm;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.lexicon.NameUse;
import org.tiqu.lexicon.NameWords.Head;

/**
 * The brand by which a text goes on to call a company that it has named in full: "Canaan" of "Canaan Technology", 华海 of
 * 华海药业. Immutable.
 */
public final class ShortForms {
    private static final Pattern WORD = Pattern.compile("[\\s\\u00A0,.]+");
    private static final Set<String> COMPANIES = Set.of("company", "finance", "medical", "other");
    private static final int SHORTEST = 4;

    private final Lexicon lexicon;
    private final NameIndex index;

    /** Short forms by the head nouns of this lexicon; no form is a name of something else in its index. */
    public ShortForms(Lexicon lexicon, NameIndex index) {
        this.lexicon = lexicon;
        this.index = index;
    }

    /** The short forms of an organization's name, none when it has no brand of its own. */
    public List<String> of(String name) {
        String brand = NameForm.isChinese(name) ? chinese(name) : english(name);
        boolean taken = lexicon.words().terms().contains(brand)
                || lexicon.words().ordinary().contains(brand)
                || index.lookUp(brand).stream().anyMatch(NameUse::isRegion);
        return brand.isEmpty() || taken ? List.of() : List.of(brand);
    }

    private String english(String name) {
        List<String> words =
                WORD.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
        if (words.size() < 2) {
            return "";
        }
        String rest = String.join(" ", words.subList(1, words.size())).toLowerCase(Locale.ROOT);
        Head head = lexicon.words().heads().get(rest);
        String brand = words.get(0);
        boolean company = head != null && COMPANIES.contains(head.kind());
        boolean word = StopWords.contains(brand.toLowerCase(Locale.ROOT));
        return company && !word && brand.length() >= SHORTEST ? brand : "";
    }

    private String chinese(String name) {
        for (int cut = 2; cut <= name.length() - 2; cut++) {
            Head head = lexicon.words().headsZh().get(name.substring(cut));
            if (head != null && COMPANIES.contains(head.kind())) {
                String brand = name.substring(0, cut);
                return ChineseWords.GENERAL.contains(brand) ? "" : brand;
            }
        }
        return "";
    }
}
