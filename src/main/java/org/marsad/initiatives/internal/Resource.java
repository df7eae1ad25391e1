package org.marsad.initiatives.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The module's own data files. */
final class Resource {
    private Resource() {}

    /** The lines of {@code /initiatives/NAME} without its comments. */
    static List<String> lines(String name) {
        try (InputStream in = Resource.class.getResourceAsStream("/initiatives/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
