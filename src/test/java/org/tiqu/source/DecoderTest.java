package org.tiqu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String ODD = "a\r\nb\rc\u0085d\u2028e\u00A0\u3000f\t\u000B\u0001Ａ\uD83D\uDE00e\u0301\uFEFFz ";

    @Test
    void leavesTheTextUntouched() throws RejectedException {
        Decoded decoded = Decoder.decode(ODD.getBytes(StandardCharsets.UTF_8));
        assertEquals(new Decoded(ODD, StandardCharsets.UTF_8, 0, -1), decoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
    void takesTheByteOrderMarkAtItsWord(String name) throws RejectedException {
        Charset charset = Charset.forName(name);
        Decoded decoded = Decoder.decode(("\uFEFF" + ODD).getBytes(charset));
        assertEquals(new Decoded(ODD, charset, 0, -1), decoded);
    }

    @Test
    void replacesWhatIsInvalidAndCountsIt() throws RejectedException {
        byte[] bytes = ("北京" + "a".repeat(300)).getBytes(StandardCharsets.UTF_8);
        bytes[16] = (byte) 0xFF;
        bytes[56] = (byte) 0xFE;
        Decoded decoded = Decoder.decode(bytes);
        assertEquals(2, decoded.bad());
        assertEquals(12, decoded.firstBad());
        assertEquals("北京" + "a".repeat(10) + "\uFFFD" + "a".repeat(39) + "\uFFFD" + "a".repeat(249), decoded.text());
    }

    @Test
    void countsTheBadAcrossChunks() throws RejectedException {
        byte[] bytes = "好".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xFF;
        bytes[bytes.length - 1] = (byte) 0xFF;
        Decoded decoded = Decoder.decode(bytes);
        assertEquals(0, decoded.firstBad());
        assertEquals('\uFFFD', decoded.text().charAt(decoded.text().length() - 1));
    }

    @Test
    void refusesMoreThanOneInAHundred() {
        byte[] bytes = "a".repeat(100).getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xFF;
        bytes[50] = (byte) 0xFF;
        RejectedException e = assertThrows(RejectedException.class, () -> Decoder.decode(bytes));
        assertEquals(
                "2 of 100 characters cannot be decoded even as UTF-8, the likeliest encoding, and one in a hundred is"
                        + " allowed; convert the file to UTF-8",
                e.getMessage());
    }
}
