package org.marsad.plan;

/** The levels of the plan's tree. */
public enum NodeKind {
    DOMAIN("D"),
    OBJECTIVE("O"),
    ACTION("A");

    private final String letter;

    NodeKind(String letter) {
        this.letter = letter;
    }

    /** The letter before the code in a stable id: {@code D1}, {@code O5a}, {@code A13}. */
    public String letter() {
        return letter;
    }
}
