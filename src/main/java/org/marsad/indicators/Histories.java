package org.marsad.indicators;

import java.util.Collection;
import java.util.List;
import org.marsad.indicators.Observations.Shown;

/** The values of a series over time, for all people together. As stored: pages release them through disclosure control. */
public interface Histories {
    /** The values of these areas, each of its newest vintage, by area and period. */
    List<Shown> list(Series series, Collection<String> areas);

    /** The values of one area in every vintage, by period, oldest vintage first. */
    List<Shown> listVintages(Series series, String area);

    /** The areas of which there are values, by code. */
    List<String> listAreas(Series series);
}
