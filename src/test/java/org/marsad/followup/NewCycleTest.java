package org.marsad.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCycleTest {
    private static final NewCycle GOOD = new NewCycle(
            " 2026 ", "Cycle", "Cycle", "دورة", "2026-01-01", "2026-12-31", "2026-06-01", "2027-01-31", "1");

    @Test
    void becomesACycle() {
        assertThat(GOOD.mistakes()).isEmpty();
        assertThat(GOOD.cycle().code()).isEqualTo("2026");
        assertThat(GOOD.cycle().opens()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(GOOD.cycle().closed()).isNull();
    }

    @Test
    void tellsEveryMistakeAtItsField() {
        NewCycle bad = new NewCycle("Ä b", "", " ", "x".repeat(121), "yesterday", "2026-02-30", "", "1026-01-01", "x");
        assertThat(bad.mistakes())
                .containsOnlyKeys("code", "fr", "en", "ar", "from", "to", "opens", "deadline", "questionnaire");
    }

    @Test
    void putsDaysInOrder() {
        assertThat(days("2026-05-01", "2026-04-30", "2026-05-01", "2026-06-01").mistakes())
                .containsExactly(Map.entry("to", "followup.cycle.endsBeforeStart"));
        assertThat(days("2026-01-01", "2026-12-31", "2026-06-01", "2026-05-31").mistakes())
                .containsExactly(Map.entry("deadline", "followup.cycle.deadlineBeforeOpening"));
        assertThat(days("2026-05-01", "2026-12-31", "2026-01-01", "2026-04-01").mistakes())
                .containsExactly(Map.entry("deadline", "followup.cycle.deadlineBeforeStart"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99", "-1", "1.0", "", "99999999999"})
    void asksAQuestionnaireThatThereIs(String version) {
        NewCycle bad =
                new NewCycle("2026", "a", "b", "c", "2026-01-01", "2026-12-31", "2026-06-01", "2027-01-31", version);
        assertThat(bad.mistakes()).containsOnlyKeys("questionnaire");
    }

    private static NewCycle days(String from, String to, String opens, String deadline) {
        return new NewCycle("2026", "a", "b", "c", from, to, opens, deadline, "1");
    }
}
