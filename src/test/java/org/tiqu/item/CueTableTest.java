package org.tiqu.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CueTableTest {

    @Test
    void findsWholeWordsAndStems() {
        Cues cues = new Cues(List.of(Cue.of("act", 1), Cue.of("resign*", 2), Cue.of("法", 3)));
        assertFalse(cues.isIn("a fact of reaction", 0, 18));
        assertEquals(3, cues.weight("the act resigned", 0, 16));
        assertEquals(3, cues.weight("渔业法案act", 0, 4));
    }

    @Test
    void takesTheLongestCue() {
        Cues cues = new Cues(List.of(Cue.of("us", 1), Cue.of("us dollars", 2)));
        assertEquals(2, cues.weight("five us dollars", 0, 15));
    }

    @Test
    void saysWhichTableIsMissing() {
        assertEquals(
                "the table no.tsv of room item is missing from the program",
                assertThrows(IllegalStateException.class, () -> CueTable.load("no.tsv"))
                        .getMessage());
    }

    @Test
    void saysWhichKindIsMissing() {
        assertEquals(
                "the tables of room item have no cues of the kind 'ferry'",
                assertThrows(IllegalStateException.class, () -> Rules.of(Map.of(), "ferry"))
                        .getMessage());
    }

    @Test
    void tellsKindsOfBodies() {
        BodyKinds kinds = BodyKinds.load();
        assertEquals(BodyKinds.Kind.PUBLIC, kinds.of("湖滨市交通局"));
        assertEquals(BodyKinds.Kind.MEDIA, kinds.of("湖滨日报"));
        assertEquals(BodyKinds.Kind.SCHOLARLY, kinds.of("Lake University"));
        assertEquals(BodyKinds.Kind.EXCHANGE, kinds.of("Lake Stock Exchange"));
        assertEquals(BodyKinds.Kind.FIRM, kinds.of("Lake Boats"));
        assertTrue(BodyKinds.Kind.values().length == 5);
    }
}
