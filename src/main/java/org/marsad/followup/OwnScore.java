package org.marsad.followup;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;

/**
 * What one partner's answers are worth to its own score, shown to it while it writes. The same rules as in an edition:
 * x = s · e for each action, and for a domain the mean of x over the actions that concern the partner, silence counting
 * as zero.
 *
 * <p>Example: 0.675 and 0.450 on two actions, silence on a third and a fourth that does not concern the partner give
 * 1.125 / 3 = 0.375.
 *
 * @param scores the worth of each answer, by action code; an action without answer has none
 */
public record OwnScore(Map<String, Score> scores) {
    private static final Score SILENCE = Score.of(Status.NO_REPORT, null);

    public OwnScore {
        scores = Map.copyOf(scores);
    }

    /** @param day the day on which the age of the evidence is taken */
    public static OwnScore of(Collection<Answer> answers, LocalDate day) {
        return new OwnScore(answers.stream()
                .collect(Collectors.toMap(Answer::action, it -> Score.of(it.status(), it.evidenceOn(day)))));
    }

    /** An accepted report as it was worth on the day it was accepted. */
    public static OwnScore of(AcceptedReport report) {
        return of(report.answers(), LocalDate.ofInstant(report.acceptedAt(), ZoneOffset.UTC));
    }

    /** What an action is worth; silence where it has no answer. */
    public Score score(String action) {
        return scores.getOrDefault(action, SILENCE);
    }

    /** The mean of a domain, with what it is made of. */
    public Mean mean(Domain domain) {
        List<Term> terms = new ArrayList<>();
        boolean said = false;
        for (Action action : domain.listActions()) {
            Score score = score(action.code());
            if (score.counted() != Status.NOT_APPLICABLE) {
                said |= score.value() != null;
                terms.add(new Term(action.code(), score.value() == null ? BigFraction.ZERO : score.value()));
            }
        }
        return new Mean(terms, said);
    }

    /**
     * What an action brings to its domain's mean.
     *
     * @param action the action's code
     * @param worth x, 0 for silence
     */
    public record Term(String action, BigFraction worth) {}

    /**
     * The mean of a domain as a calculation.
     *
     * @param terms one for each action that concerns the partner, in the plan's order
     * @param said whether anything was said on the domain; of silence on all of it there is no mean
     */
    public record Mean(List<Term> terms, boolean said) {
        public Mean {
            terms = List.copyOf(terms);
        }

        public BigFraction sum() {
            return terms.stream().map(Term::worth).reduce(BigFraction.ZERO, BigFraction::add);
        }

        public Optional<BigFraction> value() {
            return said ? Optional.of(sum().divide(terms.size())) : Optional.empty();
        }
    }
}
