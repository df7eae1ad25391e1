package org.marsad.initiatives;

import org.marsad.initiatives.LinkDecision.Verdict;
import org.marsad.kernel.PartnerCode;

/**
 * What somebody wants to decide.
 *
 * @param initiative the initiative’s key
 * @param action the id of the action, such as {@code A12}
 * @param verdict what
 * @param partner on whose list
 * @param why in their words; may be empty
 * @param seen the number of the decision of their side that they saw; 0 if there was none
 */
public record Linking(long initiative, String action, Verdict verdict, PartnerCode partner, String why, long seen) {
    public Linking {
        why = why.strip();
    }
}
