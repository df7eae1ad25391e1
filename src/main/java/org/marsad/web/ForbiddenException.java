package org.marsad.web;

/** Someone asked for what is not theirs to see or do. The sentence is found by key in their language. */
public final class ForbiddenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** Refuses with the general sentence. */
    public ForbiddenException() {
        this("web.error.forbidden");
    }

    /**
     * @param key the message key of a sentence that says why, and who can help
     * @param arguments what fills the sentence's numbered places
     */
    public ForbiddenException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
