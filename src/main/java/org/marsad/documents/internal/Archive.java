package org.marsad.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.marsad.kernel.UserError;

/** A file that is an archive of parts: Word, Excel and OpenDocument. Every part was unpacked once and counted before. */
final class Archive implements AutoCloseable {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 100_000_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * @throws UserError if it unpacks to far more than a report needs, or is locked
     * @throws IOException if it is broken
     */
    static Archive open(byte[] bytes, TextOf text) throws IOException {
        Archive archive = new Archive(ZipFile.builder().setByteArray(bytes).get());
        try {
            archive.count(text);
            return archive;
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private void count(TextOf text) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_PARTS) {
            throw new UserError("documents.bomb");
        }
        byte[] buffer = new byte[65_536];
        long total = 0;
        for (ZipArchiveEntry entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UserError("documents.locked");
            }
            // Two parts of one name: programs differ in which one they show.
            if (parts.put(entry.getName(), entry) != null) {
                throw new IOException("twice " + entry.getName());
            }
            try (InputStream in = zip.getInputStream(entry)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    text.checkTime();
                    total += n;
                    if (total > MOST_BYTES) {
                        throw new UserError("documents.bomb");
                    }
                }
            }
        }
    }

    boolean has(Predicate<String> name) {
        return parts.keySet().stream().anyMatch(name);
    }

    /** The names of parts, in the archive's order. */
    List<String> names(Predicate<String> which) {
        return new ArrayList<>(parts.keySet().stream().filter(which).toList());
    }

    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(name);
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        return zip.getInputStream(entry);
    }

    /** The part as text; empty if there is none. */
    String read(String name) throws IOException {
        if (!parts.containsKey(name)) {
            return "";
        }
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
