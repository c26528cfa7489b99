package org.tiqu.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SerializedObjectsTest {

    /** Stands for a class that the reader does not know. */
    @SuppressWarnings("UnusedVariable") // written by serialization
    private static class Table implements Serializable {
        private static final long serialVersionUID = 7L;
        final int width = 2;
        final TreeMap<String, Serializable> rows = new TreeMap<>();
    }

    @SuppressWarnings("UnusedVariable") // likewise
    private static final class NamedTable extends Table {
        private static final long serialVersionUID = 8L;
        final String name = "numbers";
    }

    @Test
    void readsFieldsOfTheClassAndOfItsParents() throws IOException {
        SerializedObjects.Written table = read(new NamedTable());
        assertEquals("numbers", table.field("name"));
        assertEquals(2, table.field("width"));
    }

    @Test
    void readsTheEntriesOfMapsAndWhatIsWrittenTwice() throws IOException {
        Table written = new Table();
        double[] row = {1.5, -2};
        written.rows.put("a", row);
        written.rows.put("b", row);
        List<?> entries = ((SerializedObjects.Written) read(written).field("rows")).written();
        assertEquals("a", entries.get(1));
        assertArrayEquals(row, (double[]) entries.get(2));
        assertEquals("b", entries.get(3));
        assertArrayEquals(row, (double[]) entries.get(4));
    }

    @Test
    void refusesOtherFiles() {
        byte[] bytes = {1, 2, 3, 4};
        IOException e = assertThrows(
                IOException.class, () -> SerializedObjects.read(new DataInputStream(new ByteArrayInputStream(bytes))));
        assertEquals("Java's serialization was expected", e.getMessage());
    }

    private static SerializedObjects.Written read(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return SerializedObjects.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
