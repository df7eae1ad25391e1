package org.marsad.documents;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file that a person hands in, before anything is known about it.
 *
 * @param name what the person's machine calls it; says nothing about its kind
 * @param content its bytes
 * @param by the account that hands it in
 */
public record Upload(String name, byte[] content, long by) {
    /** The most bytes a file may have: 10 MB. */
    public static final int MOST_BYTES = 10_000_000;

    public Upload {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Upload upload
                && by == upload.by
                && name.equals(upload.name)
                && Arrays.equals(content, upload.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, by, Arrays.hashCode(content));
    }

    /** Without the content, which belongs into no log. */
    @Override
    public String toString() {
        return "Upload[" + content.length + " bytes by " + by + "]";
    }
}
