package org.marsad.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.LocalizedText;

/**
 * What an indicator should reach in 2027. A proposal until the Steering Committee has decided.
 *
 * @param rule how the value is found
 * @param value the rule’s number; null where it needs none
 * @param status whether it is decided
 * @param reason why this target; of a context, with what caution to read it
 */
public record Target(Rule rule, @Nullable BigDecimal value, Status status, LocalizedText reason) {
    public Target {
        if (rule.needsValue != (value != null)) {
            throw new IllegalArgumentException("a rule " + rule + " with the value " + value);
        }
    }

    /** How a target’s value is found. Names are message keys {@code indicators.rule.NAME}. */
    public enum Rule {
        /** On the straight line from the base to this value in 2030, the world’s target. */
        SDG_LINE(true),
        /** This share, in percent, of those concerned. */
        SHARE(true),
        /** This value; at least or at most, as the direction says. */
        LEVEL(true),
        /** Half women, within five points. */
        PARITY(true),
        /** This change from the base, in percent of it. */
        CHANGE_PERCENT(true),
        /** This change from the base, in the unit itself. */
        CHANGE(true),
        /** Twice the base. */
        DOUBLE(false),
        /** Half the gap of the base. */
        HALF_GAP(false),
        /** Better than the base. */
        BELOW_BASE(false),
        /** None: a context. */
        NONE(false);

        private final boolean needsValue;

        Rule(boolean needsValue) {
            this.needsValue = needsValue;
        }
    }

    /** Whether a target is decided. Names are message keys {@code indicators.status.NAME}. */
    public enum Status {
        PROPOSED,
        /** By the Steering Committee, with date and document. */
        DECIDED
    }
}
