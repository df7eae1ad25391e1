package org.marsad.web;

import org.jspecify.annotations.Nullable;

/** There is nothing at this address. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String key;

    /** @param what what was looked for, for the log */
    public NotFoundException(String what) {
        super(what);
        this.key = null;
    }

    /**
     * @param what what was looked for, for the log
     * @param key the message key of a sentence that says why there is nothing
     */
    public NotFoundException(String what, String key) {
        super(what);
        this.key = key;
    }

    /** The message key of a sentence that says why there is nothing; null for the usual one. */
    public @Nullable String key() {
        return key;
    }
}
