package org.marsad.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.identity.Visitor.location;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reference countries read the accepted answers of their domain, of theirs only, and write on them. */
class DomainNotePagesTest {
    private static final String FIRST = "/en/desk/domains/" + ReviewScene.CYCLE + "/1";
    private static final String NIGERIA = "reference-1.nga";

    private static ReviewScene scene;

    @BeforeAll
    static void start() {
        scene = new ReviewScene();
        scene.accepted("SEN");
        scene.submitted("MAR");
    }

    @AfterAll
    static void stop() {
        scene.close();
    }

    @Test
    void onlyAcceptedAnswersOfTheOwnDomainAreThere() {
        assertThat(scene.as(NIGERIA).get(FIRST).body())
                .contains("Senegal", "A diáspora foi ouvida.", "Minutes of the round table")
                .doesNotContain("<h3>Morocco</h3>");
        HttpResponse<String> other = scene.as(NIGERIA).get("/en/desk/domains/" + ReviewScene.CYCLE + "/2");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.body()).contains("is for its reference countries and the Secretariat");
        assertThat(scene.as(NIGERIA)
                        .get("/en/desk/domains/" + ReviewScene.CYCLE)
                        .body())
                .contains("/domains/" + ReviewScene.CYCLE + "/1")
                .doesNotContain("/domains/" + ReviewScene.CYCLE + "/2");
    }

    @Test
    void aNoteKeepsItsVersionsAndNobodyOverwritesOneUnseen() {
        HttpResponse<String> before = scene.as(NIGERIA).get(FIRST);
        assertThat(before.statusCode()).isEqualTo(200);
        for (int click = 0; click < 2; click++) {
            assertThat(location(write(NIGERIA, "0", "First impression."))).isEqualTo(FIRST + "#notes");
        }
        HttpResponse<String> late = write(NIGERIA, "0", "Written by somebody who saw no note.");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .contains("Somebody else of your country saved a version", "Written by somebody who saw no note.");
        assertThat(write(NIGERIA, ReviewScene.seen(late), "Second impression.").statusCode())
                .isEqualTo(303);
        assertThat(scene.as("officer-1").get(FIRST).body())
                .contains("Version 2", "Second impression.", "First impression.")
                .doesNotContain("<textarea");
        HttpResponse<String> empty = write(NIGERIA, "2", "  ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Write something first.");
    }

    @Test
    void othersAreRefused() {
        for (String who : new String[] {"focal.sen", "contributor-1.sen", "evaluator", "reference-2.prt"}) {
            assertThat(scene.as(who).get(FIRST).statusCode()).as(who).isEqualTo(403);
            assertThat(write(who, "0", "Not mine.").statusCode()).as(who).isEqualTo(403);
        }
        assertThat(write("officer-1", "0", "Not mine.").statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> write(String who, String seen, String text) {
        scene.as(who).get("/en/desk");
        return scene.as(who).post(FIRST, Map.of("partner", "NGA", "seen", seen, "text", text, "written", "en"));
    }
}
