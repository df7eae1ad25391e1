package org.marsad.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Files that people bring, kept outside of the database until it is decided what becomes of them: a day at most, and
 * never longer than the job they are for goes on. What a crash left is deleted at the next start.
 */
public interface Uploads {
    /** The most bytes that the files of one upload may have together: the setting {@code marsad.uploads.most}. */
    long mostBytes();

    /**
     * Keeps files.
     *
     * @throws org.marsad.kernel.UserError if there is none, one is empty, or they are too large together
     */
    UUID keep(List<File> files);

    /** The files of an upload in the order in which they came; empty if it is gone, or on another node. */
    List<Path> list(UUID upload);

    /** The bytes of all files together. */
    long size(UUID upload);

    /** Deletes the files. */
    void discard(UUID upload);

    /**
     * A file as it comes.
     *
     * @param name its name, as the person's machine calls it
     * @param content opens it
     */
    record File(String name, Content content) {}

    /** Opens a file. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }
}
