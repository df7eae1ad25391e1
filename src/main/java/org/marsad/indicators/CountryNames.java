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
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.marsad.kernel.SearchText;

/**
 * Countries by their names in files: partners by the alias table, all others by their English names and those that the
 * United Nations and the World Bank write. Whole names only, so that Niger is never Nigeria.
 */
final class CountryNames {
    private static final Map<String, String> OTHERS = others();
    private static final Set<String> CODES = Set.copyOf(OTHERS.values());
    private static final Pattern CORRIDOR = Pattern.compile("[A-Z]{3}-[A-Z]{3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private static final int TWO_LETTERS = 2;
    /** Codes that sources still write: East Timor’s before 2002, and the World Bank’s own for Kosovo. */
    private static final Map<String, String> FORMER = Map.of("TP", "TLS", "KSV", "XKX");

    private final Function<String, Optional<String>> partners;
    private final Runnable asked;
    private final Map<String, Optional<String>> found = new HashMap<>();
    private final Map<String, Optional<String>> areas = new HashMap<>();

    /** @param partners the code of the partner State of a name in any spelling */
    CountryNames(Function<String, Optional<String>> partners) {
        this(partners, () -> {});
    }

    /** @param asked is told of every name, so that whoever reads a long file can be stopped */
    CountryNames(Function<String, Optional<String>> partners, Runnable asked) {
        this.partners = partners;
        this.asked = asked;
    }

    /** ISO 3166-1 alpha-3; empty for a name that nobody knows. */
    Optional<String> find(String name) {
        asked.run();
        Optional<String> known = found.get(name);
        if (known == null) {
            known = partners.apply(name).or(() -> Optional.ofNullable(OTHERS.get(compared(name))));
            found.put(name, known);
        }
        return known;
    }

    /** The same of a code of three letters. */
    Optional<String> findCode(String code) {
        asked.run();
        return Optional.of(FORMER.getOrDefault(code, code)).filter(CODES::contains);
    }

    /** The same of a code of two letters; never where {@code NA} may stand for what is missing. */
    Optional<String> findShortCode(String code) {
        return code.length() == TWO_LETTERS
                ? findCode(FORMER.getOrDefault(code, new ULocale("und_" + code).getISO3Country()))
                : Optional.empty();
    }

    /** The area that a code, a number of M49, a corridor of two codes, a group of partners or a name means. */
    Optional<String> findArea(String text) {
        asked.run();
        Optional<String> known = areas.get(text);
        if (known == null) {
            known = area(text);
            areas.put(text, known);
        }
        return known;
    }

    private Optional<String> area(String text) {
        if (CORRIDOR.matcher(text).matches()) {
            Optional<String> to = findCode(text.substring(text.indexOf('-') + 1));
            return findCode(text.substring(0, text.indexOf('-'))).flatMap(from -> to.map(it -> from + "-" + it));
        }
        if (PartnerGroup.CODES.contains(text)) {
            return Optional.of(text);
        }
        Optional<String> byCode = findCode(text);
        if (byCode.isPresent()) {
            return byCode;
        }
        return NUMBER.matcher(text).matches() ? Areas.find(text) : find(text);
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
