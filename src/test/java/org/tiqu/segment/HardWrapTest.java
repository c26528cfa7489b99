package org.tiqu.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a program broke into lines of one width, and texts that look a little like them. */
class HardWrapTest {
    private static final String ENGLISH =
            "The harbour office of the northern district told reporters on Tuesday that the"
                    + " third quay would be enlarged before the end of the year, and that two shipping lines had already asked"
                    + " for a longer berth. Fishermen fear that the dredging drives away the herring.";
    private static final String CHINESE = "北方某港口管理部门周二告诉记者，第三码头将在年底前完成扩建，已有两家航运企业提出需要更长的泊位，渔民则担心疏浚作业会赶走鱼群，"
            + "管理部门表示将邀请水产专家评估施工影响，并在评估结果公布以后再决定是否调整施工的时间安排和作业范围。";

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 72, 80, 120})
    void joinsEnglishLinesOfABlock(int width) {
        String wrapped = wrapEnglish(ENGLISH, width);
        assertEquals(List.of(wrapped), Parts.paragraphs(wrapped));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 20, 30, 40})
    void joinsChineseLinesOfABlock(int characters) {
        String wrapped = wrapChinese(CHINESE, characters);
        assertEquals(List.of(wrapped), Parts.paragraphs(wrapped));
    }

    @Test
    void joinsWithEveryKindOfLineBreak() {
        for (String lineBreak : List.of("\n", "\r\n", "\r", "\u2028")) {
            String wrapped = wrapEnglish(ENGLISH, 72).replace("\n", lineBreak);
            assertEquals(List.of(wrapped), Parts.paragraphs(wrapped));
        }
    }

    @Test
    void keepsBlocksApart() {
        String block = wrapEnglish(ENGLISH, 72);
        assertEquals(List.of(block, block), Parts.paragraphs(block + "\n\n" + block));
        String chinese = wrapChinese(CHINESE, 30);
        assertEquals(List.of(chinese, chinese), Parts.paragraphs(chinese + "\n\n" + chinese));
    }

    @Test
    void leavesAHeadingAboveABlockAlone() {
        String block = wrapEnglish(ENGLISH, 72);
        assertEquals(
                List.of("Third quay to be enlarged", block), Parts.paragraphs("Third quay to be enlarged\n" + block));
        String chinese = wrapChinese(CHINESE, 30);
        assertEquals(List.of("第三码头将扩建", chinese), Parts.paragraphs("第三码头将扩建\n" + chinese));
    }

    @Test
    void leavesBriefsOfOneLineEachAlone() {
        List<String> briefs = List.of(
                "The harbour will be enlarged.",
                "Two shipping lines asked for a longer berth this spring.",
                "Herring is dearer than last year.",
                "The bridge stays closed until Monday, the office said.",
                "A new ferry sails on Friday.");
        assertEquals(briefs, Parts.paragraphs(String.join("\n", briefs)));
        List<String> chinese = List.of("第三码头将扩建。", "两家航运企业要求更长泊位。", "鲱鱼价格高于去年。", "大桥关闭至周一，交通部门表示。");
        assertEquals(chinese, Parts.paragraphs(String.join("\n", chinese)));
    }

    @Test
    void leavesListsAlone() {
        List<String> items =
                List.of("1. Quays", "2. Ferries and their time-tables", "3. Fish", "4. The new bridge", "5. Tolls");
        assertEquals(items, Parts.paragraphs(String.join("\n", items)));
    }

    @Test
    void leavesLongParagraphsWithoutWrappingAlone() {
        List<String> paragraphs = List.of(ENGLISH, ENGLISH + " " + ENGLISH, ENGLISH);
        assertEquals(paragraphs, Parts.paragraphs(String.join("\n", paragraphs)));
        assertEquals(List.of(CHINESE, CHINESE), Parts.paragraphs(CHINESE + "\n" + CHINESE));
    }

    private static String wrapEnglish(String text, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : List.of(text.split(" ", -1))) {
            if (column > 0 && column + 1 + word.length() > width) {
                out.append('\n');
                column = 0;
            } else if (column > 0) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.toString();
    }

    private static String wrapChinese(String text, int characters) {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < text.length(); at += characters) {
            lines.add(text.substring(at, Math.min(text.length(), at + characters)));
        }
        return String.join("\n", lines);
    }
}
