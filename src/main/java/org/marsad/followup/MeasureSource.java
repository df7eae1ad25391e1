package org.marsad.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;

/**
 * Measures of partners that are known elsewhere, so that nobody types them again: a bean of this type lets the question
 * {@link Question#MEASURES} pick from them. What is picked becomes an ordinary answer, which can be changed.
 */
public interface MeasureSource {
    /** The measures of a partner for an action, by the action's code such as {@code 4}; the newest first. */
    List<Known> listMeasures(PartnerCode partner, String action);

    /**
     * A measure.
     *
     * @param code what names it in the form
     * @param kind one of the question's kinds, such as {@code project}
     * @param title its title
     * @param reference its identifier
     * @param language the language of the title, ISO 639-1; null where nobody knows
     */
    record Known(
            String code,
            String kind,
            String title,
            String reference,
            @Nullable String language) {}
}
