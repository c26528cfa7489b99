package org.tiqu.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PhraseOptionsTest {
    private static final ProductOptions OPTIONS = new ProductOptions();

    @Test
    void offersEachRunOfWordsOnceAndLeavingTheFieldOutFirst() {
        List<Option> options = OPTIONS.of(ItemTexts.of("B The pier got a ticket machine. The ticket machine works."));
        assertEquals("", options.get(0).value());
        assertEquals(
                1,
                options.stream()
                        .filter(option -> option.value().equals("ticket machine"))
                        .count());
        assertTrue(signs(options, "ticket machine").contains("told again"));
    }

    @Test
    void goesOverNoMark() {
        Set<String> values = OPTIONS.of(ItemTexts.of("B 码头试用检票机器人，游客叫好。")).stream()
                .map(Option::value)
                .collect(Collectors.toSet());
        assertTrue(values.contains("检票机器人"));
        assertFalse(values.stream().anyMatch(value -> value.contains("，")));
    }

    @Test
    void seesAQuotedNameAndWhoOwnsIt() {
        List<Option> options = OPTIONS.of(ItemTexts.of("B <O Lake Boats>'s \"Blue Heron\" crosses the lake."));
        assertTrue(signs(options, "Blue Heron").contains("quoted"));
        assertTrue(signs(options, "Lake Boats").contains("inside ORG"));
    }

    @Test
    void readsAVeryLongParagraphInReasonableTime() {
        ItemText item = ItemTexts.of("B " + "\"<O Lake Boats>\" launched “a ferry ".repeat(3000));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> OPTIONS.of(item));
    }

    private static Set<String> signs(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElseThrow()
                .signs()
                .keySet();
    }
}
