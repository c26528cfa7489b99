package org.tiqu.tag.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the rule files finds what its own examples say. */
class RuleExamplesTest {
    private static final DateGrammar GRAMMAR = DateGrammar.load();

    static Stream<Arguments> examples() {
        return Stream.of(DateLanguage.values())
                .flatMap(language -> GRAMMAR.rules(language).stream()
                        .flatMap(rule ->
                                rule.examples().stream().map(example -> Arguments.of(language, rule.name(), example))));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("examples")
    void findsItsExample(DateLanguage language, String rule, RuleExample example) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < example.spans().size(); i++) {
            expected.add(example.spans().get(i).of(example.text()) + " "
                    + FormTemplate.literal(example.forms().get(i)).orElseThrow());
        }
        List<String> found = GRAMMAR.find(example.text(), language).stream()
                .map(date -> date.span().of(example.text()) + " " + date.form())
                .toList();
        assertEquals(expected, found);
    }

    static Stream<Arguments> findingRules() {
        return Stream.of(DateLanguage.values())
                .flatMap(language -> GRAMMAR.rules(language).stream()
                        .filter(rule -> rule.role() != Rule.Role.BLOCK)
                        .map(rule -> Arguments.of(language, rule)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("findingRules")
    void isTheRuleThatFindsOneOfItsExamples(DateLanguage language, Rule rule) {
        boolean found = rule.examples().stream()
                .flatMap(example -> GRAMMAR.find(example.text(), language).stream())
                .anyMatch(date -> List.of(date.rule().split("\\+", -1)).contains(rule.name()));
        assertTrue(found, "expected " + rule.name() + " to find one of its examples");
    }
}
