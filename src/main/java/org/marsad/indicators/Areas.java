package org.marsad.indicators;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.Optional;

/** Countries and regions by the numbers of the United Nations (M49), which are those of ISO 3166-1 for countries. */
final class Areas {
    private Areas() {}

    /** ISO 3166-1 alpha-3 of a country, three digits for a region; empty for a number that nobody knows. */
    static Optional<String> find(String number) {
        try {
            Region region = Region.getInstance(Integer.parseInt(number));
            return switch (region.getType()) {
                case TERRITORY -> alpha3(region).filter(it -> !it.isEmpty());
                case WORLD, CONTINENT, SUBCONTINENT, GROUPING -> Optional.of(region.toString());
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> alpha3(Region region) {
        return Optional.ofNullable(new ULocale("und_" + region).getISO3Country());
    }
}
