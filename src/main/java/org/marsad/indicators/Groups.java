package org.marsad.indicators;

import java.util.List;
import java.util.Map;

/**
 * What groups of partners say together: all of them, continents, regions and organisations, each with those who were
 * members on the last day of the period. Made of released values and nothing else, so that no value of a group can tell
 * what is hidden of one of its members.
 */
public interface Groups {
    /** The series that gives the weights of means weighted by population: in thousands, of the period’s year. */
    Series WEIGHTS = Series.UNDESA_POPULATION;

    /** All groups of one series in one period, in one read of the database. */
    GroupTable list(Series series, Period period);

    /** The same of several series, each in its period; still one read. */
    Map<Series, GroupTable> list(Map<Series, Period> wanted);

    /**
     * The periods of which any partner State has a value for all people together, newest first; without those that are
     * not over.
     */
    List<Period> listPeriods(Series series);
}
