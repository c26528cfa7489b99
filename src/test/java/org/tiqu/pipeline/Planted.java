package org.tiqu.pipeline;

import java.util.List;

/**
 * Names and dates that every profile finds wherever they stand.
 *
 * @param text as it is written
 * @param type its type in the record
 */
record Planted(String text, String type) {
    static final List<Planted> ALL = List.of(
            new Planted("Baidu", "ORG"),
            new Planted("Tencent", "ORG"),
            new Planted("Ministry of Industry and Information Technology", "ORG"),
            new Planted("工业和信息化部", "ORG"),
            new Planted("嘉楠科技", "ORG"),
            new Planted("騰訊控股", "ORG"),
            new Planted("Hongta District", "REGION"),
            new Planted("Yunnan Province", "REGION"),
            new Planted("Guangxi Zhuang Autonomous Region", "REGION"),
            new Planted("Japan", "REGION"),
            new Planted("石家庄市", "REGION"),
            new Planted("黑龍江省", "REGION"),
            new Planted("新加坡", "REGION"),
            new Planted("Vitalik Buterin", "PERSON"),
            new Planted("Mark Zuckerberg", "PERSON"),
            new Planted("扎克伯格", "PERSON"),
            new Planted("February 28, 2020", "DATE"),
            new Planted("28 February 2020", "DATE"),
            new Planted("Feb. 3, 2019", "DATE"),
            new Planted("2020-02-28", "DATE"),
            new Planted("2020年2月28日", "DATE"),
            new Planted("二〇一九年三月", "DATE"),
            new Planted("2019 年 11 月 5 日", "DATE"));
}
