package org.marsad.indicators;

import java.util.Arrays;

/**
 * Which keys were met before. It keeps 128 bits of each, mixed from all its letters, so that millions need little memory
 * and two keys are as good as never taken for one.
 */
final class Seen {
    private static final long FIRST_PRIME = 0x9E3779B97F4A7C15L;
    private static final long SECOND_PRIME = 0xC2B2AE3D27D4EB4FL;
    private static final int SHIFT = 29;

    private long[] first = new long[1 << 12];
    private long[] second = new long[1 << 12];
    private int size;
    private long a;
    private long b;

    /** Begins another key. */
    Seen key() {
        a = FIRST_PRIME;
        b = SECOND_PRIME;
        return this;
    }

    /** The next part of it. */
    Seen and(String part) {
        for (int at = 0; at < part.length(); at++) {
            mix(part.charAt(at));
        }
        mix('\0');
        return this;
    }

    private void mix(char letter) {
        a = (a ^ letter) * FIRST_PRIME;
        a ^= a >>> SHIFT;
        b = (b + letter) * SECOND_PRIME;
        b ^= b >>> (SHIFT + 2);
    }

    /** Whether this key is new; it is not any more. */
    boolean isNew() {
        if (size * 2 >= first.length) {
            grow();
        }
        // Two zeros mark an empty place.
        return put(a == 0 ? 1 : a, b);
    }

    private boolean put(long one, long two) {
        int mask = first.length - 1;
        int at = (int) (one ^ two) & mask;
        while (first[at] != 0) {
            if (first[at] == one && second[at] == two) {
                return false;
            }
            at = (at + 1) & mask;
        }
        first[at] = one;
        second[at] = two;
        size++;
        return true;
    }

    private void grow() {
        long[] ones = first;
        long[] twos = second;
        first = new long[ones.length * 2];
        second = Arrays.copyOf(first, first.length);
        size = 0;
        for (int at = 0; at < ones.length; at++) {
            if (ones[at] != 0) {
                put(ones[at], twos[at]);
            }
        }
    }
}
