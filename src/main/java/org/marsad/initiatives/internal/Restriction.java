package org.marsad.initiatives.internal;

import org.jspecify.annotations.Nullable;

/**
 * Something that is asked for of initiatives, as SQL.
 *
 * @param fits the condition on a report {@code i}
 * @param inOrder the same, so that an index finds them in the order of keys; null if none does
 * @param keys those that fit, off an index; null where they cannot be counted soon
 */
record Restriction(
        String fits, @Nullable String inOrder, @Nullable Keys keys) {
    String inOrderIfItCan() {
        return inOrder == null ? fits : inOrder;
    }

    /**
     * A statement that lists keys.
     *
     * @param statement in no order
     * @param order of the index that has them: without it, PostgreSQL may go through the table, hoping to find some soon
     */
    record Keys(String statement, String order) {
        String first(int most) {
            return statement + "order by " + order + "\nlimit " + most + "\n";
        }
    }
}
