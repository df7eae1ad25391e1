package org.marsad.initiatives;

import java.util.List;

/**
 * Two reports that may be of the same initiative, for a person to decide.
 *
 * @param one the one taken in first
 * @param other the other
 * @param score how much speaks for it, 0 to 100
 * @param reasons what speaks for it and against it, the codes below {@code initiatives.doubles.reason}
 */
public record Candidate(Side one, Side other, int score, List<String> reasons) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }
}
