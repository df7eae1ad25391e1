package org.marsad.kernel;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The language in which the command line speaks to its user. */
public final class UserLanguage {
    private UserLanguage() {}

    /** The language of the environment ({@code LC_ALL}, {@code LC_MESSAGES}, {@code LANG}); English where it is none of ours. */
    public static Language fromEnvironment() {
        return from(System.getenv());
    }

    static Language from(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(it -> !it.isBlank())
                .findFirst()
                .map(it -> it.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT))
                .flatMap(Language::find)
                .orElse(Language.EN);
    }
}
