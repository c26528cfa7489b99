package org.tiqu.lexicon;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Latin names that translations make of a Chinese company's name, by rule: its pinyin ("Han Wu Ji" of 寒武纪), the pinyin
 * of the brand with the translated head noun ("Tongwei shares" of 通威股份), and the brand word for word, alone where that
 * is more than one word ("Flying Crane Dairy" of 飞鹤乳业).
 *
 * <p>Pinyin by HanLP's dictionary, without tones; the head nouns are the lexicon's own.
 */
final class DerivedNames {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    private static final int HEADS_EACH = 4;

    private final Map<String, Set<String>> headsByChinese = new HashMap<>();

    private final Map<String, List<String>> brands;

    DerivedNames(NameWords words) {
        brands = words.brands();
        words.headNames().forEach((zh, en) -> headsByChinese.put(zh, new LinkedHashSet<>(en)));
    }

    /** The names that follow from a Chinese one, without those that the lexicon may have itself. */
    Set<String> of(String chinese) {
        Set<String> names = new LinkedHashSet<>();
        int length = chinese.length();
        if (length < SHORTEST || length > LONGEST || !isHan(chinese)) {
            return names;
        }
        if (length < LONGEST) {
            names.add(pinyin(chinese));
        }
        brands.getOrDefault(chinese, List.of()).stream()
                .filter(reading -> reading.indexOf(' ') >= 0)
                .forEach(names::add);
        for (int cut = 2; cut <= length - 2; cut++) {
            Set<String> heads = headsByChinese.getOrDefault(chinese.substring(cut), Set.of());
            String brand = chinese.substring(0, cut);
            heads.stream().limit(HEADS_EACH).forEach(new HeadAppender(pinyin(brand), names)::add);
            for (String reading : brands.getOrDefault(brand, List.of())) {
                heads.stream().limit(HEADS_EACH).forEach(new HeadAppender(reading, names)::add);
            }
        }
        return names;
    }

    private record HeadAppender(String brand, Set<String> names) {
        void add(String head) {
            names.add(brand + " " + head);
        }
    }

    private static boolean isHan(String name) {
        return name.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static String pinyin(String chinese) {
        StringBuilder out = new StringBuilder();
        List<Pinyin> syllables = HanLP.convertToPinyinList(chinese);
        for (Pinyin syllable : syllables) {
            String letters = syllable.getPinyinWithoutTone();
            out.append(out.isEmpty() ? Character.toUpperCase(letters.charAt(0)) + letters.substring(1) : letters);
        }
        return out.toString();
    }
}
