package org.tiqu.batch.repeat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotFileTest {
    @TempDir
    Path folder;

    @Test
    void findsWhatAMapWouldFindHoweverMuchItGrows() throws IOException {
        Random random = new Random(7);
        Map<Long, List<Long>> expected = new HashMap<>();
        List<Long> keys = new ArrayList<>();
        try (SlotFile slots = new SlotFile(folder.resolve("table"))) {
            for (long value = 0; value < 40_000; value++) {
                boolean isNew = keys.isEmpty() || random.nextInt(3) > 0;
                long key = isNew ? random.nextLong() : keys.get(random.nextInt(keys.size()));
                keys.add(key);
                slots.put(key, value, 5);
                List<Long> values = expected.computeIfAbsent(key, k -> new ArrayList<>());
                if (values.size() < 5) {
                    values.add(value);
                }
            }
            for (Map.Entry<Long, List<Long>> entry : expected.entrySet()) {
                assertArrayEquals(
                        entry.getValue().stream().mapToLong(Long::longValue).toArray(), slots.get(entry.getKey()));
            }
            assertArrayEquals(new long[0], slots.get(12345));
        }
    }

    @Test
    void goesRoundFromTheLastSlotToTheFirst() throws IOException {
        try (SlotFile slots = new SlotFile(folder.resolve("table"))) {
            for (long value = 0; value < 20_000; value++) {
                slots.put(-1 - value % 100, value, Integer.MAX_VALUE);
            }
            long[] found = slots.get(-1);
            assertArrayEquals(new long[] {0, 100, 200}, new long[] {found[0], found[1], found[2]});
        }
    }
}
