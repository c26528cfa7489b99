package org.tiqu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiqu.pipeline.Engines;

class RegionKeysTest {

    @Test
    void areTheCodesOfAnAddress() {
        assertEquals(
                List.of("530402", "530400", "530000"),
                RegionKeys.of("The office is in Hongta District, Yuxi City, Yunnan Province."));
    }

    @ParameterizedTest
    @CsvSource({
        "China, CN", "中国, CN", "Japan, JP", "日本, JP", "United States, US", "U.S., US", "美国, US", "Germany, DE",
        "Hong Kong, HK", "香港, HK", "Macao, MO", "澳门, MO", "Taiwan, TW", "台湾, TW", "Singapore, SG", "Russia, RU",
        "俄罗斯, RU", "South Korea, KR", "韩国, KR", "Britain, GB", "英国, GB"
    })
    void areIsoCodesOfCountriesAndTerritories(String name, String code) {
        assertEquals(code, key(name));
    }

    @ParameterizedTest
    @CsvSource({
        "Beijing, 110000",
        "Shanghai, 310000",
        "Guangdong, 440000",
        "广东, 440000",
        "Shenzhen, 440300",
        "Tibet, 540000",
        "Inner Mongolia, 150000",
        "Guangxi Autonomous Region, 450000",
        "Xinjiang, 650000",
        "Jilin Province, 220000",
        "Jilin City, 220200",
        "Hainan Province, 460000"
    })
    void areSixDigitsOfDivisions(String name, String code) {
        assertEquals(code, key(name));
    }

    @ParameterizedTest
    @CsvSource({"Hangzhou Qianjiang New City, 330100+", "Beijing Financial Street, 110102+", "郑州高新区, 410100+"})
    void haveAPlusForAZoneInADivision(String name, String code) {
        assertEquals(code, key(name));
    }

    @Test
    void areAChainsLowestLevel() {
        assertEquals("330106", key("浙江省杭州市西湖区"));
        assertEquals("330106", key("Zhejiang Hangzhou Xihu District"));
        assertEquals("440300", key("中国广东省深圳市"));
    }

    @Test
    void areTheNameWhereNothingIsKnown() {
        assertEquals("Blefuscu Harbour", key("Blefuscu Harbour"));
        assertEquals("?布列夫斯库", key("布列夫斯库"));
    }

    @Test
    void areTheSameForTheSameNameAgain() {
        List<RegionLinker.Named> named = List.of(
                new RegionLinker.Named("Gulou District", 1, 0),
                new RegionLinker.Named("Nanjing", 1, 16),
                new RegionLinker.Named("Gulou District", 1, 50));
        List<String> keys = new RegionLinker(Engines.index())
                .link(named).stream().map(found -> found.key().value()).toList();
        assertEquals(List.of("320106", "320100", "320106"), keys);
    }

    private static String key(String name) {
        return new RegionLinker(Engines.index())
                .link(List.of(new RegionLinker.Named(name, 1, 0)))
                .get(0)
                .key()
                .value();
    }
}
