package org.marsad;

/** Where the program starts. */
public final class Marsad {
    private Marsad() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
