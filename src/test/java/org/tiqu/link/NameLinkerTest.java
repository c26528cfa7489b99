package org.tiqu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiqu.lexicon.Region;
import org.tiqu.pipeline.Engines;

class NameLinkerTest {

    @ParameterizedTest
    @ValueSource(strings = {"Baidu", "BAIDU", "Bai Du", "Baidu, Inc.", "Baidu Inc", "百度", "百度集团股份有限公司"})
    void knowsACompanyByEachOfItsNames(String name) {
        assertEquals(List.of("百度"), organizations(name));
    }

    @ParameterizedTest
    @CsvSource({
        "'Fengrui Quay Co., Ltd.', Fengrui Quay",
        "'Fengrui Quay Co Ltd', Fengrui Quay",
        "Fengrui Quay Inc., FENGRUI QUAY",
        "Fengrui Quay Group, Fengrui Quay Holdings",
        "'Ningbo Fengrui Quay Technology Co., Ltd.', Fengrui Quay",
        "Fengrui-Quay Corp., Fengrui Quay"
    })
    void takesLegalFormsForNoDifference(String name, String other) {
        List<String> keys = organizations(name, other);
        assertEquals(keys.get(0), keys.get(1));
    }

    @ParameterizedTest
    @CsvSource({"丰桦码头股份有限公司, 丰桦码头", "丰桦码头有限公司, 丰桦码头集团", "宁波丰桦码头科技有限公司, 丰桦码头"})
    void takesLegalFormsForNoDifferenceInChinese(String name, String other) {
        List<String> keys = organizations(name, other);
        assertEquals(keys.get(0), keys.get(1));
    }

    @Test
    void givesUnknownNamesTheFirstFormWithAQuestionMark() {
        assertEquals(
                List.of("?Fengrui Quay Co., Ltd.", "?Fengrui Quay Co., Ltd."),
                organizations("Fengrui Quay Co., Ltd.", "Fengrui Quay"));
    }

    @Test
    void givesUnknownChineseNamesTheirFullForm() {
        assertEquals(List.of("丰桦码头", "丰桦码头"), organizations("丰桦码头", "丰桦码头"));
    }

    @ParameterizedTest
    @CsvSource({
        "Fengrui Quay, Fengrui Quay Leasing",
        "'Fengrui Quay Group', 'Fengrui Quay Finance Co., Ltd.'",
        "Fengrui Quay, Fengrui Pier",
        "丰桦码头, 丰桦码头租赁有限公司"
    })
    void keepsAParentAndItsSubsidiaryApart(String parent, String subsidiary) {
        List<String> keys = organizations(parent, subsidiary);
        assertNotEquals(keys.get(0), keys.get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "'Ningbo Pier Co., Ltd.', 'Wenzhou Pier Co., Ltd.'",
        "宁波码头有限公司, 温州码头有限公司",
        "'Ningbo Bank Co., Ltd.', 'Wenzhou Bank Co., Ltd.'"
    })
    void keepsCompaniesOfDifferentPlacesApart(String name, String other) {
        List<String> keys = organizations(name, other);
        assertNotEquals(keys.get(0), keys.get(1));
    }

    @Test
    void joinsAShortNameThatTheTextDeclares() {
        List<String> names = List.of("Ningbo Fengrui Quay Co., Ltd.", "NFQ", "NFQ");
        List<String> keys = link(names, false, List.of(-1, 0, -1));
        assertEquals(keys.get(0), keys.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"浙江省人民政府", "浙江省政府", "Zhejiang Provincial People's Government", "Zhejiang Provincial Government"})
    void knowsALocalBodyByEachOfItsNames(String name) {
        assertEquals(List.of("浙江省人民政府"), organizations(name));
    }

    @Test
    void joinsASurnameAndTheFullName() {
        assertEquals(List.of("?Wu Shifan", "?Wu Shifan"), people("Wu Shifan", "Wu"));
        assertEquals(List.of("吴世凡", "吴世凡"), people("吴世凡", "吴"));
    }

    @Test
    void keepsPeopleOfDifferentNamesApart() {
        List<String> keys = people("Wu Shifan", "Wu Xiaoming", "Li");
        assertEquals(3, keys.stream().distinct().count());
    }

    @Test
    void takesPeopleAndOrganizationsForDifferentThings() {
        assertEquals(List.of("?Baidu"), people("Baidu"));
    }

    @Test
    void joinsASurnameToAFullNameOfThatSurnameAlone() {
        assertEquals(List.of("?Guan Shuqiao", "?Gu"), people("Guan Shuqiao", "Gu"));
        assertEquals(List.of("?Wu Shifan", "?Wu Shifan"), people("Wu Shifan", "Wu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"约纳斯·韦伯", "吴某", "小吴", "吴先生"})
    void knowsNoNameAtHomeOfForeignersAndOfPeopleHalfNamed(String name) {
        assertEquals(List.of("?" + name), people(name));
    }

    @Test
    void knowsABodyByThePlaceThatWasNamedLast() {
        Region hefei = Engines.lexicon().regions().stream()
                .filter(region -> region.code().equals("340100"))
                .findFirst()
                .orElseThrow();
        List<String> names =
                List.of("市教育局", "省科技厅", "Municipal Education Bureau", "Provincial Department of Education");
        List<String> keys = new NameLinker(Engines.lexicon(), Engines.index())
                        .link(
                                names,
                                false,
                                Collections.nCopies(4, -1),
                                Collections.nCopies(4, new Surroundings(hefei, null, Set::of)))
                        .stream()
                        .map(found -> found.key().value())
                        .toList();
        assertEquals(List.of("合肥市教育局", "安徽省科学技术厅", "合肥市教育局", "安徽省教育厅"), keys);
        assertEquals(List.of("?市教育局"), organizations("市教育局"));
    }

    @Test
    void givesADistrictsBodyItsCity() {
        assertEquals(List.of("杭州市西湖区人民法院"), organizations("Xihu District People's Court of Hangzhou City"));
        assertEquals(List.of("北京市朝阳区人民政府"), organizations("北京市朝阳区政府"));
    }

    @Test
    void givesABodysOfficeAndStandingCommitteeTheirNames() {
        assertEquals(
                List.of("青海省人民政府办公厅", "银川市人民代表大会常务委员会", "厦门市委", "吉林省人民政府国有资产监督管理委员会"),
                organizations(
                        "General Office of Qinghai Provincial People's Government",
                        "Standing Committee of Yinchuan Municipal People's Congress",
                        "CPC Xiamen Municipal Committee",
                        "Jilin Provincial SASAC"));
    }

    @ParameterizedTest
    @CsvSource({"'Evergreen Co., Ltd.', 长荣股份", "Byte Beating, 字节跳动", "Double Heron Pharmaceutical, 双鹭药业"})
    void knowsABrandThatWasReadWordForWord(String name, String key) {
        assertEquals(List.of(key), organizations(name));
    }

    @Test
    void takesAShortNameForTheCompanyThatIsNamedInFullLater() {
        assertEquals(List.of("长荣股份", "长荣股份"), organizations("Evergreen", "Evergreen Co., Ltd."));
    }

    @Test
    void namesAUnitBehindItsBody() {
        assertEquals(List.of("中国人民银行金融研究所"), organizations("人民银行金融研究所"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"德国码头协会", "海巡署", "丰桦"})
    void knowsNoNameAtHomeOfForeignBodiesAndShortForms(String name) {
        assertEquals(List.of("?" + name), organizations(name));
    }

    @Test
    void joinsAShortNameToTheOnlyLongerOne() {
        assertEquals(List.of("丰桦生物", "丰桦生物"), organizations("丰桦", "丰桦生物"));
        assertEquals(List.of("?丰桦", "丰桦生物", "丰桦码头"), organizations("丰桦", "丰桦生物", "丰桦码头"));
    }

    @Test
    void leavesTheLegalFormOut() {
        assertEquals(List.of("丰桦生物"), organizations("丰桦生物股份有限公司"));
    }

    private static List<String> organizations(String... names) {
        return link(List.of(names), false, Collections.nCopies(names.length, -1));
    }

    private static List<String> people(String... names) {
        return link(List.of(names), true, Collections.nCopies(names.length, -1));
    }

    private static List<String> link(List<String> names, boolean people, List<Integer> declared) {
        return new NameLinker(Engines.lexicon(), Engines.index())
                .link(names, people, declared).stream()
                        .map(found -> found.key().value())
                        .toList();
    }
}
