package org.tiqu.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiqu.pipeline.Engines;

class OwnLexiconTest {
    private static final String HEADER = "type\tkey\tnames\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void countsBeforeWhatTiquKnows() throws IOException {
        NameIndex index = index(
                HEADER + "ORG\t百度外卖\tBaidu|Fengrui Quay\nPERSON\t丰锐\tRay Feng\n# mine\n\nREGION\t440300\tPengcheng\n");
        assertEquals("百度外卖", keys(index, "Baidu"));
        assertEquals("百度外卖", keys(index, "Fengrui Quay"));
        assertEquals("百度外卖", keys(index, "Bai Du Wai Mai"));
        assertEquals("百度", keys(index, "百度"));
        assertEquals("丰锐", keys(index, "Ray Feng"));
        assertEquals(
                "440300",
                index.lookUp("Pengcheng").stream()
                        .map(use -> Objects.requireNonNull(use.region()).code())
                        .distinct()
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "typ/key;|:1: the first line names the columns",
                "type/key/names;ORGANIZATION/A1/B1;|:2: the type is 'ORGANIZATION'; write ORG, PERSON or REGION",
                "type/key/names;ORG//B1;|:2: the key is missing",
                "type/key/names;ORG/?x/B1;|:2: the key is '?x'",
                "type/key/names;REGION/999999/B1;|:2: no region has the code '999999'",
                "type/key/names;ORG/A1/B1/C1;|:2: 4 cells under 3 columns",
                "type/key/names;ORG/A1/X;|:2: the name 'X' is too short",
                "type/key/names;;ORG/A1/Same;ORG/B1/same;|:4: the name 'same' was given to 'A1' already"
            })
    void saysWhatIsWrongAndWhere(String list, String complaint) throws IOException {
        Path file = write(list.replace('/', '\t').replace(';', '\n'));
        IllegalArgumentException wrong = assertThrows(
                IllegalArgumentException.class, () -> OwnLexiconReader.read(List.of(file), Engines.lexicon()));
        assertTrue(String.valueOf(wrong.getMessage()).startsWith(file + complaint), wrong.getMessage());
    }

    @Test
    void saysAllThatIsWrongAtOnceButNotMoreThanTwenty() throws IOException {
        Path file = write("type\tkey\n" + "ORG\t\n".repeat(30));
        String said = String.valueOf(assertThrows(
                        IllegalArgumentException.class, () -> OwnLexiconReader.read(List.of(file), Engines.lexicon()))
                .getMessage());
        assertEquals(21, said.lines().count());
        assertTrue(said.endsWith("and 10 more"), said);
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("own.tsv"), new byte[] {'t', (byte) 0xC3, 'x'});
        assertThrows(IllegalArgumentException.class, () -> OwnLexiconReader.read(List.of(file), Engines.lexicon()));
    }

    private NameIndex index(String list) throws IOException {
        Lexicon lexicon = Engines.lexicon();
        return NameIndex.of(lexicon, OwnLexiconReader.read(List.of(write(list)), lexicon));
    }

    private Path write(String list) throws IOException {
        return Files.writeString(folder.resolve("own.tsv"), list, StandardCharsets.UTF_8);
    }

    private static String keys(NameIndex index, String name) {
        return index.lookUp(name).stream()
                .map(use -> Objects.requireNonNull(use.entity()).key())
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
