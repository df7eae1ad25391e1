package org.marsad.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.kernel.LocalizedText;

/** Six ways of having no report, and when each of them holds. */
class StandingTest {
    private static final Instant OPEN = Instant.parse("2026-07-01T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2027-02-15T00:00:00Z");
    private static final LocalDate DEADLINE = LocalDate.of(2027, 1, 31);

    /** Wherever on earth it is still the deadline day, a report is on time. */
    @ParameterizedTest
    @CsvSource({
        "2026-05-31T23:59:59Z, NOT_DUE",
        "2026-06-01T00:00:00Z, DUE",
        "2027-02-01T11:59:59Z, DUE",
        "2027-02-01T12:00:00Z, OVERDUE",
        "2027-06-01T00:00:00Z, OVERDUE",
    })
    void dueUntilTheDayHasEndedEverywhere(Instant now, Standing standing) {
        assertThat(Standing.of(facts(null), cycle(null), now)).isEqualTo(standing);
    }

    @Test
    void nothingIsAskedOfObservers() {
        Standing.Facts observer = new Standing.Facts(false, null, false, false, false);
        assertThat(Standing.of(observer, cycle(null), AFTER)).isEqualTo(Standing.NOT_DUE);
        assertThat(Standing.of(observer, cycle(LocalDate.of(2027, 2, 10)), AFTER))
                .isEqualTo(Standing.NOT_DUE);
        Standing.Facts reporting = new Standing.Facts(false, ReportState.SUBMITTED, false, false, false);
        assertThat(Standing.of(reporting, cycle(null), OPEN)).isEqualTo(Standing.REPORTED);
    }

    @Test
    void whoDeclinesIsNeitherOverdueNorSilent() {
        Standing.Facts declining = new Standing.Facts(true, ReportState.DRAFT, false, true, false);
        assertThat(Standing.of(declining, cycle(null), OPEN)).isEqualTo(Standing.DECLINED);
        assertThat(Standing.of(declining, cycle(null), AFTER)).isEqualTo(Standing.DECLINED);
        assertThat(Standing.of(declining, cycle(LocalDate.of(2027, 2, 10)), AFTER))
                .isEqualTo(Standing.DECLINED);
    }

    @Test
    void theEndOfACycleMakesSilenceNoReport() {
        Cycle closed = cycle(LocalDate.of(2027, 2, 10));
        assertThat(Standing.of(facts(null), closed, Instant.parse("2027-02-09T23:59:59Z")))
                .isEqualTo(Standing.OVERDUE);
        assertThat(Standing.of(facts(null), closed, AFTER)).isEqualTo(Standing.NO_REPORT);
        assertThat(Standing.of(facts(ReportState.DRAFT), closed, AFTER)).isEqualTo(Standing.NO_REPORT);
        assertThat(Standing.of(facts(ReportState.RETURNED), closed, AFTER)).isEqualTo(Standing.NO_REPORT);
        assertThat(Standing.of(facts(ReportState.SUBMITTED), closed, AFTER)).isEqualTo(Standing.REPORTED);
        assertThat(Standing.of(new Standing.Facts(true, null, false, false, true), cycle(null), OPEN))
                .as("the Secretariat said so before")
                .isEqualTo(Standing.NO_REPORT);
    }

    @Test
    void aCorrectionThatWasBegunTakesNothingAway() {
        Standing.Facts correcting = new Standing.Facts(true, ReportState.DRAFT, true, false, false);
        assertThat(Standing.of(correcting, cycle(null), AFTER)).isEqualTo(Standing.REPORTED);
        assertThat(Standing.of(
                        new Standing.Facts(true, ReportState.RETURNED, true, false, false), cycle(DEADLINE), AFTER))
                .isEqualTo(Standing.REPORTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT", "WITHDRAWN"})
    void whatWasHandedInIsReported(ReportState state) {
        assertThat(Standing.of(facts(state), cycle(null), AFTER)).isEqualTo(Standing.REPORTED);
    }

    @Test
    void whatWasTakenBackIsNoReport() {
        assertThat(Standing.of(facts(ReportState.WITHDRAWN), cycle(null), OPEN)).isEqualTo(Standing.NO_REPORT);
    }

    @Test
    void eachHasItsOwnCode() {
        assertThat(Arrays.stream(Standing.values()).map(Standing::code)).doesNotHaveDuplicates();
        assertThat(Standing.find("no-report")).contains(Standing.NO_REPORT);
        assertThat(Standing.find("NR")).isEmpty();
    }

    private static Standing.Facts facts(@Nullable ReportState state) {
        return new Standing.Facts(true, state, false, false, false);
    }

    private static Cycle cycle(@Nullable LocalDate closed) {
        return new Cycle(
                "2026",
                new LocalizedText("a", "b", "c"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 6, 1),
                DEADLINE,
                closed,
                Questionnaire.NEWEST);
    }
}
