package org.marsad.initiatives.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.ImportOrder;
import org.marsad.kernel.UserError;

/** Reads the files of an order from beginning to end, and hashes their bytes on the way. */
final class Reading {
    private static final int BUFFER = 1 << 16;

    private final ImportOrder order;
    private final LongConsumer progress;
    private final MessageDigest digest = Fingerprint.sha256();

    /** @param progress is told how many bytes were read */
    Reading(ImportOrder order, LongConsumer progress) {
        this.order = order;
        this.progress = progress;
        order.files().forEach(Reading::requireFile);
    }

    /** The SHA-256 over the files, once they are read. */
    byte[] sha256() {
        return digest.digest();
    }

    void read(Sink sink, Findings findings, @Nullable SchemaCheck schema) throws RefusedFile {
        switch (order.format()) {
            case IATI -> readIati(sink, findings, schema);
            case JVAP -> new JvapFile(order.files().getFirst(), findings).read(sink, digest, progress);
            case EUTF ->
                EutfFiles.open(order.files(), findings, digest, progress).read(sink);
        }
    }

    private void readIati(Sink sink, Findings findings, @Nullable SchemaCheck schema) throws RefusedFile {
        Path path = order.files().getFirst();
        try (InputStream in = new DigestInputStream(
                new BufferedInputStream(new CountedStream(Files.newInputStream(path), progress), BUFFER), digest)) {
            IatiFile file = new IatiFile(in, findings, schema);
            sink.version(file.version());
            IatiActivity activities = new IatiActivity(findings, schema);
            boolean any = false;
            for (XmlNode node = file.next(); node != null; node = file.next()) {
                any = true;
                sink.put(activities.read(node));
            }
            findings.about(null);
            if (schema != null) {
                schema.tell(findings);
            }
            if (!any) {
                throw findings.refusal(0, 0, "no-activity");
            }
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UserError("initiatives.command.cannotRead", path);
        }
    }

    /** Nothing is read yet: what is given may be a pipe, which gives its first byte only once. */
    private static void requireFile(Path path) {
        if (!Files.exists(path) || Files.isDirectory(path)) {
            throw new UserError("initiatives.command.noFile", path);
        }
        if (!Files.isReadable(path)) {
            throw new UserError("initiatives.command.cannotRead", path);
        }
    }
}
