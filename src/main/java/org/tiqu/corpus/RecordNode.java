package org.tiqu.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value of a record and where it stands. Every getter says what it expected and what came.
 *
 * @param node the value
 * @param pointer its JSON pointer in the record
 */
record RecordNode(JsonNode node, String pointer) {

    RecordNode at(String name) {
        return new RecordNode(node.path(name), pointer + "/" + name);
    }

    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    String text(String name) throws InvalidRecordException {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw at(name).wrong("a string", value);
        }
        return value.textValue();
    }

    @Nullable
    String textOrNull(String name) throws InvalidRecordException {
        return at(name).isAbsent() ? null : text(name);
    }

    int integer(String name) throws InvalidRecordException {
        JsonNode value = node.path(name);
        if (!value.isInt()) {
            throw at(name).wrong("a whole number", value);
        }
        return value.intValue();
    }

    @Nullable
    Double probabilityOrNull(String name) throws InvalidRecordException {
        if (at(name).isAbsent()) {
            return null;
        }
        JsonNode value = node.path(name);
        if (!value.isNumber() || value.doubleValue() < 0 || value.doubleValue() > 1) {
            throw at(name).wrong("a number from 0 to 1", value);
        }
        return value.doubleValue();
    }

    /** The one of {@code values} that has the code given. */
    <E> E code(String name, E[] values, Function<E, String> code) throws InvalidRecordException {
        String given = text(name);
        for (E value : values) {
            if (code.apply(value).equals(given)) {
                return value;
            }
        }
        throw at(name).invalid("'" + given + "' is none of "
                + String.join(", ", Arrays.stream(values).map(code).toList()) + "; write one of these");
    }

    /** The elements of a list; an absent list is an empty one. */
    List<RecordNode> list(String name) throws InvalidRecordException {
        RecordNode list = at(name);
        if (list.isAbsent()) {
            return List.of();
        }
        if (!list.node.isArray()) {
            throw list.wrong("a list", list.node);
        }
        List<RecordNode> elements = new ArrayList<>();
        for (int i = 0; i < list.node.size(); i++) {
            elements.add(new RecordNode(list.node.get(i), list.pointer + "/" + i));
        }
        return elements;
    }

    List<String> texts(String name) throws InvalidRecordException {
        List<String> texts = new ArrayList<>();
        for (RecordNode element : list(name)) {
            if (!element.node.isTextual()) {
                throw element.wrong("a string", element.node);
            }
            texts.add(element.node.textValue());
        }
        return texts;
    }

    List<Integer> integers(String name) throws InvalidRecordException {
        List<Integer> integers = new ArrayList<>();
        for (RecordNode element : list(name)) {
            if (!element.node.isInt()) {
                throw element.wrong("a whole number", element.node);
            }
            integers.add(element.node.intValue());
        }
        return integers;
    }

    InvalidRecordException invalid(String what) {
        return invalid(Flaw.Kind.FORM, what);
    }

    InvalidRecordException invalid(Flaw.Kind kind, String what) {
        return new InvalidRecordException(pointer, kind, (pointer.isEmpty() ? "" : pointer + ": ") + what);
    }

    private InvalidRecordException wrong(String expected, JsonNode came) {
        String shown = came.isMissingNode() ? "nothing" : came.toString();
        return invalid(expected + " was expected, but " + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown)
                + " came");
    }
}
