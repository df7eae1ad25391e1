package org.marsad.portal.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.EditionSummary;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.publishing.DataPackages;
import org.marsad.publishing.DataTable.Asked;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Data packages as files, each made when it is first asked for and again when it is no longer fresh: one at a time,
 * so that many who ask do not keep the database from its work, and no slow reader holds a connection.
 */
@Component
class PackageShelf {
    private static final int MOST = 12;

    private final DataPackages packages;
    private final PackageCover cover;
    private final Duration fresh;
    private final Clock clock = Clock.systemUTC();
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<Key, Packed> files = new LinkedHashMap<>();
    private final Deque<Path> old = new ArrayDeque<>();

    PackageShelf(DataPackages packages, PackageCover cover, @Value("${marsad.package.fresh:PT10M}") Duration fresh) {
        this.packages = packages;
        this.cover = cover;
        this.fresh = fresh;
    }

    /** @param notice what must be known first; null if nothing */
    Packed get(EditionSummary edition, Texts texts, @Nullable String notice) throws IOException {
        Key key = new Key(edition.id(), texts.language());
        turn.lock();
        try {
            Packed known = files.get(key);
            if (known != null && known.made().plus(fresh).isAfter(clock.instant()) && Files.exists(known.file())) {
                return known;
            }
            Packed made = make(edition, texts, notice);
            forget(files.remove(key));
            files.put(key, made);
            if (files.size() > MOST) {
                forget(files.remove(files.keySet().iterator().next()));
            }
            return made;
        } finally {
            turn.unlock();
        }
    }

    private Packed make(EditionSummary edition, Texts texts, @Nullable String notice) throws IOException {
        Path file = Files.createTempFile("marsad-package-", ".zip");
        file.toFile().deleteOnExit();
        try (DigestOutputStream out = hashed(Files.newOutputStream(file))) {
            Asked asked = new Asked(edition.id().value(), edition.asOf());
            packages.write(cover.of(edition, texts, notice), asked, texts, out);
            out.flush();
            return new Packed(
                    file,
                    Files.size(file),
                    HexFormat.of().formatHex(out.getMessageDigest().digest()),
                    clock.instant());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static DigestOutputStream hashed(OutputStream out) {
        try {
            return new DigestOutputStream(new BufferedOutputStream(out), MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody may be about to open the last one that was replaced: it goes with the next. */
    private void forget(@Nullable Packed packed) throws IOException {
        if (packed != null) {
            old.add(packed.file());
        }
        while (old.size() > 1) {
            Files.deleteIfExists(old.remove());
        }
    }

    private record Key(EditionId edition, Language language) {}

    /**
     * A package as a file.
     *
     * @param file where it is
     * @param bytes how long it is
     * @param sha256 of its bytes
     * @param made when
     */
    record Packed(Path file, long bytes, String sha256, Instant made) {}
}
