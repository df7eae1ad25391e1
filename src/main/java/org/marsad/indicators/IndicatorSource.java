package org.marsad.indicators;

import java.util.List;
import java.util.Set;

/**
 * What a tool implements, as a bean, to publish what it measures, so that nobody reports twice. It gives counts as it
 * has them; what may be known of them is decided elsewhere, in the one place that asks it, and nothing that a tool says
 * changes that.
 */
public interface IndicatorSource {
    /** The tool’s own name in small letters, such as {@code followup}. */
    String name();

    /** The codes of the indicators that it measures: each belongs to one tool. */
    Set<String> indicators();

    /** Those of which it can tell today only: what was published of earlier periods stays published. */
    default Set<String> ofToday() {
        return Set.of();
    }

    /** All that it can tell today, for every period; each indicator, area and period once. */
    List<Measurement> measure();
}
