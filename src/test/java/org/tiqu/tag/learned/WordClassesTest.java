package org.tiqu.tag.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordClassesTest {
    @Test
    void classesOfDifferentGroupingsDiffer() throws IOException {
        int[] classes = read("的\t3\t3\n").of("的");
        assertEquals(2, classes.length);
        assertNotEquals(classes[0], classes[1]);
    }

    @Test
    void wordsOfOneClassShareIt() throws IOException {
        WordClasses classes = read("宣布\t3\t17\n公布\t3\t18\n");
        assertEquals(classes.of("宣布")[0], classes.of("公布")[0]);
        assertNotEquals(classes.of("宣布")[1], classes.of("公布")[1]);
    }

    @Test
    void aWordThatIsNotThereHasNone() throws IOException {
        assertArrayEquals(new int[0], read("的\t3\t3\n").of("渔"));
    }

    @Test
    void saysWhichLineIsDamaged() {
        IOException e = assertThrows(IOException.class, () -> read("的\t3\tx\n"));
        assertEquals("a word and numbers were expected, but '的\t3\tx' came", e.getMessage());
    }

    private static WordClasses read(String lines) throws IOException {
        return WordClasses.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
