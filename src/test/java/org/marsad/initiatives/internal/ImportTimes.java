package org.marsad.initiatives.internal;

import java.nio.file.Path;

/**
 * Takes a file in, and then one that is many times as long, each into an empty database; a program of its own, so that
 * its memory can be limited. Prints the milliseconds of both.
 */
public final class ImportTimes {
    private static final int WARM = 4;
    private static final double NANOS = 1e6;

    private ImportTimes() {}

    /** @param files the file and the long one */
    public static void main(String[] files) {
        double once = Double.MAX_VALUE;
        for (int i = 0; i < WARM; i++) {
            once = Math.min(once, milliseconds(Path.of(files[0])));
        }
        System.out.println("times " + once + " " + milliseconds(Path.of(files[1])));
        System.exit(0);
    }

    private static double milliseconds(Path file) {
        TestImports imports = new TestImports();
        long start = System.nanoTime();
        imports.run(file, "speed", false);
        return (System.nanoTime() - start) / NANOS;
    }
}
