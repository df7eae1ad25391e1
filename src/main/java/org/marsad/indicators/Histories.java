package org.marsad.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.marsad.indicators.Observations.Shown;

/**
 * The values of series over time, for all people together. As stored: pages release them through disclosure control.
 * One statement each, however many series and areas there are.
 */
public interface Histories {
    /** The values of these areas, each of its newest vintage, by area and period; a series without any is left out. */
    Map<Series, List<Shown>> list(Collection<Series> series, Collection<String> areas);

    /** Of how many of these areas each series has values; a series without any is left out. */
    Map<Series, Integer> count(Collection<String> areas);

    /** The areas of which there are values, by code; a series without any is left out. */
    Map<Series, List<String>> listAreas(Collection<Series> series);
}
