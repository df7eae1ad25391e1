package org.marsad.practices;

import java.util.List;

/**
 * One thing that keeps a text from being taken, or from being handed in.
 *
 * @param field the field of the form
 * @param key the key of a sentence that says what to do
 * @param arguments what fills the sentence’s places
 */
public record Fault(String field, String key, List<Object> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** A fault whose sentence has these places. */
    public static Fault of(String field, String key, Object... arguments) {
        return new Fault(field, key, List.of(arguments));
    }
}
