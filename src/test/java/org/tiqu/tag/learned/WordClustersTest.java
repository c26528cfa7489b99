package org.tiqu.tag.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordClustersTest {

    @Test
    void knowsTheClusterOfEachWord() throws IOException {
        WordClusters clusters = read("cluster\twords\n01f\tcat dog\na00\triver\n");
        assertEquals(0x01f, clusters.of("dog"));
        assertEquals(0xa00, clusters.of("river"));
        assertEquals(WordClusters.NONE, clusters.of("stone"));
    }

    @Test
    void readsEveryDigitAsZero() throws IOException {
        assertEquals(0x123, read("cluster\twords\n123\t00th\n").of("47th"));
    }

    @Test
    void refusesWhatIsNoTable() {
        IOException e = assertThrows(IOException.class, () -> read("cluster\twords\nno cluster\n"));
        assertEquals("a cluster, a tab and words were expected, but 'no cluster' came", e.getMessage());
    }

    @Test
    void putsSurnamesTogetherAndApartFromVerbs() {
        WordClusters clusters = WordClusters.load();
        assertEquals(clusters.of("liang") >> 4, clusters.of("zheng") >> 4);
        assertNotEquals(clusters.of("liang") >> 8, clusters.of("said") >> 8);
    }

    private static WordClusters read(String table) throws IOException {
        return WordClusters.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }
}
