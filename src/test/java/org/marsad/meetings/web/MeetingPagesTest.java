package org.marsad.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.identity.Visitor.location;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.WithExercise;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;
import org.marsad.meetings.Meeting;
import org.marsad.meetings.MeetingFilter;
import org.marsad.meetings.MeetingKind;
import org.marsad.meetings.Meetings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages and the API of meetings, asked as a browser asks. */
@WithExercise
class MeetingPagesTest {
    private static final String DESK = "/en/desk/meetings";

    private final Meetings meetings;
    private final Accounts accounts;
    private final String site;

    @Autowired
    MeetingPagesTest(Meetings meetings, Accounts accounts, @LocalServerPort int port) {
        this.meetings = meetings;
        this.accounts = accounts;
        this.site = "http://localhost:" + port;
    }

    @Test
    void everybodySeesWhoWasThere() {
        String list = body("/en/meetings?year=2019");
        assertThat(list)
                .contains("Réunion de hauts fonctionnaires, Ouagadougou", "39 of 57", "68.4 % (39 of 57)", "gap 41.0");
        assertThat(body("/en/meetings?year=2022")).contains("of 1 of 2 meetings there is no list");
        String cadiz = body("/en/meetings/" + cadiz().id());
        assertThat(cadiz)
                .contains(
                        "98.2 % (56 of 57)",
                        "100.0 % (28 of 28)",
                        "Morocco",
                        "West Africa (16)",
                        "14 December 2022",
                        "partners on 13 December 2022")
                .contains("public fact, stated by the source");
        assertThat(cadiz.indexOf(">Benin<")).isLessThan(cadiz.indexOf(">Togo<"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar"})
    void pagesAreThereInEachLanguage(String language) {
        assertThat(body("/" + language + "/meetings?year=2019")).contains("Ouagadougou");
        assertThat(body("/" + language + "/meetings/" + cadiz().id())).contains("<h1 lang=\"fr\" dir=\"auto\">");
        assertThat(body("/" + language + "/indicators/P08")).contains("2019");
    }

    @Test
    void whatMakesNoSenseIsSaid() {
        assertThat(visitor().get("/en/meetings?year=soon").statusCode()).isEqualTo(400);
        assertThat(visitor().get("/en/meetings?before=x").statusCode()).isEqualTo(400);
        assertThat(visitor().get("/en/meetings/999999").statusCode()).isEqualTo(404);
        assertThat(body("/en/meetings?kind=MINISTERIAL&year=2019")).contains("No meeting fits");
    }

    @Test
    void programsGetTheSame() {
        JsonNode page = JsonMapper.shared().readTree(body("/api/v1/meetings?year=2019"));
        JsonNode only = page.get("meetings").get(0);
        assertThat(only.get("attendance").asString()).isEqualTo("counted");
        assertThat(only.get("present").isNull()).isTrue();
        assertThat(only.get("states").get("africanPresent").asInt()).isEqualTo(25);
        assertThat(only.get("people").isNull()).isTrue();
        assertThat(body("/api/v1/meetings?format=csv&year=2019")).contains("states_present", ",39,57,25,28,14,29,");
        assertThat(body("/en/meetings/csv?year=2019")).contains(",39,57,25,28,14,29,");
        assertThat(body("/api/v1/observations?series=P08"))
                .contains("\"value\":\"41.009852\"", "\"unit\":\"points\"", "\"unit\":\"percent\"");
    }

    @Test
    void theSecretariatRecordsCorrectsAndWithdraws() {
        Visitor officer = as("officer-1");
        officer.get(DESK + "/new");
        Map<String, String> form = form();
        String address = location(officer.post(DESK + "/new", form));
        assertThat(address).startsWith(DESK + "/");
        String page = officer.get(address).body();
        assertThat(page).contains("value=\"Recorded for a test\"", "recorded", "Secretariat officer");

        form.put("place", "Praia");
        form.put("seen", "1");
        assertThat(officer.post(address, form).statusCode()).isEqualTo(303);
        form.put("place", "Lomé");
        var late = officer.post(address, form);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Somebody saved while you were writing", "value=\"Lomé\"", "corrected: Town");

        recommendations(officer, address);

        assertThat(officer.post(address + "/withdraw", Map.of("seen", "2", "why", ""))
                        .body())
                .contains("Say why");
        assertThat(officer.post(address + "/withdraw", Map.of("seen", "2", "why", "A test"))
                        .statusCode())
                .isEqualTo(303);
        String shown = address.replace("/desk", "");
        assertThat(body(shown)).contains("Withdrawn on", "A test");
        assertThat(body("/en/meetings?year=2014")).doesNotContain("Recorded for a test");
    }

    private void recommendations(Visitor officer, String address) {
        assertThat(officer.post(
                                address + "/recommendations",
                                Map.of("text", "Do it", "written", "en", "due", "2013-01-01"))
                        .body())
                .contains("The due day is before the meeting", ">Do it</textarea>");
        assertThat(officer.post(
                                address + "/recommendations",
                                Map.of("text", "Do it", "written", "en", "due", "2015-01-01"))
                        .statusCode())
                .isEqualTo(303);
        long meeting = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        long id = meetings.listRecommendations(List.of(meeting))
                .getOrDefault(meeting, List.of())
                .getFirst()
                .id();
        String one = address + "/recommendations/" + id;
        assertThat(body(address.replace("/desk", ""))).contains("Do it", "due, still open");
        var early = officer.post(one + "/close", Map.of("seen", "1", "day", "2013-01-01", "done", "Done"));
        assertThat(early.body()).contains("can’t be closed before", "value=\"Done\"");
        assertThat(officer.post(
                                one + "/close",
                                Map.of("seen", "1", "day", "2015-01-01", "done", "Done", "written", "en"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(body(address.replace("/desk", ""))).contains("closed on 1 January 2015");
        assertThat(officer.post(one + "/reopen", Map.of("seen", "1")).statusCode())
                .isEqualTo(422);
        assertThat(officer.post(one + "/reopen", Map.of("seen", "2")).statusCode())
                .isEqualTo(303);
        assertThat(officer.post(one, Map.of("seen", "3", "text", "Do it well", "written", "en"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(body(address.replace("/desk", ""))).contains("Do it well", "no date set");
    }

    @Test
    void mistakesGetASentenceAndLoseNothing() {
        Visitor officer = as("officer-1");
        officer.get(DESK + "/new");
        Map<String, String> form = form();
        form.put("first", "yesterday");
        form.put("all", "ten");
        form.put("attendance", "listed");
        form.put("note", "Kept");
        var answer = officer.post(DESK + "/new", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("3 things are to be mended", "Write a day", "Write a whole number", "Tick the partners")
                .contains("value=\"Recorded for a test\"", ">Kept</textarea>");
        form.put("first", "2014-03-01");
        form.put("all", "10");
        form.put("women", "11");
        form.put("attendance", "unknown");
        assertThat(officer.post(DESK + "/new", form).body()).contains("more than all participants");
        form.put("women", "");
        form.put("attendance", "counted");
        form.put("african", "40");
        form.put("european", "3");
        assertThat(officer.post(DESK + "/new", form).body()).contains("More States than were partners");
        form.put("attendance", "unknown");
        assertThat(officer.post(DESK + "/new", form).body()).contains("Say which of the two is known");
        form.put("african", "");
        form.put("european", "");
        form.put("note", "Né le 12.03.1999, passeport 12AB34567");
        assertThat(officer.post(DESK + "/new", form).body()).contains("looks like personal data");
        assertThat(body("/en/meetings?year=2014")).doesNotContain("Kept");
    }

    private static Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("title", "Recorded for a test");
        form.put("written", "en");
        form.put("kind", "TRAINING");
        form.put("first", "2014-03-01");
        form.put("domains", "D2");
        return form;
    }

    private Meeting cadiz() {
        return meetings.list(new MeetingFilter(null, MeetingKind.MINISTERIAL, null, null, false), null, 1)
                .getFirst();
    }

    private Visitor visitor() {
        return new Visitor(site);
    }

    private String body(String address) {
        var answer = visitor().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private Visitor as(String function) {
        long account = accounts.findByEmail(function + "@exercise.invalid")
                .orElseThrow()
                .id();
        return visitor().as(account);
    }
}
