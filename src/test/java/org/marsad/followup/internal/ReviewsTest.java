package org.marsad.followup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Draft;
import org.marsad.followup.Evidence;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.ReportState;
import org.marsad.followup.Reviews;
import org.marsad.followup.Status;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.kernel.UserError;
import org.marsad.web.ForbiddenException;
import org.springframework.dao.DataAccessException;

/** A report from being handed in to acceptance and after, and all that must not happen on the way. */
class ReviewsTest extends ReportScene {
    @Test
    void goesToTheSecretariatAndBackAndIsAccepted() {
        Draft draft = drafts.begin("2026", SENEGAL);
        assertThatThrownBy(() -> reviews.submit(draft, null, FOCAL_POINT)).isInstanceOf(UserError.class);
        answer("12", "3", "E2");
        reviews.submit(draft, null, FOCAL_POINT);
        assertThatThrownBy(() -> answer("12", "4", "E3")).isInstanceOf(UserError.class);
        reviews.take(draft, OFFICER);
        assertThatThrownBy(() -> reviews.take(draft, OFFICER)).as("twice").isInstanceOf(UserError.class);
        assertThatThrownBy(() -> reviews.sendBack(draft, List.of(), OFFICER)).isInstanceOf(UserError.class);
        reviews.sendBack(draft, List.of(new Reviews.Reason("12", "Q2", "Which text?")), OFFICER);
        answer("12", "2", "E2");
        reviews.submit(draft, "Corrected", FOCAL_POINT);
        AcceptedReport report = reviews.accept(draft, null, OFFICER);

        assertThat(report.answers()).singleElement().satisfies(it -> {
            assertThat(it.status()).isEqualTo(Status.UNDERWAY);
            assertThat(it.evidence()).extracting(Evidence::level).containsExactly(EvidenceLevel.E2);
        });
        assertThat(reports.listAccepted("2026")).containsExactly(report);
        assertThat(reviews.listSteps("2026", SENEGAL))
                .extracting(Reviews.Step::state)
                .containsExactly(
                        ReportState.SUBMITTED,
                        ReportState.IN_REVIEW,
                        ReportState.RETURNED,
                        ReportState.SUBMITTED,
                        ReportState.ACCEPTED);
        assertThat(reviews.listSteps("2026", SENEGAL).get(2).reasons()).hasSize(1);
        assertThatThrownBy(() -> jdbc.sql("delete from followup.entry").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void letsNobodyAcceptTheirOwnEntry() {
        Draft draft = drafts.begin("2026", SENEGAL);
        Person both = new Person(
                account(6),
                List.of(
                        mandate(6, Role.CONTRIBUTOR, SENEGAL, Set.of("12")),
                        mandate(6, Role.SECRETARIAT_OFFICER, null, Set.of())));
        drafts.save(draft, change("12"), both);
        answer("13", "2", "E2");
        reviews.submit(draft, null, FOCAL_POINT);
        assertThatThrownBy(() -> reviews.accept(draft, null, both)).isInstanceOf(ForbiddenException.class);
        Person later = new Person(account(6), List.of(mandate(6, Role.SECRETARIAT_OFFICER, null, Set.of())));
        assertThatThrownBy(() -> reviews.accept(draft, null, later))
                .as("even when the other mandate has ended")
                .isInstanceOf(ForbiddenException.class);
        reviews.accept(draft, null, OFFICER);
    }

    @Test
    void wantsTheSecretariatToAgreeThatAnActionDoesNotApply() {
        Draft draft = drafts.begin("2026", SENEGAL);
        save("17", "Q1", Map.of("applies", "no", "reason", "no-coast"));
        reviews.submit(draft, null, FOCAL_POINT);
        assertThatThrownBy(() -> reviews.accept(draft, null, OFFICER)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> reviews.agree(draft, "17", false, " ", OFFICER))
                .isInstanceOf(UserError.class);
        reviews.agree(draft, "17", false, "There is a coast.", OFFICER);
        assertThatThrownBy(() -> reviews.accept(draft, null, OFFICER)).isInstanceOf(UserError.class);
        reviews.agree(draft, "17", true, null, OFFICER);
        assertThat(reviews.accept(draft, null, OFFICER).answers())
                .extracting(Answer::status)
                .containsExactly(Status.NOT_APPLICABLE);
    }

    @Test
    void isCorrectedByANewVersionAndTakenBackAsAWhole() {
        Draft draft = drafts.begin("2026", SENEGAL);
        answer("12", "2", "E2");
        reviews.submit(draft, null, FOCAL_POINT);
        AcceptedReport first = reviews.accept(draft, null, OFFICER);
        Draft next = reviews.amend("2026", SENEGAL, "A law came into force.", FOCAL_POINT);
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.answers()).isEqualTo(first.answers());
        assertThat(reports.listAccepted("2026"))
                .as("until the new one is accepted")
                .containsExactly(first);
        answer("12", "3", "E2");
        reviews.submit(next, null, FOCAL_POINT);
        AcceptedReport second = reviews.accept(next, null, OFFICER);
        assertThat(reports.listAccepted("2026")).containsExactly(second);
        assertThat(reports.find("2026", SENEGAL, 1)).contains(first);
        reviews.publish("2026", Map.of(SENEGAL, 2));
        assertThat(draft().state()).isEqualTo(ReportState.PUBLISHED);
        reviews.withdraw("2026", SENEGAL, "The source was withdrawn.", FOCAL_POINT);
        assertThat(reports.listAccepted("2026")).doesNotContain(second);
    }

    @Test
    void isNotedByTheCommittee() {
        Draft draft = drafts.begin("2026", SENEGAL);
        answer("12", "2", "E2");
        reviews.submit(draft, null, FOCAL_POINT);
        reviews.accept(draft, null, OFFICER);
        assertThatThrownBy(() -> reviews.note("2026", OFFICER)).isInstanceOf(ForbiddenException.class);
        reviews.note("2026", MEMBER);
        assertThat(draft().state()).isEqualTo(ReportState.NOTED);
    }

    @Test
    void isDeclinedOnlyBeforeItIsHandedIn() {
        reviews.decline("2026", SENEGAL, true, null, FOCAL_POINT);
        assertThatThrownBy(() -> reviews.decline("2026", SENEGAL, true, null, CONTRIBUTOR))
                .isInstanceOf(ForbiddenException.class);
        Draft draft = drafts.begin("2026", SENEGAL);
        answer("12", "2", "E2");
        reviews.submit(draft, null, FOCAL_POINT);
        assertThatThrownBy(() -> reviews.decline("2026", SENEGAL, true, null, FOCAL_POINT))
                .isInstanceOf(UserError.class);
    }

    @Test
    void isTalkedAboutByThoseWhoMay() {
        Draft draft = drafts.begin("2026", SENEGAL);
        var question = new Reviews.NewComment("12", "Q2", null, "Which text?", "en");
        reviews.comment(draft, question, OFFICER);
        long id = reviews.listComments(draft).getFirst().id();
        reviews.comment(draft, new Reviews.NewComment("12", "Q2", id, "القانون الجديد", "ar"), CONTRIBUTOR);
        assertThat(reviews.listComments(draft))
                .extracting(Reviews.Comment::account)
                .containsExactly(4L, 2L);
        assertThatThrownBy(() -> reviews.comment(draft, question, NEIGHBOUR)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> reviews.comment(draft, question, MEMBER)).isInstanceOf(ForbiddenException.class);
    }
}
