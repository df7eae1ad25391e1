package org.marsad.followup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.followup.Answer;
import org.marsad.followup.Change;
import org.marsad.followup.Draft;
import org.marsad.followup.Entry;
import org.marsad.followup.Saving;
import org.marsad.followup.Status;
import org.marsad.identity.Person;
import org.marsad.kernel.UserError;
import org.marsad.web.ForbiddenException;

/** Writing a report: carried over, saved question by question, never over somebody else’s words. */
class DraftsTest extends ReportScene {
    @Test
    void carriesOverTheLastReportUntilSomebodyConfirmsIt() {
        accepted2025();
        Draft draft = drafts.begin("2026", SENEGAL);
        assertThat(draft.values("12", "Q2")).containsEntry("status", "2");
        assertThat(draft.values("12", "Q8")).containsEntry("1.level", "E2");
        assertThat(draft.find("12", "Q2").orElseThrow().isConfirmed()).isFalse();
        assertThat(draft.answers()).isEmpty();

        assertThat(save("12", "Q1", draft.values("12", "Q1"))).isInstanceOf(Saving.Saved.class);
        assertThat(save("12", "Q2", draft.values("12", "Q2"))).isInstanceOf(Saving.Saved.class);
        assertThat(save("12", "Q2", draft.values("12", "Q2"))).isInstanceOf(Saving.Same.class);
        Draft confirmed = draft();
        assertThat(confirmed.answers())
                .as("only what was confirmed, so without the old proof")
                .containsExactly(new Answer("12", Status.UNDERWAY, null, null, null, List.of()));
    }

    @Test
    void beginsOnceHoweverOften() {
        assertThat(drafts.begin("2026", SENEGAL)).isEqualTo(drafts.begin("2026", SENEGAL));
        assertThatThrownBy(() -> drafts.begin("1999", SENEGAL)).isInstanceOf(UserError.class);
    }

    @Test
    void doesNotBeginBeforeTheCycleOpens() {
        reports.open(cycle("2027", 2027));
        assertThatThrownBy(() -> drafts.begin("2027", SENEGAL)).isInstanceOf(UserError.class);
    }

    @Test
    void neverOverwritesUnseen() {
        Draft seen = drafts.begin("2026", SENEGAL);
        Change mine = new Change("12", "Q2", seen.revision("12", "Q2"), Map.of("status", "2"));
        Change theirs = new Change("12", "Q2", seen.revision("12", "Q2"), Map.of("status", "3"));
        assertThat(drafts.save(seen, theirs, CONTRIBUTOR)).isInstanceOf(Saving.Saved.class);
        assertThat(drafts.save(seen, mine, FOCAL_POINT)).isInstanceOfSatisfying(Saving.Conflict.class, it -> {
            assertThat(it.theirs().values()).containsEntry("status", "3");
            assertThat(it.theirs().by()).isEqualTo(2L);
        });
        assertThat(draft().values("12", "Q2")).containsEntry("status", "3");
        Change seenNow = new Change("12", "Q2", 1, Map.of("status", "2"));
        assertThat(drafts.save(seen, seenNow, FOCAL_POINT)).isInstanceOf(Saving.Saved.class);
        assertThat(drafts.history("2026", SENEGAL, "12"))
                .extracting(it ->
                        it.before().get("status") + " " + it.entry().values().get("status"))
                .containsExactly("3 2", "null 3");
    }

    @Test
    void refusesWhatCannotBeUnderstoodAndKeepsTheRest() {
        Draft draft = drafts.begin("2026", SENEGAL);
        List<Saving> outcomes = drafts.save(
                draft,
                List.of(
                        new Change("12", "Q5", 0, Map.of("total", "many")),
                        new Change("12", "Q2", 0, Map.of("status", "1")),
                        new Change("12", "Q3", 0, Map.of("text", "Date de naissance : 3 mai 2001", "language", "fr"))),
                FOCAL_POINT,
                Entry.Origin.FORM);
        assertThat(outcomes.get(0)).isInstanceOf(Saving.Refused.class);
        assertThat(outcomes.get(1)).isInstanceOf(Saving.Saved.class);
        assertThat(outcomes.get(2)).as("data of a person").isInstanceOf(Saving.Refused.class);
        assertThat(draft().entries().get("12")).containsOnlyKeys("Q2");
    }

    @Test
    void letsNobodyWriteWhoMayNot() {
        Draft draft = drafts.begin("2026", SENEGAL);
        for (Person person : List.of(NEIGHBOUR, OFFICER, MEMBER)) {
            assertThatThrownBy(() -> drafts.save(draft, change("12"), person)).isInstanceOf(ForbiddenException.class);
        }
        assertThatThrownBy(() -> drafts.save(draft, change("13"), CONTRIBUTOR)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> reviews.submit(draft, null, CONTRIBUTOR)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> reviews.take(draft, FOCAL_POINT)).isInstanceOf(ForbiddenException.class);
        assertThat(draft().entries()).isEmpty();
    }
}
