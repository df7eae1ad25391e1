package org.marsad.web;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.Language;
import org.springframework.http.HttpHeaders;

/** In which language an answer is given: the address says it, else a parameter, else the browser. */
public final class RequestLanguage {
    private static final LocaleMatcher MATCHER = LocaleMatcher.builder()
            .setSupportedULocales(Arrays.stream(Language.values())
                    .map(it -> ULocale.forLanguageTag(it.code()))
                    .toList())
            .setDefaultULocale(ULocale.FRENCH)
            .build();

    private RequestLanguage() {}

    /** The language in the address or in the parameter {@code lang}, else the best of those the browser asks for. */
    public static Language of(HttpServletRequest request, String path) {
        return inPath(path)
                .or(() -> Optional.ofNullable(request.getParameter("lang")).flatMap(Language::find))
                .orElseGet(() -> preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** The best of the program's languages for an {@code Accept-Language} header; French if it names none of them. */
    public static Language preferred(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Language.FR;
        }
        try {
            ULocale best = MATCHER.getBestMatch(header);
            return Language.find(best.getLanguage()).orElse(Language.FR);
        } catch (IllegalArgumentException e) {
            return Language.FR;
        }
    }

    private static Optional<Language> inPath(String path) {
        String[] parts = path.split("/", 3);
        return parts.length > 1 ? Language.find(parts[1]) : Optional.empty();
    }
}
