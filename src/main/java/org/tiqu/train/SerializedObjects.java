package org.tiqu.train;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Java's serialization wrote without the classes that were written, so that no library is needed for them:
 * objects become maps of their fields. Reads numbers, strings, maps and arrays of doubles, which is what vectors are
 * made of.
 *
 * <p>Source: Java Object Serialization Specification, 6.4, Grammar for the Stream Format.
 */
final class SerializedObjects {
    private static final int FIRST_HANDLE = 0x7e0000;
    private static final Object END = "end of block";

    private final DataInputStream in;
    private final List<@Nullable Object> handles = new ArrayList<>();

    /**
     * An object.
     *
     * @param fields by name, those of its superclasses too
     * @param written what its class wrote beside its fields, in order
     */
    record Written(Map<String, @Nullable Object> fields, List<@Nullable Object> written) {
        /** A field that must be there. */
        Object field(String name) throws IOException {
            Object value = fields.get(name);
            if (value == null) {
                throw new StreamCorruptedException("an object with a field '" + name + "' was expected");
            }
            return value;
        }
    }

    private record Field(char type, String name) {}

    private record Description(
            String name,
            int flags,
            List<Field> fields,
            @Nullable Description parent) {}

    private SerializedObjects(DataInputStream in) {
        this.in = in;
    }

    /** The first object of a stream. */
    static Written read(DataInputStream in) throws IOException {
        if (in.readInt() != 0xaced0005) {
            throw new StreamCorruptedException("Java's serialization was expected");
        }
        if (new SerializedObjects(in).content() instanceof Written object) {
            return object;
        }
        throw new StreamCorruptedException("an object was expected");
    }

    private @Nullable Object content() throws IOException {
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case 0x70 -> null;
            case 0x71 -> handles.get(in.readInt() - FIRST_HANDLE);
            case 0x72 -> description();
            case 0x73 -> object();
            case 0x74 -> kept(in.readUTF());
            case 0x75 -> array();
            case 0x77 -> in.readNBytes(in.readUnsignedByte());
            case 0x78 -> END;
            default -> throw new StreamCorruptedException("something unknown was written: " + tag);
        };
    }

    private Object kept(Object read) {
        handles.add(read);
        return read;
    }

    private Description description() throws IOException {
        String name = in.readUTF();
        in.readLong();
        int handle = handles.size();
        handles.add(null);
        int flags = in.readUnsignedByte();
        List<Field> fields = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            Field field = new Field((char) in.readUnsignedByte(), in.readUTF());
            if (field.type() == 'L' || field.type() == '[') {
                content();
            }
            fields.add(field);
        }
        block();
        Description description = new Description(name, flags, fields, (Description) content());
        handles.set(handle, description);
        return description;
    }

    private List<@Nullable Object> block() throws IOException {
        List<@Nullable Object> contents = new ArrayList<>();
        for (Object next = content(); next != END; next = content()) {
            contents.add(next);
        }
        return contents;
    }

    private Written object() throws IOException {
        List<Description> classes = new ArrayList<>();
        for (Description next = (Description) content(); next != null; next = next.parent()) {
            classes.add(0, next);
        }
        Written object = new Written(new HashMap<>(), new ArrayList<>());
        handles.add(object);
        for (Description one : classes) {
            for (Field field : one.fields()) {
                object.fields().put(field.name(), value(field.type()));
            }
            if ((one.flags() & 1) != 0) {
                object.written().addAll(block());
            }
        }
        return object;
    }

    private @Nullable Object value(char type) throws IOException {
        return switch (type) {
            case 'I' -> in.readInt();
            case 'J' -> in.readLong();
            case 'D' -> in.readDouble();
            case 'F' -> in.readFloat();
            case 'Z' -> in.readBoolean();
            case 'L', '[' -> content();
            default -> throw new StreamCorruptedException("a field has an unknown type: " + type);
        };
    }

    private double[] array() throws IOException {
        if (!(content() instanceof Description description)
                || !description.name().equals("[D")) {
            throw new StreamCorruptedException("an array of doubles was expected");
        }
        int handle = handles.size();
        handles.add(null);
        double[] values = new double[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        handles.set(handle, values);
        return values;
    }
}
