package org.tiqu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmbiguousRegionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Gulou District", "Xinhua District", "Shizhong District", "鼓楼区", "新华区", "鼓樓區"})
    void getNoCodeAlone(String name) {
        List<String> keys = RegionKeys.of("The pier of " + name + " is new.");
        assertEquals(1, keys.size());
        assertEquals('?', keys.get(0).charAt(0), keys.toString());
    }

    @Test
    void tellNothingOfChaoyangEither() {
        List<String> keys = RegionKeys.of("The pier of Chaoyang District is new.");
        assertEquals(List.of("?Chaoyang District"), keys);
    }

    @ParameterizedTest
    @CsvSource({
        "'Gulou District, Nanjing', 320106",
        "'Gulou District, Fuzhou', 350102",
        "'Gulou District, Kaifeng City, Henan Province', 410204",
        "'Chaoyang District, Beijing', 110105",
        "'Chaoyang District, Changchun City', 220104"
    })
    void followTheCityBesideThem(String address, String code) {
        assertEquals(code, RegionKeys.of("The pier in " + address + " is new.").get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "南京市鼓楼区, 320106",
        "福州市鼓楼区, 350102",
        "福建省福州市鼓楼区, 350102",
        "北京市朝阳区, 110105",
        "长春市朝阳区, 220104",
        "長春市朝陽區, 220104"
    })
    void areSettledByTheirChain(String chain, String code) {
        assertEquals(List.of(code), RegionKeys.of("新码头在" + chain + "。"));
    }

    @Test
    void followTheCityNamedEarlierInTheItem() {
        String text =
                "Nanjing builds a new pier for the river ferries that had to wait for years in the rain, the office"
                        + " of the harbour said. Gulou District pays for it.";
        assertEquals(List.of("320100", "320106"), RegionKeys.of(text));
    }

    @Test
    void doNotFollowTwoCitiesAtOnce() {
        assertEquals(
                List.of("320100", "350100", "?Gulou District"),
                RegionKeys.of("Nanjing, Fuzhou and Gulou District build piers."));
    }
}
