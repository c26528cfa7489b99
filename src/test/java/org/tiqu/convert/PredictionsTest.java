package org.tiqu.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.convert.Predictions.Unmatched;
import org.tiqu.corpus.Located;
import org.tiqu.text.Span;

class PredictionsTest {
    private static final List<Located> GOLD = List.of(
            Articles.gold("a", "\uD83D\uDE00 Baidu in\u00A0北京.\r\n\r\nEnd"),
            Articles.gold("b", "The weekly of the industry: Tencent grew."),
            Articles.gold("c", "same"),
            Articles.gold("d", "sa me"));

    @TempDir
    Path folder;

    private List<Located> read(String content) throws IOException {
        return Predictions.read(Articles.write(folder, "p.conll", content), Format.CONLL, GOLD, TypeMap.DEFAULT);
    }

    private String message(String content) {
        return Articles.message(folder.resolve("p.conll"), () -> read(content));
    }

    @Test
    void findsTheTextByIdOrByItself() throws IOException {
        String tokens = "\uD83D\uDE00 O\nBaidu B-ORG\nin O\n北 B-LOC\n京. I-LOC\nEnd O\n";
        for (String content : List.of("# id = a\n" + tokens, "# id = 17\n" + tokens, tokens)) {
            Located read = read(content).get(0);
            assertEquals("a", read.article().id());
            assertEquals(GOLD.get(0).article().text(), read.article().text());
            assertEquals(List.of("ORG Baidu", "REGION 北京."), Articles.found(read.article()));
            assertEquals(new Span(3, 8), read.article().mentions().get(0).span());
        }
    }

    @Test
    void bringsTextsWithOtherWhiteSpaceOntoGold() throws IOException {
        Path file = Articles.write(
                folder,
                "p.jsonl",
                "{\"id\": \"a\", \"text\": \"\uD83D\uDE00 Baidu in 北京.\\nEnd\", \"label\": [[8, 13, \"LOC\"], [14, 18, \"PER\"]]}");
        Located read =
                Predictions.read(file, Format.DOCCANO, GOLD, TypeMap.DEFAULT).get(0);
        assertEquals(
                List.of("REGION in\u00A0北京", "PERSON End"),
                Articles.found(read.article()).stream().toList());
    }

    @Test
    void saysWhichTokenWasExpectedAndWhatIsThere() {
        assertEquals(
                "FILE:3: 'Baido' was expected next in the text of 'a' (gold.jsonl:1), at character 2, but there stands"
                        + " 'Baidu in\u00A0北京.␤␤␤␤End'; only white space may differ: use the text that was annotated, or"
                        + " mend the file",
                message("# id = a\n\uD83D\uDE00 O\nBaido B-ORG\n"));
        assertEquals(
                "FILE:3: its end was expected next in the text of 'a' (gold.jsonl:1), at character 8, but there stands"
                        + " 'in\u00A0北京.␤␤␤␤End'; only white space may differ: use the text that was annotated, or mend"
                        + " the file",
                message("# id = a\n\uD83D\uDE00 O\nBaidu B-ORG\n"));
        assertEquals(
                "FILE:3: 'me.' was expected next in the text of 'c' (gold.jsonl:1), at character 2, but there stands"
                        + " 'me'; only white space may differ: use the text that was annotated, or mend the file",
                message("# id = c\nsa O\nme. O\n"));
        assertEquals(
                "FILE:3: 'x' was expected next in the text of 'c' (gold.jsonl:1), at character 4, but there stands its"
                        + " end; only white space may differ: use the text that was annotated, or mend the file",
                message("# id = c\nsame O\nx O\n"));
    }

    @Test
    void showsWhereATextWithoutIdLeavesTheOneThatBeginsAlike() {
        assertEquals(
                "FILE:6: 'Tencents' was expected next in the text of 'b' (gold.jsonl:1), at character 28, but there"
                        + " stands 'Tencent grew.'; only white space may differ: use the text that was annotated, or mend"
                        + " the file",
                message("The O\nweekly O\nof O\nthe O\nindustry: O\nTencents B-ORG\ngrew. O\n"));
    }

    @Test
    void refusesWhatIsAboutNoneOrSeveralOrOneTwice() {
        assertEquals(
                "FILE:1: none of the 4 texts has the id 'p' or these characters (the first is 'a', gold.jsonl:1); give"
                        + " the article the id of its text, or add the text",
                message("other O\n"));
        assertEquals(
                "FILE:1: the id 'p' is none of the texts', and 2 of them have these characters ('c', 'd'); give the"
                        + " article its id",
                message("same O\n"));
        assertEquals(
                "FILE:3: the text of 'b' was already annotated in FILE:1; keep one of them",
                message(
                        "# id = b\nTheweeklyoftheindustry:Tencentgrew. O\n# id = x\nTheweeklyoftheindustry:Tencentgrew. O\n"));
    }

    @Test
    void keepsWhatIsAboutNoneIfToldSo() throws IOException {
        Path file = Articles.write(folder, "p.conll", "# id = z\nThe O\nweekly O\nof O\nthe O\nindustry O\n");
        List<Located> read = Predictions.read(file, Format.CONLL, GOLD, TypeMap.DEFAULT, Unmatched.KEEP);
        assertEquals("z", read.get(0).article().id());
    }

    @Test
    void readsTextFilesAndRecordsForGold() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts/x"));
        Files.write(texts.resolve("gbk.txt"), "北京的百度公司发布了新的报告，腾讯也发布了报告。".getBytes("GB18030"));
        List<Located> gold = GoldTexts.read(folder.resolve("texts"));
        assertEquals("x/gbk", gold.get(0).article().id());
        assertEquals("zh-Hans", gold.get(0).article().language());
        assertEquals(texts.resolve("gbk.txt"), gold.get(0).file());
        Path records = Articles.write(folder, Format.RECORD, List.of(Articles.full()));
        assertEquals(1, GoldTexts.read(records).size());
        assertEquals(
                folder.resolve("none") + ": does not exist; name records, or the texts that were annotated",
                Articles.message(records, () -> GoldTexts.read(folder.resolve("none"))));
    }
}
