package org.marsad.identity.internal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;

/** The part of the site where people are known. Everything else has no session, no cookie and no security filter. */
final class Area {
    private static final List<String> ROOTS = List.of("desk", "sign-in", "sign-out", "exercise");

    /** An address of ours to go to after signing in, so that no link can lead a person elsewhere. */
    private static final Pattern WORK = Pattern.compile("/(fr|en|ar)/desk(/[\\w./-]*)?(\\?[\\w&=.%+-]*)?");

    private Area() {}

    /** As the servlet container writes patterns. */
    static String[] servletPatterns() {
        return patterns("/%s/%s/*");
    }

    /** As Spring writes them. */
    static String[] pathPatterns() {
        return patterns("/%s/%s/**");
    }

    /** Whether someone can be led there after signing in. */
    static boolean isWork(@Nullable String address) {
        return address != null
                && !address.contains("..")
                && WORK.matcher(address).matches();
    }

    private static String[] patterns(String shape) {
        return Arrays.stream(Language.values())
                .flatMap(language -> ROOTS.stream().map(root -> shape.formatted(language.code(), root)))
                .toArray(String[]::new);
    }
}
