package org.tiqu.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * Items for tests: {@code H} or {@code B} (heading, body) before each paragraph, mentions as {@code <O key=text>} or
 * {@code <O text>}: {@code O}, {@code R}, {@code P} and {@code D}.
 */
final class ItemTexts {
    private ItemTexts() {}

    static ItemText of(String... paragraphs) {
        List<ItemText.Part> parts = new ArrayList<>();
        for (String paragraph : paragraphs) {
            StringBuilder text = new StringBuilder();
            List<Name> names = new ArrayList<>();
            int at = 2;
            while (at < paragraph.length()) {
                if (paragraph.charAt(at) != '<') {
                    text.append(paragraph.charAt(at++));
                    continue;
                }
                int close = paragraph.indexOf('>', at);
                String inside = paragraph.substring(at + 3, close);
                int equals = inside.indexOf('=');
                String form = inside.substring(equals + 1);
                String key = equals < 0 ? form : inside.substring(0, equals);
                names.add(new Name(type(paragraph.charAt(at + 1)), key, text.length(), text.length() + form.length()));
                text.append(form);
                at = close + 1;
            }
            parts.add(new ItemText.Part(
                    paragraph.startsWith("H"),
                    text.toString(),
                    FoldedText.of(text.toString(), text.toString()),
                    names,
                    words(text.toString())));
        }
        return new ItemText(parts, "CNY");
    }

    /** Latin words, single characters and marks. */
    private static List<Span> words(String text) {
        return Pattern.compile("[\\p{IsLatin}\\d][\\p{IsLatin}\\d.-]*[\\p{IsLatin}\\d]|\\S")
                .matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    private static MentionType type(char letter) {
        return switch (letter) {
            case 'O' -> MentionType.ORG;
            case 'R' -> MentionType.REGION;
            case 'P' -> MentionType.PERSON;
            default -> MentionType.DATE;
        };
    }
}
