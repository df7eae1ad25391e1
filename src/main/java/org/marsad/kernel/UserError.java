package org.marsad.kernel;

/**
 * Something a person caused and can mend. The sentence is found by key in the person's language; nothing was changed.
 */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key the message key of a sentence that says what to do next
     * @param arguments what fills the sentence's numbered places
     */
    public UserError(String key, Object... arguments) {
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
