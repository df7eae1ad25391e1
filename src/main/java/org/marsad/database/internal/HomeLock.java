package org.marsad.database.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to use a home, held for as long as the process lives. */
final class HomeLock implements AutoCloseable {
    /**
     * The homes that this very process holds. The kernel's locks belong to the process and go with the first channel on
     * the file that it closes, so a held lock's file is never opened again.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private HomeLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    /** The lock of an existing folder; empty if a running process, even this one, holds it. */
    static Optional<HomeLock> take(Path home) throws IOException {
        Path real = home.toRealPath();
        if (!HELD.add(real)) {
            return Optional.empty();
        }
        Optional<HomeLock> lock = Optional.empty();
        try {
            lock = lock(real);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(real);
            }
        }
    }

    private static Optional<HomeLock> lock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return lock == null ? Optional.empty() : Optional.of(new HomeLock(home, channel));
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(home);
        }
    }
}
