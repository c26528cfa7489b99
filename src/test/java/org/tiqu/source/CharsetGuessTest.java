package org.tiqu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measured besides on Universal NER's zh_gsdsimp test set: all right from 12 characters on, 99 in 100 from 6. */
class CharsetGuessTest {

    @ParameterizedTest
    @CsvSource({
        "GB18030, 6, 248",
        "GB18030, 12, 250",
        "GB18030, 40, 250",
        "Big5, 6, 248",
        "Big5, 12, 250",
        "Big5, 40, 250",
        "UTF-16LE, 12, 250",
        "UTF-16BE, 12, 250"
    })
    void tellsShortPiecesApart(String name, int length, int atLeast) throws RejectedException {
        Charset charset = Charset.forName(name);
        Random random = new Random(42);
        int right = 0;
        for (int i = 0; i < 250; i++) {
            String text = Snippets.of(name.equals("Big5") ? Snippets.TRADITIONAL : Snippets.SIMPLIFIED, length, random);
            if (Decoder.decode(text.getBytes(charset)).text().equals(text)) {
                right++;
            }
        }
        assertTrue(right >= atLeast, right + " of 250 pieces of " + length + " characters were told");
    }

    @Test
    void tellsTraditionalCharactersInGb18030() throws RejectedException {
        assertEquals("GB18030", guess(Snippets.TRADITIONAL, "GB18030"));
    }

    @Test
    void takesValidUtf8ForUtf8HoweverShort() throws RejectedException {
        assertEquals("UTF-8", guess("é", "UTF-8"));
    }

    @Test
    void tellsTypographicEnglishOfWindows() throws RejectedException {
        assertEquals("windows-1252", guess("Baidu’s “cloud” – Nestlé’s answer", "windows-1252"));
    }

    @Test
    void tellsEnglishInUtf16WithoutMark() throws RejectedException {
        assertEquals("UTF-16LE", guess("Baidu reported.\r\n", "UTF-16LE"));
        assertEquals("UTF-16BE", guess("Baidu reported.\r\n", "UTF-16BE"));
    }

    @Test
    void keepsUtf8ThatSomethingDamaged() throws RejectedException {
        byte[] bytes = (Snippets.SIMPLIFIED + Snippets.TRADITIONAL).getBytes(StandardCharsets.UTF_8);
        bytes[31] = 'x';
        assertEquals("UTF-8", CharsetGuess.of(bytes).name());
    }

    @Test
    void keepsEnglishWithOneByteThatNothingKnows() throws RejectedException {
        byte[] bytes = "The committee met.".repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;
        assertEquals("UTF-8", CharsetGuess.of(bytes).name());
    }

    private static String guess(String text, String charset) throws RejectedException {
        return CharsetGuess.of(text.getBytes(Charset.forName(charset))).name();
    }
}
