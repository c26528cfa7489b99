package org.tiqu.segment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tiqu.segment.hanlp.HanLpTokenizer;

/** Sentences full of names, and a program that writes down what HanLP makes of them. */
final class HanLpTexts {
    static final List<String> TEXTS = List.of(
            "李文涛和欧阳晓峰昨天在舟山市普陀区参加了渔业座谈会。",
            "浙江远洋渔业有限公司董事长赵国栋表示，新码头将于明年启用。",
            "英国专家约翰·史密斯访问了青岛海洋科学研究所。",
            "ＡＢＣ公司与大连理工大学签署１２３项协议",
            "中国人民银行宁波市中心支行发布通知");

    private HanLpTexts() {}

    static String answers() {
        HanLpTokenizer tokenizer = new HanLpTokenizer();
        StringBuilder answers = new StringBuilder();
        TEXTS.forEach(text -> answers.append(tokenizer.tokenize(text)).append('\n'));
        return answers.toString();
    }

    /** Writes the answers to the file that the argument names. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), answers());
    }
}
