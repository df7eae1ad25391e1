package org.marsad.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.followup.web.ReviewScene.address;
import static org.marsad.identity.Visitor.location;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.followup.Draft;
import org.marsad.followup.ReportState;
import org.marsad.identity.Invitation;
import org.marsad.identity.Invitee;
import org.marsad.identity.Operator;
import org.marsad.identity.Role;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;

/** The Secretariat reads, returns and accepts reports in a browser without script. */
class ReviewPagesTest {
    private static final String OFFICER = "officer-1";
    private static final String OTHER = "officer-2";

    private static ReviewScene scene;

    @BeforeAll
    static void start() {
        scene = new ReviewScene();
    }

    @AfterAll
    static void stop() {
        scene.close();
    }

    @Test
    void everythingStandsOnOnePage() {
        scene.submitted("SEN");
        assertThat(page(OFFICER, "SEN").body())
                .contains("Review: Senegal, Trial cycle", "Submitted")
                .contains("<bdi lang=\"pt\">A diáspora foi ouvida.</bdi>", "Portuguese")
                .contains("href=\"https://example.org/minutes\"", "Minutes of the round table")
                .contains("Counts as “Decided, dated or funded”")
                .contains("The partner says that this action does not concern it.")
                .contains("Last report")
                .contains("Carried over and never confirmed")
                .contains("href=\"#a13\"", "id=\"a13\"");
    }

    @Test
    void returningNeedsATickAndAReason() {
        scene.submitted("FRA");
        HttpResponse<String> page = page(OFFICER, "FRA");
        HttpResponse<String> nothing = scene.press(OFFICER, "FRA", page, "return", Map.of("why", "Typed already."));
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Tick at least one question", "Typed already.");

        HttpResponse<String> halfway =
                scene.press(OFFICER, "FRA", page, "return", Map.of("r.1.Q8", "1", "c.2", "A comment begun."));
        assertThat(halfway.statusCode()).isEqualTo(422);
        assertThat(halfway.body())
                .contains("One question still needs a reason", "Say why, in a word.", "A comment begun.");
        assertThat(scene.draft("FRA").state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void aReportIsReturnedOnceHoweverOftenOneClicks() {
        scene.submitted("BEL");
        HttpResponse<String> page = page(OFFICER, "BEL");
        Map<String, String> fields =
                Map.of("r.1.Q8", "1", "w.1.Q8", "Please attach the decree.", "w.2.Q2", "Not ticked.");
        for (int click = 0; click < 2; click++) {
            HttpResponse<String> answer = scene.press(OFFICER, "BEL", page, "return", fields);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(location(answer)).isEqualTo(address("BEL", "/review"));
        }
        assertThat(scene.reviews.listSteps(ReviewScene.CYCLE, new PartnerCode("BEL")))
                .filteredOn(it -> it.state() == ReportState.RETURNED)
                .singleElement()
                .satisfies(it -> assertThat(it.reasons())
                        .singleElement()
                        .satisfies(reason -> assertThat(reason.why()).isEqualTo("Please attach the decree.")));
        assertThat(page(OFFICER, "BEL").body())
                .contains("Returned for correction")
                .doesNotContain("value=\"accept\"");
    }

    @Test
    void theSecondOfTwoOfficersHearsWhatTheFirstDid() {
        scene.submitted("ITA");
        HttpResponse<String> seen = page(OTHER, "ITA");
        scene.press(OFFICER, "ITA", page(OFFICER, "ITA"), "return", Map.of("r.2.Q2", "1", "w.2.Q2", "Since when?"));
        HttpResponse<String> late = scene.press(OTHER, "ITA", seen, "accept", Map.of("why", "All is well."));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Since you opened this page", "returned it for correction")
                .contains(scene.person(OFFICER).account().name());
        assertThat(scene.draft("ITA").state()).isEqualTo(ReportState.RETURNED);
    }

    @Test
    void acceptanceWaitsForEveryClaim() {
        scene.submitted("DEU");
        HttpResponse<String> page = page(OFFICER, "DEU");
        assertThat(page.body())
                .contains("One action is said not to concern the partner", "aria-describedby=\"refusal\"");
        HttpResponse<String> early = scene.press(OFFICER, "DEU", page, "accept", Map.of("why", "Kept."));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("Action 13 is said not to concern the country", "Kept.");

        HttpResponse<String> bare = scene.press(OFFICER, "DEU", page, "refuse.13", Map.of());
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("Say why you don’t agree on action 13.");

        HttpResponse<String> kept = scene.press(OFFICER, "DEU", page, "agree.13", Map.of("w.1.Q8", "Half a reason"));
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).contains("is still here; it is not sent yet", "Half a reason");

        for (int click = 0; click < 2; click++) {
            HttpResponse<String> done = scene.press(OFFICER, "DEU", page, "accept", Map.of("why", "Complete."));
            assertThat(done.statusCode()).isEqualTo(303);
        }
        assertThat(scene.draft("DEU").state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(page(OFFICER, "DEU").body()).contains("Complete.").doesNotContain("value=\"accept\"");
    }

    @Test
    void takingTellsTheOthers() {
        scene.submitted("NLD");
        HttpResponse<String> seen = page(OTHER, "NLD");
        assertThat(scene.press(OFFICER, "NLD", page(OFFICER, "NLD"), "take", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(scene.draft("NLD").state()).isEqualTo(ReportState.IN_REVIEW);
        assertThat(scene.press(OTHER, "NLD", seen, "take", Map.of()).body()).contains("began the review");
    }

    @Test
    void nobodyJudgesTheirOwnCountry() {
        String email = OTHER + "@exercise.invalid";
        scene.submitted("AUT");
        var invitation = new Invitation(
                new Invitee(email, "x", Language.FR),
                Role.CONTRIBUTOR,
                new PartnerCode("AUT"),
                null,
                Set.of("1"),
                false,
                null);
        scene.accounts.inviteQuietly(List.of(invitation), Operator.COMMAND_LINE);
        HttpResponse<String> page = page(OTHER, "AUT");
        assertThat(page.body()).contains("Nobody judges a report that they wrote in", "aria-describedby=\"refusal\"");
        HttpResponse<String> answer = scene.press(OTHER, "AUT", page, "accept", Map.of("why", "Mine."));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Nobody judges a report that they wrote in", "Mine.");
        assertThat(scene.draft("AUT").state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void aDraftIsReadButNotDecidedOn() {
        Draft draft = scene.written("PRT");
        assertThat(page(OFFICER, "PRT").body()).contains("Draft").doesNotContain("name=\"r.1.Q8\"");
        HttpResponse<String> forged =
                scene.as(OFFICER).post(address("PRT", "/review"), Map.of("act", "accept", "seen", "0"));
        assertThat(forged.statusCode()).isIn(409, 422);
        assertThat(scene.draft("PRT").state()).isEqualTo(draft.state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"focal.esp", "contributor-1.esp", "reference-1.nga", "observer", "evaluator"})
    void whoIsNotTheSecretariatIsRefused(String who) {
        String function = who.equals("observer") ? observer() : who;
        if (scene.drafts.find(ReviewScene.CYCLE, new PartnerCode("ESP")).isEmpty()) {
            scene.submitted("ESP");
        }
        assertThat(scene.as(function).get(address("ESP", "/review")).statusCode())
                .isEqualTo(403);
        scene.as(function).get("/en/desk");
        assertThat(scene.as(function)
                        .post(address("ESP", "/review"), Map.of("act", "accept", "seen", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(scene.draft("ESP").state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(scene.as(OFFICER).get(address("XXX", "/review")).statusCode())
                .isEqualTo(404);
        assertThat(scene.as(OFFICER).get(address("MLT", "/review")).statusCode())
                .isEqualTo(404);
        assertThat(scene.as(OFFICER).get("/en/desk/reports/none/SEN/review").statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> page(String who, String partner) {
        HttpResponse<String> page = scene.as(who).get(address(partner, "/review"));
        assertThat(page.statusCode()).isEqualTo(200);
        return page;
    }

    private static String observer() {
        return scene.accounts.listPeople().stream()
                .filter(it -> it.has(Role.PERMANENT_OBSERVER))
                .map(it -> it.account().email().replace("@exercise.invalid", ""))
                .findFirst()
                .orElseThrow();
    }
}
