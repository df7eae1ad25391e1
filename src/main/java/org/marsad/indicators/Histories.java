package org.marsad.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.marsad.indicators.Observations.Shown;

/** The values of a series over time, for all people together. As stored: pages release them through disclosure control. */
public interface Histories {
    /** The values of these areas, each of its newest vintage, by area and period. */
    List<Shown> list(Series series, Collection<String> areas);

    /** The values of one area in every vintage, by period, oldest vintage first. */
    List<Shown> listVintages(Series series, String area);

    /** All series of one area, each value of its newest vintage, by period. */
    Map<Series, List<Shown>> listOfArea(String area);

    /** Of how many of these areas each series has values; a series without any is left out. */
    Map<Series, Integer> count(Collection<String> areas);

    /** The areas of which there are values, by code. */
    List<String> listAreas(Series series);
}
