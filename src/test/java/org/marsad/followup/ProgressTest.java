package org.marsad.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.followup.Filled.NOON;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marsad.followup.Progress.Stage;
import org.marsad.followup.Reviews.Reason;
import org.marsad.followup.Reviews.Step;

/** What is left of a report. Nine questions are asked of every action. */
class ProgressTest {
    private final Filled filled = new Filled();

    @Test
    void everythingIsLeftAtFirst() {
        Progress progress = progress();
        assertThat(progress.action("1").stage()).isEqualTo(Stage.EMPTY);
        assertThat(progress.left()).isEqualTo(29 * 9);
        assertThat(progress.minutes(progress.actions().keySet()))
                .isEqualTo(Math.ceilDiv(Questionnaire.version(1).seconds(), 60));
    }

    @Test
    void whatIsCarriedOverIsStillLeft() {
        filled.carry("1", "Q1", Map.of("applies", "yes"));
        assertThat(progress().action("1").stage()).isEqualTo(Stage.CARRIED);
        assertThat(progress().action("1").carried()).isEqualTo(1);
        assertThat(progress().left(Set.of("1"))).isEqualTo(9);
    }

    @Test
    void aNoSparesTheOtherQuestionsOnceItIsConfirmed() {
        filled.carry("1", "Q1", Map.of("applies", "no", "reason", "no-coast"));
        assertThat(progress().left(Set.of("1"))).isEqualTo(9);
        filled.confirm("1", "Q1", Map.of("applies", "no", "reason", "no-coast"));
        assertThat(progress().action("1").stage()).isEqualTo(Stage.NOT_APPLICABLE);
        assertThat(progress().left(Set.of("1"))).isZero();
        assertThat(progress().minutes(Set.of("1"))).isZero();
    }

    @Test
    void anActionIsCompleteOnceAllIsConfirmedEvenNothing() {
        for (Question question : Questionnaire.version(1).questions("5")) {
            filled.confirm("5", question.code(), Map.of());
        }
        assertThat(progress().action("5").stage()).isEqualTo(Stage.COMPLETE);
        assertThat(progress().left()).isEqualTo(28 * 9);
    }

    @Test
    void minutesAreRoundedUp() {
        for (Question question : Questionnaire.version(1).questions("5")) {
            if (!question.code().equals("Q1")) {
                filled.confirm("5", question.code(), Map.of());
            }
        }
        assertThat(progress().action("5").seconds()).isEqualTo(8);
        assertThat(progress().minutes(Set.of("5"))).isEqualTo(1);
    }

    @Test
    void whatWasGivenBackIsLeftUntilSomebodyWritesAgain() {
        filled.confirm("1", "Q2", Map.of("status", "2"));
        Step submitted = new Step(1, ReportState.SUBMITTED, 1L, null, List.of(), NOON.plusSeconds(5));
        Step returned = new Step(
                1,
                ReportState.RETURNED,
                4L,
                null,
                List.of(new Reason("1", "Q2", "Which decree?")),
                NOON.plusSeconds(10));
        Progress progress = Progress.of(filled.draft(ReportState.RETURNED), List.of(submitted, returned));
        assertThat(progress.action("1").stage()).isEqualTo(Stage.RETURNED);
        assertThat(progress.action("1").returned()).containsExactly(Map.entry("Q2", "Which decree?"));
        assertThat(progress.left(Set.of("1"))).isEqualTo(9);

        filled.confirm("1", "Q2", Map.of("status", "1"), NOON.plusSeconds(20));
        Progress after = Progress.of(filled.draft(ReportState.RETURNED), List.of(submitted, returned));
        assertThat(after.action("1").stage()).isEqualTo(Stage.BEGUN);
        assertThat(after.left(Set.of("1"))).isEqualTo(8);
    }

    private Progress progress() {
        return Progress.of(filled.draft(), List.of());
    }
}
