package org.marsad.assessment;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How far an objective, a domain or the whole plan is: the plain mean of its members, each counting the same.
 *
 * @param code the objective's or domain's code; the plan's id for the plan
 * @param members codes of the actions (objective, domain) or domains (plan) that have a value, in the plan's order
 * @param missing codes of those that have none and leave the mean
 * @param expected ΣN over its actions
 * @param respondents Σn over its actions
 * @param headline mean of its members' L; null where none has a value, like the next
 * @param upper mean of its members' U
 * @param publication how much of it may be said, by respondents / expected
 */
public record GroupResult(
        String code,
        List<String> members,
        List<String> missing,
        int expected,
        int respondents,
        @Nullable BigFraction headline,
        @Nullable BigFraction upper,
        Publication publication)
        implements Result {
    public GroupResult {
        members = List.copyOf(members);
        missing = List.copyOf(missing);
    }

    @Override
    public @Nullable BigFraction coverage() {
        return expected == 0 ? null : BigFraction.of(respondents, expected);
    }
}
