package org.tiqu.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Indents, headings, lists and headlines in texts that are or are not wrapped. All texts are made up. */
class WrappedLayoutsTest {
    private static List<String> paragraphs(String text) {
        return HardWrap.paragraphs(text, LineSplitter.blocks(text)).stream()
                .map(span -> span.of(text).replaceAll("\\s*\\n\\s*", "|"))
                .toList();
    }

    @Test
    void joinsTheLinesOfABlock() {
        assertEquals(
                List.of(
                        "Harbour letter",
                        "The cranes of the new quay were|lifted ashore by a ship that|came from Zhenjiang."),
                paragraphs("""
                        Harbour letter

                        The cranes of the new quay were
                        lifted ashore by a ship that
                        came from Zhenjiang.
                        """));
    }

    @Test
    void beginsAParagraphAtAnIndentedLine() {
        assertEquals(
                List.of("港务一周", "新码头的六台岸桥昨天由一艘来自镇江的重|载船整机运抵，预计下月中旬完成调试。", "集团同时宣布，堆场的自动化改造将在三季|度启动，工期十八个月。"),
                paragraphs("""
                        港务一周
                        　　新码头的六台岸桥昨天由一艘来自镇江的重
                        载船整机运抵，预计下月中旬完成调试。
                        　　集团同时宣布，堆场的自动化改造将在三季
                        度启动，工期十八个月。
                        """));
    }

    @Test
    void keepsHeadingsOffTheParagraphsBelow() {
        assertEquals(
                List.of("一、政令", "省政府印发整治方案，要求两年内关闭江边全|部小化工厂。", "二、事故", "一家药厂的地下室管道起火，负责人已被公安|机关控制。"), paragraphs("""
                        一、政令
                        　　省政府印发整治方案，要求两年内关闭江边全
                        部小化工厂。
                        二、事故
                        　　一家药厂的地下室管道起火，负责人已被公安
                        机关控制。
                        """));
    }

    @Test
    void joinsWhatHangsBelowAListMark() {
        assertEquals(
                List.of(
                        "- the cranes of the new quay were|lifted ashore by a ship",
                        "- the yard behind it will be run|without drivers from June"),
                paragraphs("""
                        - the cranes of the new quay were
                          lifted ashore by a ship
                        - the yard behind it will be run
                          without drivers from June
                        """));
    }

    @Test
    void leavesATitleAndTheMenuBelowItAlone() {
        List<String> lines = List.of(
                "Weekly of the Harbours: Six Cranes",
                "Home News Cranes Ships Video About",
                "The Cranes of the Quay Were Lifted");
        assertEquals(lines, paragraphs(String.join("\n", lines)));
    }

    @Test
    void leavesTextAloneWhoseOtherLinesAreLonger() {
        String longer =
                "The cranes of the new quay were lifted ashore by a ship that came from Zhenjiang, and then they stood still.";
        List<String> lines = List.of(
                "harbour letter of the week, on",
                "cranes and ships, by lin shu,",
                "written on the quay",
                longer,
                longer);
        String text = String.join("\n", lines.subList(0, 3)) + "\n\n" + longer + "\n\n" + longer;
        assertEquals(lines, paragraphs(text));
    }

    @Test
    void leavesHeadlinesOfLikeLengthAlone() {
        List<String> lines = List.of("新码头的六台岸桥昨天由重载船运抵", "堆场的自动化改造将在三季度内启动", "三家航运公司宣布下月起调整附加费", "海关试点无纸化放行");
        assertEquals(lines, paragraphs(String.join("\n", lines)));
    }

    @Test
    void readsANumberInsideASentenceAsPartOfIt() {
        assertEquals(
                List.of(
                        "The cranes of the new quay will be lifted|ashore by a ship that will come on the|19. Nobody has told the pilots of it yet,|and the yard is not ready."),
                paragraphs("""
                        The cranes of the new quay will be lifted
                        ashore by a ship that will come on the
                        19. Nobody has told the pilots of it yet,
                        and the yard is not ready.
                        """));
    }

    @Test
    void joinsLinesBehindQuotationSigns() {
        assertEquals(
                List.of(
                        "> The cranes of the new quay were|> lifted ashore by a ship that came|> from Zhenjiang.",
                        "> Ferries stand still."),
                paragraphs("""
                        > The cranes of the new quay were
                        > lifted ashore by a ship that came
                        > from Zhenjiang.

                        > Ferries stand still.
                        """));
    }

    @Test
    void keepsAHeadingOfTwoLinesOffTheTextBelow() {
        assertEquals(
                List.of(
                        "Six cranes: the quay of the north|is ready",
                        "The cranes of the new quay were|lifted ashore by a ship that came|from Zhenjiang.",
                        "Ferries",
                        "Nobody knows whether the ferries|of the morning will sail, since|their pilots went on strike."),
                paragraphs("""
                        Six cranes: the quay of the north
                        is ready
                        The cranes of the new quay were
                        lifted ashore by a ship that came
                        from Zhenjiang.
                        Ferries
                        Nobody knows whether the ferries
                        of the morning will sail, since
                        their pilots went on strike.
                        """));
    }

    @Test
    void measuresLinesOfEqualNumbersOfCharacters() {
        assertEquals(
                List.of(
                        "港务一周",
                        "新码头的6台岸桥昨天由1艘来自镇江的|重载船整机运抵，预计6月15日完成调|试，7月1日起正式投入使用。",
                        "集团同时宣布，堆场的自动化改造将在三|季度启动，工期18个月。"),
                paragraphs("""
                        港务一周

                        新码头的6台岸桥昨天由1艘来自镇江的
                        重载船整机运抵，预计6月15日完成调
                        试，7月1日起正式投入使用。

                        集团同时宣布，堆场的自动化改造将在三
                        季度启动，工期18个月。
                        """));
    }

    @Test
    void leavesLinesInLowerCaseAloneWhereOthersAreLonger() {
        List<String> lines = List.of(
                "harbour letter, written on the quay of the north",
                "printed by lin shu, who also took the pictures of it",
                "the cranes of the new quay were lifted ashore by a ship that came from zhenjiang, and then they stood still.",
                "ferries of the morning will sail again from june",
                "nobody knows whether the ferries of the evening will sail, too, since their pilots went on strike again.");
        assertEquals(lines, paragraphs(String.join("\n", lines)));
    }
}
