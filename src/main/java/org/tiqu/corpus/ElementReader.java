package org.tiqu.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one list of a record, and remembers which of its elements were fit to be kept. */
final class ElementReader<T> {
    private final RecordNode root;
    private final String name;
    private final FlawSink sink;
    private final List<T> elements = new ArrayList<>();
    private final List<Integer> indexes = new ArrayList<>();
    private int count;

    ElementReader(RecordNode root, String name, FlawSink sink) {
        this.root = root;
        this.name = name;
        this.sink = sink;
    }

    /** Makes an element of the node at {@code index}; {@code before} is the element kept last, null at first. */
    interface Reading<T> {
        T read(RecordNode node, int index, @Nullable T before) throws InvalidRecordException;
    }

    void read(Reading<T> reading) throws InvalidRecordException {
        T before = null;
        List<RecordNode> nodes = root.list(name);
        count = nodes.size();
        for (int i = 0; i < count; i++) {
            try {
                before = reading.read(nodes.get(i), i, before);
                elements.add(before);
                indexes.add(i);
            } catch (InvalidRecordException e) {
                sink.accept(e);
            }
        }
    }

    /** What was kept. */
    List<T> elements() {
        return elements;
    }

    /** Where each element kept stands in the list of the record. */
    List<Integer> indexes() {
        return indexes;
    }

    /** How many the list of the record has. */
    int count() {
        return count;
    }

    List<Integer> lines(LineFinder finder) {
        return indexes.stream()
                .map(index -> finder.line("/" + name + "/" + index))
                .toList();
    }
}
