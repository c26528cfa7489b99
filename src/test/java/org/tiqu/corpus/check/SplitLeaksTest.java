package org.tiqu.corpus.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.corpus.Golds;

class SplitLeaksTest {
    private static final String ENGLISH =
            "the committee said on Friday that the new rules would be tried out in four cities before the end of the year";
    private static final String CHINESE = "委员会周五表示新规将在年底前在四个城市试行随后再推广到全国各地届时企业可以自愿申请参加试点并获得补贴等支持";

    @TempDir
    Path temporary;

    private CheckFolder folder = new CheckFolder(Path.of(""));

    @BeforeEach
    void setUp() {
        folder = new CheckFolder(temporary);
    }

    @Test
    void findsNearlyTheSameParagraphInTwoSplits() {
        folder.add("dev", "a", "<body policy 1> " + ENGLISH + ".")
                .add("test", "b", "<body policy 1> " + ENGLISH.toUpperCase(java.util.Locale.ROOT) + " AND LATER");
        assertEquals(
                List.of(
                        "test/b.json:9: [leak] the paragraph 'THE COMMITTEE SAID ON FRIDAY THAT THE NEW RULES WOULD BE TRI…'"
                                + " of test stands in dev too (likeness 0.90), dev/a.json:9; take one of them out"),
                folder.findings());
    }

    @Test
    void findsItInChinese() {
        folder.add(
                        "dev",
                        Golds.read(
                                "#id: a\n#published: 2020-03-02\n#language: zh-Hans\n---\n<body policy 1> " + CHINESE))
                .add(
                        "test",
                        Golds.read("#id: b\n#published: 2020-03-02\n#language: zh-Hans\n---\n<body policy 1> 另外，"
                                + CHINESE));
        assertEquals(1, folder.findings().size());
    }

    @Test
    void leavesTheSameSplitShortParagraphsAndOtherTexts() {
        folder.add("dev", "a", "<body policy 1> " + ENGLISH, "<body policy 2> This one is much too short")
                .add("dev", "b", "<body policy 1> " + ENGLISH)
                .add("test", "c", "<body policy 1> This one is much too short")
                .add(
                        "test",
                        "d",
                        "<body policy 1> the committee said on Friday that nothing of what it planned had come true");
        assertEquals(List.of(), folder.findings());
    }

    @Test
    void leavesFurnitureThatIsOnlyAlike() {
        String other = ENGLISH.replace("four cities", "five towns");
        folder.add("dev", "a", "<body policy 1> " + ENGLISH).add("test", "b", "<body policy 1> " + other);
        assertEquals(0, folder.findings().size());
        folder.add("dev", "a", "<furniture none> " + ENGLISH)
                .add("test", "b", "<furniture none> " + ENGLISH + " indeed and so");
        assertEquals(0, folder.findings().size());
        folder.add("test", "b", "<furniture none> " + ENGLISH);
        assertEquals(1, folder.findings().size());
    }

    @Test
    void countsRunsOfWordsOrHanCharacters() {
        assertEquals(
                Set.of("a b c d e", "b c d e f"), Shingles.of("A, b c; d e (f)").values());
        assertEquals(Set.of("a b"), Shingles.of("a b").values());
        assertEquals(
                Set.of("一 二 三 四 五 六 七 八", "二 三 四 五 六 七 八 a1"),
                Shingles.of("一二三四。五六七八A1").values());
        assertEquals(Set.of(), Shingles.of("-----").values());
    }
}
