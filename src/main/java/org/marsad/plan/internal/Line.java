package org.marsad.plan.internal;

/**
 * One line of a text file.
 *
 * @param number its place in the file, from 1
 * @param text the line, cleaned, without its end
 */
record Line(int number, String text) {
    boolean isBlank() {
        return text.isEmpty();
    }

    /** The same place with nothing in it: what remains of page furniture. */
    Line blank() {
        return new Line(number, "");
    }
}
