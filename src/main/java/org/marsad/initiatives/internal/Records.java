package org.marsad.initiatives.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which reports form one record: those that decisions join, directly or through others. What stands for a record is its
 * smallest number, so that the order of decisions makes no difference.
 */
final class Records {
    private final Map<Long, Long> above = new HashMap<>();

    /** Two reports, the smaller number first. */
    record Pair(long one, long other) {
        Pair {
            if (one >= other) {
                throw new IllegalArgumentException("not a pair: " + one + ", " + other);
            }
        }

        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    Records(Collection<Pair> same) {
        same.forEach(it -> join(head(it.one()), head(it.other())));
    }

    /** What stands for the record of this report: itself if it is alone. */
    long head(long report) {
        long head = report;
        for (Long next = above.get(head); next != null; next = above.get(head)) {
            head = next;
        }
        return head;
    }

    private void join(long one, long other) {
        if (one != other) {
            above.put(Math.max(one, other), Math.min(one, other));
        }
    }
}
