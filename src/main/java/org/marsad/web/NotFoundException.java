package org.marsad.web;

/** There is nothing at this address. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what what was looked for, for the log */
    public NotFoundException(String what) {
        super(what);
    }
}
