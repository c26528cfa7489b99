package org.tiqu.link;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiqu.lexicon.Region;
import org.tiqu.lexicon.Region.Level;
import org.tiqu.pipeline.Engines;

/** Every division gets its code back when the divisions that it lies in stand beside it. */
class DivisionCodesTest {
    private static final double SHARE = 0.995;
    private static final Set<Level> LEVELS = Set.of(Level.PROVINCE, Level.PREFECTURE, Level.COUNTY);
    private final Map<String, Region> byCode = new HashMap<>();
    private final List<Region> divisions = new ArrayList<>();

    DivisionCodesTest() {
        for (Region region : Engines.lexicon().regions()) {
            if (LEVELS.contains(region.level())) {
                divisions.add(region);
                byCode.putIfAbsent(region.code(), region);
            }
        }
    }

    @Test
    void comeBackFromEnglishAddresses() {
        List<String> wrong = new ArrayList<>();
        for (Region region : divisions) {
            List<Region> address = address(region);
            String text = "The pier in "
                    + String.join(", ", address.stream().map(Region::name).toList()) + " is new.";
            List<String> codes = address.stream().map(Region::code).toList();
            List<String> found = RegionKeys.of(text);
            if (!found.equals(codes)) {
                wrong.add(text + " gave " + found + " for " + codes);
            }
        }
        assertFew(wrong);
    }

    @Test
    void comeBackFromChineseAddresses() {
        List<String> wrong = new ArrayList<>();
        for (Region region : divisions) {
            StringBuilder address = new StringBuilder();
            address(region).forEach(part -> address.insert(0, part.nameZh()));
            List<String> found = RegionKeys.of("新码头位于" + address + "，规模很大。");
            if (!found.equals(List.of(region.code()))) {
                wrong.add(address + " gave " + found + " for " + region.code());
            }
        }
        assertFew(wrong);
    }

    private void assertFew(List<String> wrong) {
        double share = 1 - (double) wrong.size() / divisions.size();
        assertTrue(share >= SHARE, () -> wrong.size() + " of " + divisions.size() + " came back wrong: " + wrong);
    }

    /** The division, its prefecture, its province. */
    private List<Region> address(Region region) {
        List<Region> address = new ArrayList<>(List.of(region));
        for (String code : List.of(region.prefecture(), region.province())) {
            Region outer = byCode.get(code);
            if (outer != null && !address.contains(outer)) {
                address.add(outer);
            }
        }
        return address;
    }
}
