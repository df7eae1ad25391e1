package org.marsad.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Plan;

/** A country’s own score while it writes. Domain 5 has the actions 27 to 29. */
class OwnScoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Domain LAST = Plan.cadiz().domains().getLast();

    @Test
    void silenceCountsAsZeroAndWhatDoesNotConcernUsNotAtAll() {
        List<String> actions = LAST.listActions().stream().map(Action::code).toList();
        OwnScore own = OwnScore.of(
                List.of(
                        answer(actions.get(0), Status.IMPLEMENTED, DAY.minusYears(1)),
                        new Answer(
                                actions.get(1),
                                Status.NOT_APPLICABLE,
                                NotApplicableReason.NO_COMPETENCE,
                                null,
                                null,
                                List.of())),
                DAY);
        OwnScore.Mean mean = own.mean(LAST);
        int concerned = actions.size() - 1;
        assertThat(mean.terms()).hasSize(concerned);
        assertThat(mean.sum()).isEqualTo(BigFraction.of(27, 40));
        assertThat(mean.value()).contains(BigFraction.of(27, 40).divide(concerned));
    }

    @Test
    void ofSilenceOnAllOfItThereIsNoMean() {
        OwnScore own = new OwnScore(Map.of());
        assertThat(own.mean(LAST).value()).isEmpty();
        assertThat(own.score("1").reported()).isEqualTo(Status.NO_REPORT);
    }

    @Test
    void aSaidZeroIsAMean() {
        String action = LAST.listActions().getFirst().code();
        OwnScore own = OwnScore.of(List.of(new Answer(action, Status.NOT_STARTED, null, null, null, List.of())), DAY);
        assertThat(own.mean(LAST).value()).contains(BigFraction.ZERO);
    }

    @Test
    void oldEvidenceWeighsOneLevelLess() {
        String action = LAST.listActions().getFirst().code();
        OwnScore own = OwnScore.of(List.of(answer(action, Status.IMPLEMENTED, DAY.minusMonths(37))), DAY);
        assertThat(own.score(action).isCapped()).isTrue();
        assertThat(own.score(action).value()).isEqualTo(BigFraction.of(7, 40));
    }

    private static Answer answer(String action, Status status, LocalDate dated) {
        Evidence law = new Evidence(EvidenceLevel.E2, "Fictitious law", null, dated, "en");
        return new Answer(action, status, null, null, null, List.of(law));
    }
}
