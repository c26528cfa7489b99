package org.tiqu.tag.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiqu.lexicon.Region;
import org.tiqu.lexicon.Region.Level;
import org.tiqu.pipeline.Engines;

/** Every province, prefecture and county is found by its full name. */
class DivisionNamesTest {
    private static final Set<Level> LEVELS = Set.of(Level.PROVINCE, Level.PREFECTURE, Level.COUNTY);

    @Test
    void areFoundInChineseSentences() {
        assertEquals(List.of(), missing("会议决定在", "设立渔业研究所。", true));
    }

    @Test
    void areFoundInEnglishSentences() {
        assertEquals(List.of(), missing("The meeting decided that ", " shall build a pier.", false));
    }

    private static List<String> missing(String before, String after, boolean chinese) {
        List<String> missing = new ArrayList<>();
        int divisions = 0;
        for (Region region : Engines.lexicon().regions()) {
            if (LEVELS.contains(region.level())) {
                divisions++;
                String name = chinese ? region.nameZh() : region.name();
                if (!Proposals.regions(before + name + after).contains(name)) {
                    missing.add(region.code() + " " + name);
                }
            }
        }
        assertTrue(divisions > 3000, "only " + divisions + " divisions");
        return missing;
    }
}
