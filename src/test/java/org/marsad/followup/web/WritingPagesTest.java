package org.marsad.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.Program;
import org.marsad.database.TestDatabases;
import org.marsad.followup.OpenCycle;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;

/** Writing a report, as browsers with and without script do it. Each test has an action, or a country, of its own. */
class WritingPagesTest {
    private static final String CYCLE = "writing-2026";
    private static final String SENEGAL = "/fr/desk/reports/" + CYCLE + "/SEN";

    private static Program program;
    private static Accounts accounts;

    @BeforeAll
    static void start() {
        program = Program.start("spring.datasource.url=" + TestDatabases.freshUrl());
        accounts = program.get(Accounts.class);
        OpenCycle.in(program, CYCLE);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void theStartShowsTheReportAndAGuideUntilItIsPutAway() {
        Visitor visitor = as("focal.gha");
        String start = visitor.get("/fr/desk").body();
        assertThat(start)
                .contains(
                        "/fr/desk/reports/" + CYCLE + "/GHA", "Votre rapport en trois étapes", "Point focal national");
        assertThat(visitor.post("/fr/desk/guide", Map.of()).statusCode()).isEqualTo(303);
        assertThat(visitor.get("/fr/desk").body()).doesNotContain("Votre rapport en trois étapes");
    }

    @Test
    void everyRoleHasAStart() {
        assertThat(as("officer-1").get("/fr/desk").body()).contains("/fr/desk/overview/" + CYCLE);
        assertThat(as("evaluator").get("/fr/desk").body()).contains("/fr/desk/overview/" + CYCLE);
    }

    @Test
    void theFirstVisitBeginsTheReportAndShowsWhatIsLeft() {
        String home = as("focal.mar").get("/fr/desk/reports/" + CYCLE + "/MAR").body();
        assertThat(home)
                .contains("/fr/desk/reports/" + CYCLE + "/MAR/actions/29", "12 h 00 UTC", "reprise", "/MAR/submit");
    }

    @Test
    void aButtonSavesWhatWasTouchedAndNothingElse() {
        Visitor visitor = as("focal.sen");
        Map<String, String> form = form(visitor, action("27"), "Q1", "Q3", "Q5");
        form.put("Q1.applies", "yes");
        form.put("Q5.total", "12");
        HttpResponse<String> answer = visitor.post(action("27"), form);
        assertThat(answer.statusCode()).isEqualTo(303);
        String page = visitor.get(Visitor.location(answer)).body();
        assertThat(page).contains("value=\"12\"", "enregistrée", "Enregistré par");
        assertThat(state(page, "Q5")).contains("confirmed");
    }

    @Test
    void theScriptSavesOneQuestionAndGetsNothingPeopleTypeIn() {
        Visitor visitor = as("focal.sen");
        Map<String, String> form = form(visitor, action("28"), "Q3");
        form.put("Q3.text", "Une loi fictive.");
        form.put("Q3.language", "fr");
        HttpResponse<String> answer = visitor.post(action("28") + "/questions/Q3", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("id=\"state-Q3\"", "Enregistré", "id=\"effect\"")
                .doesNotContain("<textarea", "<html");
        assertThat(visitor.get(action("28")).body()).contains("Une loi fictive.");
    }

    @Test
    void aMistakeStandsAtItsFieldAndWhatWasTypedStays() {
        Visitor visitor = as("focal.sen");
        Map<String, String> form = form(visitor, action("29"), "Q5");
        form.put("Q5.total", "une douzaine");
        HttpResponse<String> script = visitor.post(action("29") + "/questions/Q5", form);
        assertThat(script.statusCode()).isEqualTo(422);
        assertThat(script.body()).containsPattern("id=\"m-Q5-total\"[^>]*>[^<]+<");
        HttpResponse<String> button = visitor.post(action("29"), form);
        assertThat(button.statusCode()).isEqualTo(422);
        assertThat(button.body())
                .contains("value=\"une douzaine\"")
                .containsPattern("id=\"m-Q5-total\"[^>]*>[^<]+<")
                .containsPattern("id=\"m-Q5-women\"[^>]*></span>");
    }

    @Test
    void twoPeopleNeverOverwriteOneAnother() {
        Visitor focal = as("focal.sen");
        Visitor deputy = as("deputy.sen");
        Map<String, String> mine = form(focal, action("20"), "Q3", "Q5");
        Map<String, String> theirs = form(deputy, action("20"), "Q3", "Q5");
        theirs.put("Q3.text", "Texte du second");
        theirs.put("Q3.language", "fr");
        assertThat(deputy.post(action("20"), theirs).statusCode()).isEqualTo(303);

        String news =
                focal.get(action("20") + "/news?seen.Q3=" + mine.get("seen.Q3")).body();
        assertThat(news).contains("Texte du second");
        Matcher shown = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"").matcher(news);
        assertThat(shown.find()).isTrue();
        assertThat(focal.get(action("20") + "/news?seen.Q3=" + mine.get("seen.Q3") + "&shown=" + shown.group(1))
                        .statusCode())
                .isEqualTo(204);

        mine.put("Q5.total", "7");
        assertThat(focal.post(action("20"), mine).statusCode())
                .as("another question is no conflict")
                .isEqualTo(303);
        mine.put("Q3.text", "Texte du premier");
        mine.put("Q3.language", "fr");
        HttpResponse<String> conflict = focal.post(action("20"), mine);
        assertThat(conflict.statusCode()).isEqualTo(422);
        assertThat(conflict.body()).contains("Texte du premier", "Texte du second", "name=\"keep.Q3\"");

        Matcher keep = Pattern.compile("name=\"keep.Q3\" value=\"(\\d+)\"").matcher(conflict.body());
        assertThat(keep.find()).isTrue();
        mine.put("keep.Q3", keep.group(1));
        assertThat(focal.post(action("20"), mine).statusCode()).isEqualTo(303);
        assertThat(focal.get(action("20")).body()).contains("Texte du premier").doesNotContain("Texte du second");
    }

    @Test
    void aContributorSeesAndWritesTheirActionsOnly() {
        Visitor contributor = as("contributor-1.sen");
        String home = contributor.get(SENEGAL).body();
        assertThat(home).contains(action("1") + "\"").doesNotContain(action("12") + "\"", "/SEN/submit");
        assertThat(contributor.get(action("1")).statusCode()).isEqualTo(200);
        Map<String, String> form = form(contributor, action("1"), "Q5");
        form.put("Q5.total", "3");
        assertThat(contributor.post(action("1"), form).statusCode()).isEqualTo(303);
        assertThat(contributor.get(action("12")).statusCode()).isEqualTo(403);
        assertThat(contributor.post(action("12"), form).statusCode()).isEqualTo(403);
        assertThat(contributor.post(action("12") + "/questions/Q5", form).statusCode())
                .isEqualTo(403);
        assertThat(contributor.get(action("12") + "/news").statusCode()).isEqualTo(403);
        assertThat(contributor.post(SENEGAL + "/submit", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void othersSeeNoDraftAndTheSecretariatOnlyReads() {
        assertThat(as("focal.sen").get("/fr/desk/reports/" + CYCLE + "/ESP").statusCode())
                .isEqualTo(403);
        as("focal.sen").get(SENEGAL);
        Visitor officer = as("officer-1");
        assertThat(officer.get(action("5")).body())
                .contains("Seules les personnes du pays")
                .doesNotContain("id=\"answers\"");
        assertThat(officer.post(action("5"), Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void aReportIsConfirmedHandedInAndThenOnlyRead() {
        Visitor focal = as("focal.esp");
        String report = "/fr/desk/reports/" + CYCLE + "/ESP";
        focal.get(report);
        assertThat(focal.get(report + "/submit").body())
                .contains("rien à remettre")
                .doesNotContain("name=\"why\"");
        Map<String, String> form = form(focal, report + "/actions/1", "Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8");
        form.put("Q1.applies", "yes");
        form.put("Q2.status", "3");
        assertThat(focal.post(report + "/actions/1", form).statusCode()).isEqualTo(303);
        assertThat(focal.get(report + "/actions/1").body())
                .contains("Vous avez déclaré «\u00a0En place\u00a0»", "x = s × e");
        String before = focal.get(report + "/submit").body();
        assertThat(before).contains("1 actions sur 29", "Non renseignée", "name=\"why\"");
        assertThat(focal.post(report + "/submit", Map.of("why", "Bonne lecture"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(focal.get(report + "/actions/1").body())
                .contains("ne peut pas être modifié")
                .doesNotContain("id=\"answers\"", "hx-post");
        assertThat(focal.post(report + "/actions/1", form).statusCode()).isEqualTo(400);
    }

    @Test
    void aCountryCanDeclineAndChangeItsMind() {
        Visitor focal = as("focal.gmb");
        String decline = "/fr/desk/reports/" + CYCLE + "/GMB/decline";
        assertThat(focal.get(decline).body()).contains("value=\"true\"");
        assertThat(focal.post(decline, Map.of("declines", "true", "why", "Participation suspendue"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(focal.get(decline).body()).contains("Participation suspendue", "value=\"false\"");
        focal.post(decline, Map.of("declines", "false"));
        assertThat(focal.get(decline).body()).contains("value=\"true\"");
    }

    @Test
    void pagesAreSmallAndInEveryLanguage() {
        Visitor focal = as("focal.sen");
        for (String language : new String[] {"fr", "en", "ar"}) {
            String page = focal.get(action("8").replaceFirst("/fr/", "/" + language + "/"))
                    .body();
            assertThat(page.length()).isLessThan(150_000);
        }
    }

    private static Visitor as(String function) {
        String site = program.url("").toString();
        long account = accounts.findByEmail(function + "@exercise.invalid")
                .orElseThrow()
                .id();
        return new Visitor(site).as(account);
    }

    private static String action(String code) {
        return SENEGAL + "/actions/" + code;
    }

    /** The form as it stands: what was seen, with the texts in it. */
    private static Map<String, String> form(Visitor visitor, String address, String... questions) {
        String page = visitor.get(address).body();
        Map<String, String> form = new HashMap<>();
        for (String question : questions) {
            Matcher seen = Pattern.compile("name=\"seen\\." + question + "\"[^>]* value=\"(\\d+)\"")
                    .matcher(page);
            assertThat(seen.find()).as(question).isTrue();
            form.put("seen." + question, seen.group(1));
        }
        Matcher text = Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"[^>]*>([^<]+)</textarea>")
                .matcher(page);
        while (text.find()) {
            form.put(text.group(1), text.group(2));
        }
        Matcher input = Pattern.compile("<input[^>]* name=\"(Q[^\"]+)\"[^>]* value=\"([^\"]+)\"")
                .matcher(page);
        while (input.find()) {
            if (!input.group().contains("type=\"radio\"") && !input.group().contains("type=\"checkbox\"")
                    || input.group().contains("checked")) {
                form.put(input.group(1), input.group(2));
            }
        }
        Matcher option = Pattern.compile(
                        "<select[^>]* name=\"([^\"]+)\"[^>]*>(?:(?!</select>).)*?<option value=\"([^\"]*)\" selected",
                        Pattern.DOTALL)
                .matcher(page);
        while (option.find()) {
            form.put(option.group(1), option.group(2));
        }
        return form;
    }

    private static String state(String page, String question) {
        Matcher matcher =
                Pattern.compile("class=\"state (\\w+)\" id=\"state-" + question).matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
