package org.marsad.exercise.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Region;

/**
 * One partner's part in the exercise. It says nothing of the real partner but its language and whether it has a coast.
 *
 * @param code the partner's code
 * @param region its region; null where it has none
 * @param part how it behaves
 * @param level how far it tends to be, above or below the middle; the same spread in every region
 */
record Actor(PartnerCode code, @Nullable Region region, Part part, double level) {
    private static final Set<String> FRENCH = Set.of(
            "BEL", "BEN", "BFA", "CAF", "CHE", "CIV", "CMR", "COD", "COG", "FRA", "GAB", "GIN", "LUX", "MLI", "NER",
            "SEN", "TCD", "TGO");
    private static final Set<String> ARABIC = Set.of("DZA", "LBY", "MAR", "MRT", "TUN");
    private static final Set<String> PORTUGUESE = Set.of("CPV", "GNB", "PRT", "STP");
    private static final Set<String> SPANISH = Set.of("ESP", "GNQ");
    private static final Set<String> LANDLOCKED =
            Set.of("AUT", "BFA", "CAF", "CHE", "CZE", "HUN", "LUX", "MLI", "NER", "SVK", "TCD");

    static Actor of(Partner partner, Part part, double level) {
        return new Actor(partner.code(), partner.region(), part, level);
    }

    /** ISO 639-1 code of the language it writes in; English for those whose own the phrases do not have. */
    String language() {
        String value = code.value();
        if (FRENCH.contains(value)) {
            return "fr";
        }
        if (ARABIC.contains(value)) {
            return "ar";
        }
        if (PORTUGUESE.contains(value)) {
            return "pt";
        }
        return SPANISH.contains(value) ? "es" : "en";
    }

    boolean hasCoast() {
        return !LANDLOCKED.contains(code.value());
    }

    /** How a partner behaves in the last two rounds. */
    enum Part {
        /** Reports both times. */
        STEADY,
        /** Never reports. */
        SILENT,
        /** Reports for the first time in the last round. */
        NEWCOMER,
        /** Reported before, not in the last round. */
        LAPSED,
        /** Corrects its report, so that there is a second version. */
        AMENDING,
        /** Answers every action. */
        COMPLETE,
        /** Says of more than 30 % of the actions that they do not concern it. */
        NARROW
    }
}
