package org.marsad.documents.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.marsad.documents.Finding;
import org.marsad.documents.PersonalData;
import org.marsad.documents.Upload;
import org.marsad.kernel.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a file turned out to be when it was read for personal data.
 *
 * @param kind its kind
 * @param complete whether all of it could be read
 */
record Inspection(FileKind kind, boolean complete) {
    private static final Logger LOG = LoggerFactory.getLogger(Inspection.class);
    private static final Duration TIME = Duration.ofSeconds(20);

    /** Reading takes memory, so only so many files are read at once on a node. */
    private static final ExecutorService READERS = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("reader-", 0).factory());

    /** @throws UserError with the sentence that says why the file is not taken */
    static Inspection of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new UserError("documents.empty");
        }
        if (bytes.length > Upload.MOST_BYTES) {
            throw new UserError("documents.large", Integer.toString(Upload.MOST_BYTES / 1_000_000));
        }
        Future<Inspection> reading = READERS.submit(() -> read(bytes));
        try {
            return reading.get(2 * TIME.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw new UserError("documents.slow");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UserError("documents.slow");
        } catch (ExecutionException e) {
            throw mistake(e.getCause());
        }
    }

    private static UserError mistake(@Nullable Throwable cause) {
        if (cause instanceof UserError error) {
            return error;
        }
        if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
            return new UserError("documents.bomb");
        }
        // Readers say in many ways that a file is broken; what it holds belongs into no log.
        LOG.info(
                "a file could not be read: {}",
                cause == null ? "" : cause.getClass().getName());
        return new UserError("documents.broken");
    }

    private static Inspection read(byte[] bytes) throws IOException {
        TextOf text = new TextOf(TIME);
        FileKind kind = Contents.read(bytes, text);
        List<Finding> seen = PersonalData.find(text.toString());
        if (!seen.isEmpty()) {
            Finding first = seen.getFirst();
            throw new UserError(
                    "documents.personal",
                    first.kind().code(),
                    kind.place(),
                    Integer.toString(first.page()),
                    Integer.toString(first.line()));
        }
        return new Inspection(kind, text.complete());
    }
}
