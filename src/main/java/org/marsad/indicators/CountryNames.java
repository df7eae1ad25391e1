package org.marsad.indicators;

import static java.util.Objects.requireNonNull;

import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.marsad.kernel.SearchText;

/**
 * Countries by their names in files: partners by the alias table, all others by their English names and those that the
 * United Nations and the World Bank write. Whole names only, so that Niger is never Nigeria.
 */
final class CountryNames {
    private static final Map<String, String> OTHERS = others();

    private final Function<String, Optional<String>> partners;

    /** @param partners the code of the partner State of a name in any spelling */
    CountryNames(Function<String, Optional<String>> partners) {
        this.partners = partners;
    }

    /** ISO 3166-1 alpha-3; empty for a name that nobody knows. */
    Optional<String> find(String name) {
        return partners.apply(name).or(() -> Optional.ofNullable(OTHERS.get(compared(name))));
    }

    /** Whether this is the ISO 3166-1 alpha-3 code of a country of today. */
    static boolean isCode(String code) {
        return OTHERS.containsValue(code);
    }

    private static Map<String, String> others() {
        Map<String, String> codes = new HashMap<>();
        for (String country : ULocale.getISOCountries()) {
            ULocale place = new ULocale("und_" + country);
            codes.put(compared(place.getDisplayCountry(ULocale.ENGLISH)), place.getISO3Country());
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                requireNonNull(CountryNames.class.getResourceAsStream("/indicators/countries.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(it -> it.split("\t", 2))
                    .forEach(it -> {
                        for (String name : it[1].split(";", -1)) {
                            codes.put(compared(name), it[0]);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(codes);
    }

    private static String compared(String name) {
        return SearchText.normalise(name).replace(" and ", " ");
    }
}
