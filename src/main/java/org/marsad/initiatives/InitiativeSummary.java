package org.marsad.initiatives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as lists show it: one record, however many report it, with the values of its first report.
 *
 * @param key its number here, which never changes
 * @param format the format it came in, which names it
 * @param identifier its identifier in that format
 * @param kind {@code project} or {@code policy}
 * @param titles its title in each language the source gives
 * @param status the standard's code of its status; null if not said
 * @param reporter who reports it
 * @param starts its first day, as it was or is planned
 * @param ends its last day, as it was or is planned
 * @param budget the sum of its budgets; null if there is none or they are in several currencies
 * @param currency the currency of that sum
 * @param countries the countries it is for, ISO 3166-1 alpha-2
 * @param gone whether its source tells of it no more, nor any other of its reports
 * @param others who else reports the same initiative, as people decided
 */
public record InitiativeSummary(
        long key,
        InitiativeFormat format,
        String identifier,
        String kind,
        List<Narrative> titles,
        @Nullable String status,
        @Nullable String reporter,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable BigDecimal budget,
        @Nullable String currency,
        List<String> countries,
        boolean gone,
        List<Other> others) {
    public InitiativeSummary {
        titles = List.copyOf(titles);
        countries = List.copyOf(countries);
        others = List.copyOf(others);
    }

    /**
     * Another report of the same initiative.
     *
     * @param identifier its identifier there
     * @param reporter who reports it
     */
    public record Other(String identifier, @Nullable String reporter) {}
}
