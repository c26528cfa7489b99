package org.tiqu.tag.pattern;

import java.util.List;
import java.util.Set;
import org.tiqu.lexicon.PinyinSyllables;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;

/**
 * English names of places by their designations: "Hongta District", "Xiong'an New Area", "Qianjiang New City".
 * Source of the designations: GB/T 2260's levels in English and the zones that reports name.
 */
final class EnglishPlaces {
    private static final Set<String> DESIGNATIONS = Set.of(
            "city",
            "province",
            "county",
            "district",
            "prefecture",
            "town",
            "township",
            "village",
            "banner",
            "street",
            "road",
            "avenue",
            "subdistrict",
            "island",
            "islands",
            "river",
            "bay",
            "peninsula",
            "airport",
            "port",
            "newarea",
            "newdistrict",
            "newcity",
            "developmentzone",
            "economiczone",
            "freetradezone",
            "pilotzone",
            "hightechzone",
            "hightechdevelopmentzone",
            "industrialpark",
            "sciencepark",
            "sciencecity",
            "softwarepark",
            "autonomousregion",
            "autonomousprefecture",
            "autonomouscounty",
            "economicdevelopmentzone",
            "internationalairport",
            "freetradeport",
            "highdevelopmentzone",
            "delta",
            "greaterbayarea",
            "metropolitanarea");

    private final KnownNames known;

    EnglishPlaces(KnownNames known) {
        this.known = known;
    }

    void find(Words words, List<Mention> mentions) {
        for (int end = 2; end <= words.size(); end++) {
            for (int start = Math.max(1, end - 4); start < end; start++) {
                if (words.isCapital(start) && DESIGNATIONS.contains(words.form(start, end))) {
                    propose(words, start, end, mentions);
                    break;
                }
            }
        }
    }

    private void propose(Words words, int designation, int end, List<Mention> mentions) {
        if (words.isCapital(end) && words.isJoined(end) && !words.isTitleCase()) {
            return; // the name goes on: "Hongta District Court"
        }
        int start = designation;
        while (start > 0
                && start > designation - 3
                && words.isJoined(start)
                && words.isCapital(start - 1)
                && !StopWords.contains(words.lower(start - 1))) {
            start--;
        }
        if (start == designation) {
            return;
        }
        String name = words.form(start, designation);
        boolean pinyin = PinyinSyllables.isWord(name, 5);
        double confidence =
                known.isRegion(name) || known.isRegion(words.form(start, start + 1)) ? 0.88 : pinyin ? 0.8 : 0.55;
        if (words.isTitleCase()) {
            confidence -= 0.15;
        }
        mentions.add(Mention.of(words.span(start, end), MentionType.REGION, confidence, Source.PATTERN));
    }
}
