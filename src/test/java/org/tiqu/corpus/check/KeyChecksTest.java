package org.tiqu.corpus.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and spans. */
class KeyChecksTest {
    @TempDir
    Path temporary;

    private CheckFolder folder = new CheckFolder(Path.of(""));

    @BeforeEach
    void setUp() {
        folder = new CheckFolder(temporary);
    }

    @Test
    void findsAKeyOfSeveralTypes() {
        folder.add("dev", "a", "<body policy 1> [[Ford|ORG|Ford]] and [[Mr Ford|PERSON|Ford]]");
        assertEquals(
                List.of(
                        "dev/a.json:13: [key-conflict] the key 'Ford' is PERSON here, but ORG in dev/a.json:12; one entity"
                                + " has one type"),
                findings());
    }

    @Test
    void findsASurfaceOfSeveralKeysInOneArticle() {
        folder.add(
                "dev",
                "a",
                "<body policy 1> [[Bank|ORG|A]] [[Bank|ORG|B]] [[Bank|ORG|B]] [[Bank|ORG|?Bank]]",
                "<body policy 1> [[today|DATE|2020]] [[today|DATE|2021]]");
        assertEquals(
                List.of(
                        "dev/a.json:14: [key-conflict-surface] 'Bank' is 'B' here, but 'A' in dev/a.json:13; agree on one,"
                                + " or accept it if the article means two entities",
                        "dev/a.json:16: [key-conflict-surface] 'Bank' is '?Bank' here, but 'A' in dev/a.json:13; agree on"
                                + " one, or accept it if the article means two entities"),
                findings());
    }

    @Test
    void findsAnEntityUnderTwoKeys() {
        folder.add("dev", "a", "<body policy 1> [[BYD|ORG|比亚迪]]")
                .add("dev", "b", "<body policy 1> [[BYD|ORG|比亚迪股份]] [[BYD|ORG|比亚迪股份]]")
                .add("test", "c", "<body policy 1> [[BYD|ORG|?BYD]]");
        assertEquals(
                List.of(
                        "dev/b.json:12: [key-conflict-entity] 'BYD' is '比亚迪股份' here, but '比亚迪' in dev/a.json:12; agree on"
                                + " one, or accept it if they are two entities"),
                findings());
    }

    @Test
    void leavesUnlinkedKeysToTheirArticles() {
        folder.add("dev", "a", "<body policy 1> [[Ford|ORG|?Ford]]")
                .add("dev", "b", "<body policy 1> [[Ford|PERSON|?Ford]]");
        assertEquals(List.of(), findings());
    }

    @Test
    void findsAnUnlinkedKeyThatIsNotTheFirstSurface() {
        folder.add("dev", "a", "<body policy 1> [[B|ORG|?A]] [[A|ORG|?A]] [[C D|ORG|?C D]] [[D|ORG|?C D]]");
        assertEquals(
                List.of(
                        "dev/a.json:12: [key-form] the key '?A' should be '?B' in all its mentions, after this first one"),
                findings());
    }

    @Test
    void foldsTheLineBreaksOfUnlinkedKeys() {
        folder.add("dev", "a", "<body policy 1> [[C", "D|ORG|?C D]]", "<body policy 1> [[E", "F|ORG|?E", "F]]");
        assertEquals(List.of(), findings());
    }

    @Test
    void findsAKeyThatIsMissing() {
        folder.add("dev", "a", "<body policy 1> [[B|ORG|A]]")
                .change("dev/a.json", "\"key\":\"A\",\"paragraph\"", "\"paragraph\"");
        assertEquals(
                "dev/a.json:12: [key-form] the key of 'B' is 'null'; write a key in one line without white space at its"
                        + " ends, or ? and the surface",
                findings().get(0));
    }

    @Test
    void findsDatesThatAreNone() {
        folder.add("dev", "a", "<body policy 1> [[Feb. 30|DATE|2020-02-30]] [[once|DATE|?]]");
        assertEquals(
                List.of("dev/a.json:12: [key-date] 'Feb. 30': the calendar has no '2020-02-30'; correct it"),
                findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"510000", "330100+", "CN", "HK", "New York", "European Union", "?X"})
    void takesTheRegionKeysOfTheGuidelines(String key) {
        folder.add("dev", "a", "<body policy 1> [[X|REGION|" + key + "]]");
        assertEquals(List.of(), findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"51000", "5100000", "XX", "EU", "纽约", "510000++", "010000"})
    void refusesOtherRegionKeys(String key) {
        folder.add("dev", "a", "<body policy 1> [[X|REGION|" + key + "]]");
        assertEquals(
                List.of("dev/a.json:12: [key-region] the key of 'X' is '" + key
                        + "', which is no code of six digits, with +"
                        + " for a zone, no ISO 3166-1 code of two letters and no name in English"),
                findings());
    }

    @Test
    void refusesCodesThatStatisticsInvented() {
        folder.add("dev", "a", "<body policy 1> [[X|REGION|340171]]");
        assertEquals(
                List.of("dev/a.json:12: [key-region] the key of 'X' is '340171', but codes that end in 71 to 79 are not"
                        + " used; write the code of the division around it and +"),
                findings());
    }

    @Test
    void findsDivisionsThatNobodyKnows() {
        folder.add("dev", "a", "<body policy 1> [[X|REGION|999999+]] [[Y|REGION|510000+]]");
        assertEquals(
                List.of("the key of 'X' is '999999+', but the lexicon knows no such division; look it up"),
                folder.check(Set.of("510000")).findings().stream()
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void findsWhatDoesNotBelongToASpan() {
        folder.add(
                "dev",
                "a",
                "<body policy 1> [[the Bank|ORG|B]] [[Baidu's|ORG|百度]] [[“Intel|ORG|Intel]] [[on May 1|DATE|2020-05-01]]",
                "<body policy 1> [[在2020年|DATE|2020]] [[the past week|DATE|2020-W09]] [[Theranos|ORG|Theranos]]");
        assertEquals(
                List.of(
                        "'the Bank' has the article 'the' at one end; leave it outside, or accept it if it belongs to the"
                                + " name",
                        "'Baidu's' has the possessive ''s' at one end; leave it outside, or accept it if it belongs to the"
                                + " name",
                        "'“Intel' has the quotation mark '“' at one end; leave it outside, or accept it if it belongs to"
                                + " the name",
                        "'on May 1' has the preposition 'on' at one end; leave it outside, or accept it if it belongs to"
                                + " the name",
                        "'在2020年' has the preposition '在' at one end; leave it outside, or accept it if it belongs to the"
                                + " name"),
                folder.check(Set.of()).findings().stream().map(Finding::message).toList());
    }

    @Test
    void findsWhiteSpaceAtTheEndsOfASpan() {
        folder.add("dev", "a", "<body policy 1> x[[ Bank|ORG|B]]");
        assertEquals(
                List.of("dev/a.json:12: [span-space] ' Bank' begins or ends with white space; leave it outside"),
                findings());
    }

    @Test
    void findsAMentionAcrossParagraphs() {
        folder.add("dev", "a", "<body policy 1> [[A", "B|ORG|X]] c")
                .change("dev/a.json", "\"index\":0,\"start\":0,\"end\":5", "\"index\":0,\"start\":0,\"end\":1");
        assertEquals(
                "dev/a.json:12: [span-space] 'A B' does not stand in one paragraph; a mention lies inside one",
                findings().stream()
                        .filter(line -> line.contains("span-space"))
                        .findFirst()
                        .orElse(""));
    }

    private List<String> findings() {
        return folder.findings().stream()
                .map(line -> line.replace(temporary + "/", ""))
                .toList();
    }
}
