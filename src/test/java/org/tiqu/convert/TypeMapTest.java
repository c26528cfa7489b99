package org.tiqu.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.CorpusException;
import org.tiqu.tag.MentionType;

class TypeMapTest {
    private static final Path FILE = Path.of("f");

    @Test
    void knowsTheUsualLabelsInAnyCase() throws CorpusException {
        assertEquals(Optional.of(MentionType.PERSON), TypeMap.DEFAULT.of("per", FILE, 1));
        assertEquals(Optional.of(MentionType.REGION), TypeMap.DEFAULT.of("Location", FILE, 1));
        // In Turkish the capital of i is not I.
        assertEquals(Optional.of(MentionType.REGION), TypeMap.DEFAULT.of("region", FILE, 1));
    }

    @Test
    void takesChanges() throws CorpusException {
        TypeMap types = TypeMap.of("LOC=-, CORP=org,*=-,A=B=DATE");
        assertEquals(Optional.empty(), types.of("LOC", FILE, 1));
        assertEquals(Optional.of(MentionType.ORG), types.of("corp", FILE, 1));
        assertEquals(Optional.empty(), types.of("WORK_OF_ART", FILE, 1));
        assertEquals(Optional.of(MentionType.REGION), types.of("GPE", FILE, 1));
        assertEquals(Optional.of(MentionType.DATE), types.of("A=B", FILE, 1));
    }

    @Test
    void refusesWhatIsNoPair() {
        assertEquals("'LOC' is no pair such as LOC=REGION or MISC=-", refusal("LOC"));
        assertEquals("'' is no pair such as LOC=REGION or MISC=-", refusal(""));
        assertEquals("'PLACE' is none of ORG, REGION, PERSON, DATE, -", refusal("LOC=PLACE"));
    }

    private static String refusal(String changes) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> TypeMap.of(changes))
                .getMessage());
    }
}
