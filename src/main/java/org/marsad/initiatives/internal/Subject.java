package org.marsad.initiatives.internal;

import java.util.List;
import java.util.Set;

/**
 * What the signs are looked for in.
 *
 * @param titles titles in any language
 * @param descriptions descriptions in any language
 * @param sectors DAC codes
 * @param tags codes of tags
 * @param countries ISO 3166-1 alpha-2
 */
record Subject(
        List<String> titles, List<String> descriptions, Set<String> sectors, Set<String> tags, Set<String> countries) {
    Subject {
        titles = List.copyOf(titles);
        descriptions = List.copyOf(descriptions);
        sectors = Set.copyOf(sectors);
        tags = Set.copyOf(tags);
        countries = Set.copyOf(countries);
    }
}
