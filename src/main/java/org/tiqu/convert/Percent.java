package org.tiqu.convert;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes characters that a place does not allow as {@code %} and the hexadecimal digits of their UTF-8 bytes. */
final class Percent {
    private static final Pattern CODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private Percent() {}

    /** The text with all code points written so that are {@code %} or not {@code allowed}. */
    static String encode(String text, IntPredicate allowed) {
        StringBuilder coded = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c != '%' && allowed.test(c)) {
                coded.appendCodePoint(c);
                return;
            }
            for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                coded.append(String.format(Locale.ROOT, "%%%02X", b));
            }
        });
        return coded.toString();
    }

    /** What was written so; what cannot have been stays as it is. */
    static String decode(String coded) {
        Matcher matcher = CODED.matcher(coded);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(text, Matcher.quoteReplacement(characters(matcher.group())));
        }
        return matcher.appendTail(text).toString();
    }

    private static String characters(String coded) {
        ByteBuffer bytes = ByteBuffer.allocate(coded.length() / 3);
        for (int i = 0; i < coded.length(); i += 3) {
            bytes.put((byte) Integer.parseInt(coded, i + 1, i + 3, 16));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return coded;
        }
    }
}
