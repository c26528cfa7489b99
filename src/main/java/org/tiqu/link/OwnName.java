package org.tiqu.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tiqu.lexicon.NameForm;
import org.tiqu.lexicon.NameIndex;
import org.tiqu.lexicon.NameUse;
import org.tiqu.lexicon.NameWords;

/**
 * The key that a Chinese text itself tells of a name that the lexicon does not know: the name, where that is what it
 * goes by at home. Foreigners and foreign bodies go by another one, short forms and bodies without their place by a longer
 * one, companies by one without the legal form: no key is better than such a one.
 */
final class OwnName {
    /** Characters; a Chinese person's name is no longer. */
    private static final int LONGEST_PERSON = 4;

    /** Characters; what is left of a company's name without its legal form is no longer where it is a name of common use. */
    private static final int LONGEST_COMPANY = 7;

    /** ISO 3166. */
    private static final Set<String> AT_HOME = Set.of("CN", "HK", "MO", "TW");

    /** Characters of a company's short name at most. Source: the exchanges' rules for short names of securities. */
    private static final int USUAL = 4;

    /** Characters of a body's name that may be all of it. */
    private static final int SHORT_BODY = 3;

    private static final Pattern BODY = Pattern.compile("[局署会所院办委厅部处]$");
    private static final Pattern NO_NAME = Pattern.compile("[小老阿]?.|.*[·•‧・].*|.*某.*|.*(?:先生|女士|小姐)");
    private static final Pattern LEGAL = Pattern.compile("(?:集团)?(?:股份|有限责任|有限)*(?<![分子])公司$");
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(].*?[）)]");

    private final NameIndex index;
    private final NameWords words;

    OwnName(NameIndex index, NameWords words) {
        this.index = index;
        this.words = words;
    }

    /** A person's: the first form that is the full name of a Chinese. */
    Optional<String> ofPerson(Set<String> forms) {
        return forms.stream()
                .filter(NameForm::isChinese)
                .filter(form -> form.length() <= LONGEST_PERSON
                        && !NO_NAME.matcher(form).matches()
                        && isSurnamed(form))
                .findFirst();
    }

    private boolean isSurnamed(String form) {
        return words.surnamesZh().contains(form.substring(0, 1))
                || (form.length() > 2 && words.surnamesZh().contains(form.substring(0, 2)));
    }

    /**
     * An organization's: a body's longest form; of a company's forms that are no legal names the longest of at most four characters, as the stock
     * market's short names have them, or the shortest; or what is left of a legal name.
     */
    Optional<String> ofOrganization(Set<String> forms) {
        List<String> own = forms.stream()
                .filter(NameForm::isChinese)
                .filter(form -> !isForeign(form) && !BodyLinker.isPlaceless(form))
                .toList();
        Optional<String> body =
                own.stream().filter(form -> BODY.matcher(form).find()).max(Comparator.comparing(String::length));
        if (body.isPresent()) {
            // "海巡署" alone is short for something
            return body.filter(form -> form.length() > SHORT_BODY);
        }
        Optional<String> plain = own.stream()
                .filter(form -> form.length() > 2 && !LEGAL.matcher(form).find())
                .min(Comparator.comparing((String form) -> form.length() > USUAL)
                        .thenComparing(form -> form.length() > USUAL ? form.length() : -form.length()));
        return plain.isPresent()
                ? plain
                : own.stream()
                        .filter(form -> LEGAL.matcher(form).find())
                        .map(form -> LEGAL.matcher(IN_BRACKETS.matcher(form).replaceAll(""))
                                .replaceFirst(""))
                        .filter(form -> form.length() > 2 && form.length() <= LONGEST_COMPANY)
                        .findFirst();
    }

    /** Whether it begins with a place abroad. */
    private boolean isForeign(String form) {
        for (int end = Math.min(form.length() - 1, LONGEST_COMPANY); end >= 2; end--) {
            for (NameUse use : index.lookUp(form.substring(0, end))) {
                if (use.region() != null) {
                    return !use.region().isDivision() && !AT_HOME.contains(home(use));
                }
            }
        }
        return false;
    }

    private static String home(NameUse use) {
        if (use.region() == null) {
            return "CN";
        }
        String within = use.region().within();
        return within.isEmpty()
                ? use.region().code().length() == 2 ? use.region().code() : "CN"
                : Character.isDigit(within.charAt(0)) ? "CN" : within;
    }
}
