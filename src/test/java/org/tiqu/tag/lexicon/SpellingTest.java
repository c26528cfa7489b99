package org.tiqu.tag.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiqu.tag.MentionType;

/** Names of the lexicon in other spellings than its own. */
class SpellingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hongta District",
                "HONGTA DISTRICT",
                "Hong Ta District",
                "Hong-ta District",
                "Ｈｏｎｇｔａ District",
                "Hongta\u00A0District",
                "红塔区",
                "紅塔區",
                "Shijiazhuang City",
                "Shi Jia Zhuang City",
                "石家莊市",
                "Xi'an",
                "Xi’an",
                "廣西壯族自治區",
                "乾县",
                "內蒙古自治區"
            })
    void doNotHideARegion(String name) {
        assertTrue(Proposals.regions("The pier of " + name + " is new.").contains(name), name);
    }

    @ParameterizedTest
    @CsvSource({
        "Baidu, ORG",
        "BAIDU, ORG",
        "百度, ORG",
        "Tencent, ORG",
        "騰訊, ORG",
        "阿里巴巴, ORG",
        "哪吒汽车, ORG",
        "胡厚崑, PERSON"
    })
    void doNotHideACompanyOrAPerson(String name, MentionType type) {
        assertTrue(Proposals.of(type, "我们看到" + name + "，在码头。").contains(name)
                || Proposals.of(type, "We saw " + name + " at the pier.").contains(name));
    }

    @Test
    void areFoundBesideHanCharactersAndMarks() {
        assertTrue(Proposals.of(MentionType.ORG, "昨天Baidu发布了报告").contains("Baidu"));
        assertTrue(Proposals.of(MentionType.ORG, "“Baidu”").contains("Baidu"));
        assertTrue(Proposals.of(MentionType.ORG, "(Baidu)").contains("Baidu"));
        assertTrue(
                Proposals.of(MentionType.ORG, "\uD83D\uDE00Baidu\uD83D\uDE00").contains("Baidu"));
    }

    @Test
    void areNotFoundInsideWords() {
        assertEquals(Set.of(), Proposals.regions("The Beijinger reads xBeijing and Beijing2."));
    }

    @Test
    void areNotFoundAcrossMarksAndParagraphs() {
        assertEquals(Set.of(), Proposals.regions("Hong; ta District, or Hong\nta District"));
        assertEquals(Set.of(), Proposals.regions("红\n塔区"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The loan is worth 5 million US dollars.",
                "It costs 30 Hong Kong dollars.",
                "Ten Singapore dollars were lost.",
                "贷款五百万美元。",
                "价格为三十新加坡元。",
                "售价十加拿大元。"
            })
    void areNoRegionsInCurrencies(String text) {
        assertEquals(Set.of(), Proposals.regions(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The share (1357.HK) fell.", "Its ticker is 600000.CN today.", "Buy 9988.HK now."})
    void areNoPlacesInTickers(String text) {
        assertEquals(Set.of(), Proposals.regions(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"we us them", "it is in", "he said so"})
    void areNoNamesWithoutTheirCapitals(String text) {
        assertEquals(Set.of(), Proposals.regions(text));
    }
}
