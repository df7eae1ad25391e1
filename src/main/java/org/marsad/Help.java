package org.marsad;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Texts;

/**
 * What {@code --help} says, in the user's language.
 *
 * <p>A key is {@code marsad.help.} and then the library's own: the words of the command with dots between them, and
 * {@code usage.description}, an option's long name or a parameter's label with its place.
 */
final class Help extends ResourceBundle {
    private static final String PREFIX = "marsad.help.";

    private final Texts texts;
    private final Set<String> keys;

    Help(Texts texts) {
        this.texts = texts;
        this.keys = texts.keys("marsad").stream()
                .filter(it -> it.startsWith(PREFIX))
                .map(it -> it.substring(PREFIX.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return keys.contains(key) ? texts.t(PREFIX + key) : null;
    }

    @Override
    protected Set<String> handleKeySet() {
        return keys;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
