package org.marsad.indicators;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.LocalizedText;

/**
 * One thing that the framework measures, as one version defines it. Codes of unit, source and the like are the ends of
 * message keys, such as {@code indicators.unit.percent}.
 *
 * @param code its own, which never changes: {@code A02.1} of action 2, {@code C3.1} of the context, {@code P01}
 * @param action the code of the action it belongs to; null for context and process
 * @param headline whether it is one of the few that the Steering Committee sees first
 * @param kind where its values come from
 * @param goal the indicator of the Sustainable Development Goals that it is; null for none
 * @param direction which way is good
 * @param unit what its values are counted in
 * @param disaggregations by what its values are told apart
 * @param base the point in time it starts from: a year, a quarter, years, or {@code first} for its first survey
 * @param target what is to be reached in 2027
 * @param source who has the values
 * @param period how often there is a new one
 * @param method how a value is made
 * @param denominator who is counted below
 * @param name its name
 * @param definition what exactly is measured
 * @param breaks from when on it is measured in another way, oldest first
 */
public record Indicator(
        String code,
        @Nullable String action,
        boolean headline,
        Kind kind,
        @Nullable String goal,
        Direction direction,
        String unit,
        List<String> disaggregations,
        String base,
        Target target,
        String source,
        String period,
        String method,
        String denominator,
        LocalizedText name,
        LocalizedText definition,
        List<Break> breaks) {
    private static final Set<String> SUMS = Set.of("number", "persons", "permits", "usd");

    public Indicator {
        disaggregations = List.copyOf(disaggregations);
        breaks = List.copyOf(breaks);
        boolean context = direction == Direction.CONTEXT;
        if (context != (target.rule() == Target.Rule.NONE)) {
            throw new IllegalArgumentException("a context, and nothing else, has no target: " + code);
        }
    }

    /** Whether it only describes: never coloured, never averaged, always with its caution. */
    public boolean isContext() {
        return direction == Direction.CONTEXT;
    }

    /** Whether it measures how the Process itself works. */
    public boolean isProcess() {
        return code.startsWith("P");
    }

    /** Whether the sum over several areas means something: of counts and amounts, not of rates and marks. */
    public boolean isSum() {
        return SUMS.contains(unit);
    }

    /** With what caution a context is to be read. */
    public Optional<LocalizedText> findCaution() {
        return isContext() ? Optional.of(target.reason()) : Optional.empty();
    }

    /** Where values come from. Names are message keys {@code indicators.kind.NAME}. */
    public enum Kind {
        /** An official series of the Sustainable Development Goals. */
        SDG,
        /** Another international source. */
        INT,
        /** Reported by the partners’ focal points. */
        ADM,
        /** Kept by the Process itself. */
        PRC
    }
}
