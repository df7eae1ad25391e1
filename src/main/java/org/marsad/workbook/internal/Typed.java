package org.marsad.workbook.internal;

import java.util.List;

/** What is in a cell, for its field. */
sealed interface Typed {
    Typed NOTHING = new Text("");

    /** Something that may be an answer, as a person would type it or as its code. */
    record Text(String text) implements Typed {}

    /**
     * Nothing that could be an answer.
     *
     * @param key the message key of a sentence that says what to do
     * @param arguments what fills its places
     */
    record Wrong(String key, List<Object> arguments) implements Typed {
        static Wrong of(String key, Object... arguments) {
            return new Wrong(key, List.of(arguments));
        }
    }
}
