package org.tiqu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiqu.pipeline.Engines;

class BodyLinkerTest {
    private final BodyLinker linker = new BodyLinker(Engines.lexicon(), Engines.index());

    @ParameterizedTest
    @CsvSource({
        "Hebei Provincial Department of Science and Technology, 河北省科学技术厅",
        "Department of Science and Technology of Hebei Province, 河北省科学技术厅",
        "Hangzhou Municipal Bureau of Science and Technology, 杭州市科学技术局",
        "Hangzhou Science and Technology Bureau, 杭州市科学技术局",
        "Zhejiang Provincial People's Government, 浙江省人民政府",
        "People's Government of Zhejiang Province, 浙江省人民政府",
        "Ningbo Municipal People’s Government, 宁波市人民政府",
        "Guangxi Zhuang Autonomous Region People's Government, 广西壮族自治区人民政府",
        "Hongta District People's Government, 玉溪市红塔区人民政府",
        "Yuxi Intermediate People's Court, 玉溪市中级人民法院",
        "Yunnan Higher People's Court, 云南省高级人民法院",
        "Hangzhou Customs, 杭州海关",
        "Shenzhen Municipal Party Committee, 深圳市委",
        "Beijing Municipal Education Commission, 北京市教育委员会"
    })
    void namesLocalBodiesOfEnglishTextsInChinese(String english, String chinese) {
        String got = linker.name(english, null).orElse("");
        // A county's body may be named with or without the city in front of it.
        assertEquals(chinese.replace("玉溪市红塔区", "红塔区"), got.replace("玉溪市红塔区", "红塔区"));
    }

    @ParameterizedTest
    @CsvSource({"河北省科技厅, 河北省科学技术厅", "河北省科学技术厅, 河北省科学技术厅", "浙江省政府, 浙江省人民政府", "杭州市科技局, 杭州市科学技术局"})
    void writesChineseNamesOfLocalBodiesInFull(String name, String full) {
        assertEquals(Optional.of(full), linker.name(name, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Northern Quay Company",
                "Ministry of Finance",
                "Hebei",
                "Hebei Pier",
                "Bureau of Blefuscu",
                "",
                " ",
                "of the",
                "丰桦码头",
                "宁波码头有限公司",
                "浙江省能源集团有限公司",
                "省"
            })
    void saysNothingOfOtherNames(String name) {
        assertEquals(Optional.empty(), linker.name(name, null));
    }
}
