package org.marsad.publishing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A column of a table that is published: its name and what its values are.
 *
 * @param name as in the first row of the file
 * @param type what its values are
 * @param required whether no value is ever missing
 * @param allowed the only values there are; empty if they are no closed list
 */
public record Field(String name, Type type, boolean required, List<String> allowed) {
    public Field {
        allowed = List.copyOf(allowed);
    }

    /** A text that may be missing. */
    public static Field text(String name) {
        return of(name, Type.STRING);
    }

    /** A value that may be missing. */
    public static Field of(String name, Type type) {
        return new Field(name, type, false, List.of());
    }

    /** One of the names of an enumeration, or none. */
    public static Field oneOf(String name, Enum<?>... values) {
        return new Field(
                name, Type.STRING, false, Arrays.stream(values).map(Enum::name).toList());
    }

    /** The same where it is never missing. */
    public Field always() {
        return new Field(name, type, true, allowed);
    }

    /** The first row of a table with these fields. */
    public static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).toList();
    }

    /** What values are. Names in lower case are the types of a Table Schema. */
    public enum Type {
        STRING,
        INTEGER,
        /** Exact digits, with a point. */
        NUMBER,
        BOOLEAN,
        /** A day as {@code 2026-01-29}. */
        DATE,
        /** A moment in universal time. */
        DATETIME;

        /** As a Table Schema names it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
