package org.marsad;

import java.time.Duration;

/** The process that started this one for a person: Maven, or the jar's launcher. */
final class Parent {
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final int STOPPED = 143;

    private Parent() {}

    /** Stops the program when its parent is gone, even killed: nobody would know of it any more, and it holds the data. */
    static void watch() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> parent.onExit().thenRun(() -> {
                    Thread.ofPlatform().daemon().start(Parent::haltLater);
                    System.exit(STOPPED);
                }));
    }

    private static void haltLater() {
        try {
            Thread.sleep(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(STOPPED);
    }
}
