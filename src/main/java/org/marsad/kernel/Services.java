package org.marsad.kernel;

/** What a command asks for when it needs the database: the first call connects, migrates and wires the program. */
@FunctionalInterface
public interface Services {
    /** The program's one service of this type. */
    <T> T get(Class<T> type);
}
