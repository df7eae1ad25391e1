package org.marsad.jobs.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.marsad.jobs.Uploads;
import org.marsad.kernel.UserError;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** Files in a folder of their own for each upload, and a row that says so before they are written. */
@Service
class UploadDesk implements Uploads {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 120;
    private static final int BUFFER = 1 << 16;

    private final KeptFileStore store;
    private final Path folder;
    private final long most;

    UploadDesk(
            KeptFileStore store,
            @Value("${marsad.uploads.folder:${marsad.home:data}/uploads}") Path folder,
            @Value("${marsad.uploads.most:64MB}") DataSize most) {
        this.store = store;
        this.folder = folder.toAbsolutePath();
        this.most = most.toBytes();
    }

    @Override
    public long mostBytes() {
        return most;
    }

    @Override
    public UUID keep(List<File> files) {
        if (files.isEmpty()) {
            throw new UserError("jobs.upload.none");
        }
        List<String> names = names(files);
        UUID id = UUID.randomUUID();
        store.insert(id, names);
        try {
            Path place = Files.createDirectories(folder.resolve(id.toString()));
            long left = most;
            for (int i = 0; i < files.size(); i++) {
                left -= write(files.get(i), place.resolve(names.get(i)), left);
            }
            return id;
        } catch (IOException e) {
            discard(id);
            throw new UncheckedIOException(e);
        } catch (UserError e) {
            discard(id);
            throw e;
        }
    }

    private long write(File file, Path to, long left) throws IOException {
        long written = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = file.content().open();
                OutputStream out = Files.newOutputStream(to)) {
            for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
                written += length;
                if (written > left) {
                    throw new UserError("jobs.upload.large", Long.toString(most >> 20));
                }
                out.write(buffer, 0, length);
            }
        }
        if (written == 0) {
            throw new UserError("jobs.upload.empty", to.getFileName());
        }
        return written;
    }

    /** Names that a folder can have side by side, whatever the browser sends; the ending stays. */
    private static List<String> names(List<File> files) {
        Set<String> names = new LinkedHashSet<>();
        for (File file : files) {
            String last = file.name().substring(file.name().replace('\\', '/').lastIndexOf('/') + 1);
            String plain =
                    last.replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]", "_").strip();
            String cut = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
            String name = cut.isEmpty() || cut.startsWith(".") ? "_" + cut : cut;
            for (int i = 2; !names.add(name); i++) {
                name = i + "-" + cut;
            }
        }
        return new ArrayList<>(names);
    }

    @Override
    public List<Path> list(UUID upload) {
        List<Path> files = store.listNames(upload).stream()
                .map(it -> folder.resolve(upload.toString()).resolve(it))
                .toList();
        return files.stream().allMatch(Files::isRegularFile) ? files : List.of();
    }

    @Override
    public long size(UUID upload) {
        return list(upload).stream().mapToLong(it -> it.toFile().length()).sum();
    }

    @Override
    public void discard(UUID upload) {
        delete(folder.resolve(upload.toString()));
        store.delete(upload);
    }

    /** Deletes what is too old, and what no row speaks of: a row is there before its files are. */
    void clear() {
        store.listOld(KEPT).forEach(this::discard);
        if (!Files.isDirectory(folder)) {
            return;
        }
        Instant oldest = Instant.now().minus(KEPT);
        try (Stream<Path> all = Files.list(folder)) {
            for (Path place : all.toList()) {
                if (Files.getLastModifiedTime(place).toInstant().isBefore(oldest)) {
                    delete(place);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path place) {
        try {
            FileSystemUtils.deleteRecursively(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
