package org.marsad.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.followup.DomainNotes;
import org.marsad.followup.ReportState;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;

/** The Steering Committee reads what would be published, and takes note of what it read. */
class BriefPagesTest {
    private static final String BRIEF = "/en/desk/brief/" + ReviewScene.CYCLE;

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
    void theCommitteeNotesWhatItSawAndNothingTwice() {
        scene.accepted("SEN");
        var words =
                new DomainNotes.Words(ReviewScene.CYCLE, "1", new PartnerCode("NGA"), 0, "Much is still silent.", "en");
        scene.program.get(DomainNotes.class).write(words, scene.person("reference-1.nga"));
        String member = member();
        HttpResponse<String> brief = scene.as(member).get(BRIEF);
        assertThat(brief.body())
                .contains("1 of 55 expected partners have an accepted report")
                .contains("insufficient data", "Much is still silent.", "Take note of 1 report");

        scene.accepted("MAR");
        HttpResponse<String> late = scene.as(member).post(BRIEF, Map.of("seen", seen(brief)));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Nothing was noted by your click", "Take note of 2 reports");
        assertThat(scene.draft("SEN").state()).isEqualTo(ReportState.ACCEPTED);

        for (int click = 0; click < 2; click++) {
            assertThat(scene.as(member).post(BRIEF, Map.of("seen", seen(late))).statusCode())
                    .isEqualTo(303);
        }
        assertThat(scene.draft("SEN").state()).isEqualTo(ReportState.NOTED);
        assertThat(scene.as(member).get(BRIEF).body())
                .contains("Noted so far: 2. Accepted and waiting for the Committee: 0.")
                .doesNotContain("Take note of");
        assertThat(scene.reviews.listSteps(ReviewScene.CYCLE, new PartnerCode("SEN")))
                .filteredOn(it -> it.state() == ReportState.NOTED)
                .hasSize(1);
    }

    @Test
    void othersAreRefused() {
        for (String who : new String[] {"focal.sen", "contributor-1.sen", "reference-1.nga", "evaluator"}) {
            assertThat(scene.as(who).get(BRIEF).statusCode()).as(who).isEqualTo(403);
        }
        assertThat(scene.as("officer-1").get(BRIEF).body()).doesNotContain("name=\"seen\"");
        assertThat(scene.as("officer-1").post(BRIEF, Map.of("seen", "0-1")).statusCode())
                .isEqualTo(403);
        assertThat(scene.as(member()).get("/en/desk/brief/none").statusCode()).isEqualTo(404);
    }

    private static String seen(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
    }

    private static String member() {
        return scene.accounts.listPeople().stream()
                .filter(it -> it.has(Role.COMMITTEE_MEMBER))
                .map(it -> it.account().email().replace("@exercise.invalid", ""))
                .findFirst()
                .orElseThrow();
    }
}
