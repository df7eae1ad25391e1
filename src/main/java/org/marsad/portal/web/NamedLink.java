package org.marsad.portal.web;

import com.ibm.icu.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;

/**
 * A name that leads somewhere.
 *
 * @param name the name
 * @param url where it leads
 */
public record NamedLink(String name, String url) {
    /** The partner States among these codes, in the alphabetical order of the reader's language. */
    static List<NamedLink> partners(Reading reading, Collection<PartnerCode> codes) {
        Map<PartnerCode, Partner> states = reading.statesByCode();
        return codes.stream()
                .distinct()
                .map(states::get)
                .filter(Objects::nonNull)
                .sorted(byName(reading.language()))
                .map(it -> new NamedLink(
                        it.name().in(reading.language()), reading.to().partner(it.code())))
                .toList();
    }

    /** The only order in which partners ever stand: the alphabet of the reader's language. */
    static Comparator<Partner> byName(Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return Comparator.comparing(it -> it.name().in(language), collator::compare);
    }
}
