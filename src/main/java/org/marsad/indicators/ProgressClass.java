package org.marsad.indicators;

import java.util.Locale;

/**
 * What may be said of an indicator on its way to a target. Words, never the colours of a traffic light. Names are
 * message keys {@code indicators.verdict.CODE}.
 */
public enum ProgressClass {
    ON_TRACK,
    /** On the way, too slowly. */
    FAIR,
    /** Hardly or not at all. */
    LIMITED,
    /** The wrong way; with the method of 2023 also standstill. */
    DETERIORATION;

    /** Such as {@code on-track}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
