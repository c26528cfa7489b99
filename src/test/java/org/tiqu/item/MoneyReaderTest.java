package org.tiqu.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyReaderTest {
    private static final MoneyReader READER = new MoneyReader(CueTable.load("money.tsv"));

    @Test
    void readsUnitsOfBothLanguages() {
        assertEquals(List.of("12281000000 CNY"), read("12.281 billion yuan"));
        assertEquals(List.of("20000 USD"), read("20 thousand US dollars"));
        assertEquals(List.of("1600000000000 USD"), read("1.6 trillion dollars"));
        assertEquals(List.of("500000000 CNY"), read("5亿元"));
        assertEquals(List.of("149986000000 CNY"), read("1499.86億元人民幣", "1499.86亿元人民币"));
        assertEquals(List.of("3000000 CNY"), read("三百万元"));
        assertEquals(List.of("30000000 CNY"), read("3千万元"));
    }

    @Test
    void readsCurrenciesOnBothSides() {
        assertEquals(List.of("5000000 USD"), read("$5 million"));
        assertEquals(List.of("938500000 USD"), read("9.385亿美元"));
        assertEquals(List.of("7000000 HKD"), read("hk$7 million"));
        assertEquals(List.of("105963000000 TWD"), read("1059.63亿元新台币"));
        assertEquals(List.of("3000 TWD"), read("新台币3000元"));
        assertEquals(List.of("46000000 EUR"), read("46 million euro"));
    }

    @Test
    void takesTheLowerEndOfARange() {
        assertEquals(List.of("1180000000 CNY"), read("1.18 to 1.22 billion yuan"));
        assertEquals(List.of("12000000000 CNY"), read("120亿元到125亿元"));
        assertEquals(List.of("2510000000 CNY"), read("25.1亿至33.5亿元"));
    }

    @Test
    void readsShortUnitsAndCodesWithoutABlank() {
        assertEquals(List.of("300000000 CNY"), read("RMB300m"));
        assertEquals(List.of("1200000000 USD"), read("$1.2b"));
        assertEquals(List.of("5000000 USD"), read("USD5 million"));
        assertEquals(List.of("40000000 EUR"), read("€40m"));
        assertEquals(List.of("3000000000 CNY"), read("3 bln yuan"));
        assertEquals(List.of(), read("a bridge of 300m"));
    }

    @Test
    void readsNumbersInWords() {
        assertEquals(List.of("2000000000 USD"), read("two billion dollars"));
        assertEquals(List.of("500000000 USD"), read("half a billion dollars"));
        assertEquals(List.of("100000000 CNY"), read("one hundred million yuan"));
        assertEquals(List.of(), read("a good year"));
    }

    @Test
    void readsAmountsOfTwoUnitsAndRoundOnes() {
        assertEquals(List.of("160000000 CNY"), read("1亿6000万元"));
        assertEquals(List.of("3000000 CNY"), read("300余万元"));
    }

    @Test
    void readsGroupsOfDigits() {
        assertEquals(List.of("120748589113 CNY"), read("120,748,589,113 yuan"));
    }

    @Test
    void readsABareLargeNumberAndNoOther() {
        assertEquals(List.of("64240000000 CNY"), read("revenue of 64.24 billion, 35 contracts of 2019"));
    }

    @Test
    void readsTheHomeCurrency() {
        assertEquals("1700000000 TWD", READER.in("十七亿元", "TWD").get(0).written("CNY"));
    }

    @Test
    void readsALongRowOfDigits() {
        assertEquals(0, READER.in("7".repeat(20_000), "CNY").size());
    }

    private static List<String> read(String text) {
        return read(text, text);
    }

    private static List<String> read(String text, String simplified) {
        return READER.in(FoldedText.of(text, simplified), "CNY").stream()
                .map(money -> money.written("CNY"))
                .toList();
    }
}
