package org.marsad.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.followup.web.ReviewScene.address;
import static org.marsad.identity.Visitor.location;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.followup.ReportState;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;

/** What is said about a report, what happened to it, and what becomes of it after acceptance. */
class CommentPagesTest {
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
    void theCountryAndTheSecretariatTalkToEachOther() {
        scene.submitted("SEN");
        HttpResponse<String> said = say("officer-1", "SEN", "1", "Where is the decree?", "Q8");
        assertThat(said.statusCode()).isEqualTo(303);
        String anchor = location(said).replaceAll(".*#c", "");
        assertThat(location(said)).isEqualTo(address("SEN", "/comments?action=1#c") + anchor);
        assertThat(location(say("officer-1", "SEN", "1", "Where is the decree?", "Q8")))
                .as("a second click")
                .isEqualTo(location(said));

        say("focal.sen", "SEN", "1", "It comes next week.", "re" + anchor);
        assertThat(scene.as("officer-1").get(address("SEN", "/review")).body())
                .containsOnlyOnce(">Where is the decree?</p>")
                .contains("class=\"answer\"", "It comes next week.");
        assertThat(scene.as("contributor-1.sen")
                        .get(address("SEN", "/comments?action=1"))
                        .body())
                .contains("It comes next week.");
    }

    @Test
    void nothingTypedIsLost() {
        scene.submitted("MAR");
        HttpResponse<String> empty = say("focal.mar", "MAR", "1", " ", "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Write something first.", "class=\"mistake\"");
        HttpResponse<String> personal =
                say("focal.mar", "MAR", "1", "Awa Diop, née le 12/03/1987, CNI 1 234 1987 00123", "");
        assertThat(personal.statusCode()).isEqualTo(422);
        assertThat(personal.body()).contains("Awa Diop");
    }

    @Test
    void othersReadNone() {
        scene.submitted("GHA");
        say("focal.gha", "GHA", "1", "Between us.", "");
        assertThat(scene.as("contributor-2.gha")
                        .get(address("GHA", "/comments"))
                        .body())
                .doesNotContain("Between us.");
        for (String who : new String[] {"focal.sen", "contributor-1.sen", "reference-1.nga", "evaluator", observer()}) {
            assertThat(scene.as(who).get(address("GHA", "/comments")).statusCode())
                    .as(who)
                    .isEqualTo(403);
        }
        assertThat(scene.as("contributor-2.gha")
                        .get(address("GHA", "/comments?action=1"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anObserverRemarksOnWhatIsAccepted() {
        scene.accepted("TUN");
        say("focal.tun", "TUN", "1", "Between us.", "");
        String observer = observer();
        scene.as(observer).get(address("TUN", "/comments?action=1"));
        assertThat(say(observer, "TUN", "1", "Our figures differ.", "").statusCode())
                .isEqualTo(303);
        assertThat(scene.as(observer).get(address("TUN", "/comments?action=1")).body())
                .contains("Our figures differ.")
                .doesNotContain("Between us.");
        assertThat(scene.as("focal.tun").get(address("TUN", "/comments")).body())
                .contains("Our figures differ.", "Between us.");
    }

    @Test
    void historyTellsFieldByField() {
        scene.submitted("ESP");
        HttpResponse<String> page = scene.as("officer-1").get(address("ESP", "/review"));
        scene.press("officer-1", "ESP", page, "return", Map.of("r.1.Q8", "1", "w.1.Q8", "Attach the decree."));
        String history = scene.as("focal.esp").get(address("ESP", "/history")).body();
        assertThat(history)
                .contains("submitted the report", "returned it for correction", "Attach the decree.")
                .contains("wrote in the form", "In place")
                .contains(scene.person("focal.esp").account().name());
        assertThat(scene.as("focal.esp")
                        .get(address("ESP", "/history?action=2&version="))
                        .body())
                .contains("Decided, dated or funded")
                .doesNotContain("Minutes of the round table");
        assertThat(scene.as("contributor-2.esp").get(address("ESP", "/history")).body())
                .contains("submitted the report")
                .doesNotContain("Minutes of the round table", "Attach the decree.");
        for (String who : new String[] {"focal.sen", "reference-1.nga", "evaluator"}) {
            assertThat(scene.as(who).get(address("ESP", "/history")).statusCode())
                    .as(who)
                    .isEqualTo(403);
        }
    }

    @Test
    void anAcceptedReportIsCorrectedByANextVersion() {
        scene.accepted("ITA");
        String address = address("ITA", "/amend");
        HttpResponse<String> page = scene.as("focal.ita").get(address);
        String seen = ReviewScene.seen(page);
        HttpResponse<String> bare = scene.as("focal.ita").post(address, Map.of("seen", seen, "why", " "));
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("Say why. Nothing was changed.");
        for (int click = 0; click < 2; click++) {
            HttpResponse<String> done =
                    scene.as("focal.ita").post(address, Map.of("seen", seen, "why", "A figure was wrong."));
            assertThat(location(done)).isEqualTo(address("ITA", ""));
        }
        assertThat(scene.draft("ITA").version()).isEqualTo(2);
        assertThat(scene.as("focal.ita").get(address).body()).contains("This report is not accepted yet");
        assertThat(scene.as("focal.ita").get(address("ITA", "/history")).body())
                .contains("A figure was wrong.", "Version 2");
    }

    @Test
    void anAcceptedReportIsTakenBackOnce() {
        scene.accepted("DEU");
        String address = address("DEU", "/withdraw");
        String seen = ReviewScene.seen(scene.as("focal.deu").get(address));
        for (int click = 0; click < 2; click++) {
            HttpResponse<String> done =
                    scene.as("focal.deu").post(address, Map.of("seen", seen, "why", "By decision of the ministry."));
            assertThat(done.statusCode()).isEqualTo(303);
        }
        assertThat(scene.draft("DEU").state()).isEqualTo(ReportState.WITHDRAWN);
        assertThat(scene.reviews.listSteps(ReviewScene.CYCLE, new PartnerCode("DEU")))
                .filteredOn(it -> it.state() == ReportState.WITHDRAWN)
                .hasSize(1);
    }

    @Test
    void onlyTheFocalPointCorrectsOrTakesBack() {
        scene.accepted("FRA");
        for (String who : new String[] {"focal.sen", "officer-1", "contributor-1.sen", "reference-1.nga"}) {
            assertThat(scene.as(who).get(address("FRA", "/amend")).statusCode())
                    .as(who)
                    .isEqualTo(403);
            assertThat(scene.as(who).get(address("FRA", "/withdraw")).statusCode())
                    .as(who)
                    .isEqualTo(403);
        }
        assertThat(scene.as("lead").get(address("FRA", "/amend")).statusCode()).isEqualTo(403);
        assertThat(scene.as("lead").get(address("FRA", "/withdraw")).statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> say(String who, String partner, String action, String text, String on) {
        scene.as(who).get(address(partner, "/comments?action=" + action));
        return scene.as(who)
                .post(
                        address(partner, "/comments"),
                        Map.of("action", action, "c." + action, text, "ct." + action, on, "cl." + action, "en"));
    }

    private static String observer() {
        return scene.accounts.listPeople().stream()
                .filter(it -> it.has(Role.PERMANENT_OBSERVER))
                .map(it -> it.account().email().replace("@exercise.invalid", ""))
                .findFirst()
                .orElseThrow();
    }
}
