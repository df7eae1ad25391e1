package org.marsad.assessment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.followup.EvidenceLevel.E0;
import static org.marsad.followup.EvidenceLevel.E1;
import static org.marsad.followup.EvidenceLevel.E2;
import static org.marsad.followup.EvidenceLevel.E3;
import static org.marsad.followup.Status.IMPLEMENTED;
import static org.marsad.followup.Status.NOT_APPLICABLE;
import static org.marsad.followup.Status.NOT_STARTED;
import static org.marsad.followup.Status.NO_REPORT;
import static org.marsad.followup.Status.PLANNED;
import static org.marsad.followup.Status.REVERSED;
import static org.marsad.followup.Status.SUSTAINED;
import static org.marsad.followup.Status.UNDERWAY;
import static org.marsad.followup.Status.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.kernel.Decimals;
import org.marsad.plan.Plan;

class AssessorTest {
    private static final Plan TWO_DOMAINS = Trees.plan("1:1,2 2:3 | 5a:4");

    @ParameterizedTest
    @CsvSource({
        "IMPLEMENTED, E1, PLANNED, 0.175000",
        "IMPLEMENTED, E2, IMPLEMENTED, 0.675000",
        "SUSTAINED, E3, SUSTAINED, 1.000000",
        "UNDERWAY, E2, UNDERWAY, 0.450000",
        "SUSTAINED, E2, IMPLEMENTED, 0.675000",
        "SUSTAINED, E1, PLANNED, 0.175000",
        "SUSTAINED, E0, NOT_STARTED, 0.000000",
        "UNDERWAY, E1, PLANNED, 0.175000",
        "UNDERWAY, E3, UNDERWAY, 0.500000",
        "PLANNED, E0, NOT_STARTED, 0.000000",
        "PLANNED, E3, PLANNED, 0.250000",
        "NOT_STARTED, E3, NOT_STARTED, 0.000000",
        "REVERSED, E3, REVERSED, 0.000000",
        "REVERSED, E0, REVERSED, 0.000000",
    })
    void weighsAStatusByItsProof(Status reported, EvidenceLevel evidence, Status counted, String value) {
        Score score = Score.of(reported, evidence);
        assertThat(score.counted()).isEqualTo(counted);
        assertThat(score.isCapped()).isEqualTo(reported != counted);
        assertThat(Decimals.six(score.value())).isEqualTo(value);
    }

    @Test
    void silenceHasNoWorth() {
        for (Status status : List.of(NOT_APPLICABLE, UNKNOWN, NO_REPORT)) {
            assertThat(Score.of(status, null).value()).isNull();
            assertThatThrownBy(() -> Score.of(status, E1)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Score.of(UNDERWAY, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownStaysInTheDenominatorAndNotApplicableLeavesIt() {
        ActionResult result = action(
                row("A", 1, SUSTAINED, E3),
                row("B", 1, UNKNOWN, null),
                row("C", 1, NO_REPORT, null),
                row("D", 1, NOT_APPLICABLE, null));
        assertThat(result.expected()).isEqualTo(3);
        assertThat(result.respondents()).isEqualTo(1);
        assertThat(result.coverage()).isEqualTo(BigFraction.of(1, 3));
        assertThat(result.mean()).isEqualTo(BigFraction.ONE);
        assertThat(result.headline()).isEqualTo(BigFraction.of(1, 3));
        assertThat(result.upper()).isEqualTo(BigFraction.ONE);
        assertThat(result.publication()).isEqualTo(Publication.INSUFFICIENT_DATA);
    }

    @Test
    void aReversalIsAnAnswerWorthNothing() {
        ActionResult result = action(row("A", 1, REVERSED, E1), row("B", 1, SUSTAINED, E3));
        assertThat(result.respondents()).isEqualTo(2);
        assertThat(result.mean()).isEqualTo(BigFraction.of(1, 2));
        assertThat(result.upper()).isEqualTo(BigFraction.of(1, 2));
    }

    @Test
    void anActionNotApplicableToAnybodyIsThereWithoutAValue() {
        Assessment assessment = assess(TWO_DOMAINS, row("A", 1, NOT_APPLICABLE, null), row("A", 2, UNDERWAY, E2));
        ActionResult one = requireNonNull(assessment.actions().get("1"));
        assertThat(one.expected()).isZero();
        assertThat(one.headline()).isNull();
        assertThat(one.upper()).isNull();
        assertThat(one.coverage()).isNull();
        assertThat(one.mean()).isNull();
        assertThat(one.publication()).isEqualTo(Publication.INSUFFICIENT_DATA);
        GroupResult objective = requireNonNull(assessment.objectives().get("1"));
        assertThat(objective.headline()).isEqualTo(BigFraction.of(45, 100));
        assertThat(objective.members()).containsExactly("2");
        assertThat(objective.missing()).containsExactly("1");
    }

    @Test
    void nobodyAnsweredIsZeroButHasNoMean() {
        ActionResult result = action(row("A", 1, NO_REPORT, null), row("B", 1, UNKNOWN, null));
        assertThat(result.coverage()).isEqualTo(BigFraction.ZERO);
        assertThat(result.mean()).isNull();
        assertThat(result.headline()).isEqualTo(BigFraction.ZERO);
        assertThat(result.upper()).isEqualTo(BigFraction.ONE);
    }

    @Test
    void nothingGivesNothing() {
        Assessment assessment = assess(TWO_DOMAINS);
        assertThat(assessment.actions()).isEmpty();
        assertThat(assessment.objectives()).isEmpty();
        assertThat(assessment.domains()).isEmpty();
        assertThat(assessment.plan().headline()).isNull();
        assertThat(assessment.plan().missing()).containsExactly("1", "2");
        assertThat(assessment.plan().publication()).isEqualTo(Publication.INSUFFICIENT_DATA);
    }

    @Test
    void groupsWeighTheirMembersEqually() {
        Assessment assessment = assess(
                TWO_DOMAINS,
                row("A", 1, SUSTAINED, E3),
                row("A", 2, NOT_STARTED, E0),
                row("A", 3, NOT_STARTED, E0),
                row("A", 4, UNDERWAY, E3),
                row("B", 4, UNDERWAY, E3));
        assertThat(requireNonNull(assessment.objectives().get("1")).headline()).isEqualTo(BigFraction.of(1, 2));
        assertThat(requireNonNull(assessment.domains().get("1")).headline()).isEqualTo(BigFraction.of(1, 3));
        assertThat(requireNonNull(assessment.objectives().get("5a")).headline()).isEqualTo(BigFraction.of(1, 2));
        assertThat(assessment.plan().headline()).isEqualTo(BigFraction.of(5, 12));
        assertThat(assessment.plan().expected()).isEqualTo(5);
        assertThat(assessment.plan().publication()).isEqualTo(Publication.FULL);
    }

    @Test
    void keepsThePlansOrderWhateverTheRowsOrder() {
        List<Entry> rows = new ArrayList<>();
        Trees.CADIZ.listActions().reversed().forEach(it -> rows.add(new Entry("A", it.code(), UNDERWAY, E2)));
        Assessment assessment = Assessor.assess(Trees.CADIZ, rows, null);
        assertThat(assessment.actions().keySet())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 29).mapToObj(String::valueOf).toList());
        assertThat(assessment.objectives().keySet())
                .containsExactly("1", "2", "3", "4", "5a", "5b", "6", "7", "8", "9", "10");
        assertThat(assessment.domains().keySet()).containsExactly("1", "2", "3", "4", "5");
        assertThat(assessment.plan().headline()).isEqualTo(BigFraction.of(9, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, INSUFFICIENT_DATA",
        "0, 4, INSUFFICIENT_DATA",
        "49, 100, INSUFFICIENT_DATA",
        "28, 57, INSUFFICIENT_DATA",
        "1, 2, PROVISIONAL",
        "29, 57, PROVISIONAL",
        "69, 100, PROVISIONAL",
        "39, 57, PROVISIONAL",
        "7, 10, FULL",
        "40, 57, FULL",
        "57, 57, FULL",
    })
    void publishesByExactCoverage(int respondents, int expected, Publication publication) {
        assertThat(Publication.of(respondents, expected)).isEqualTo(publication);
    }

    @Test
    void refusesWhatItCanNotCount() {
        assertThatThrownBy(() -> assess(TWO_DOMAINS, row("A", 5, UNDERWAY, E2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> assess(TWO_DOMAINS, row("A", 1, UNDERWAY, E2), row("A", 1, PLANNED, E1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Score(IMPLEMENTED, IMPLEMENTED, E2, BigFraction.of(1, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ActionResult action(Entry... rows) {
        return requireNonNull(assess(TWO_DOMAINS, rows).actions().get("1"));
    }

    private static Assessment assess(Plan plan, Entry... rows) {
        return Assessor.assess(plan, List.of(rows), null);
    }

    private static Entry row(String partner, int action, Status status, @Nullable EvidenceLevel evidence) {
        return new Entry(partner, String.valueOf(action), status, evidence);
    }
}
