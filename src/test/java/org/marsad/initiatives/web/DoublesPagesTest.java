package org.marsad.initiatives.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.identity.Visitor.location;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.Program;
import org.marsad.database.TestDatabases;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;
import org.marsad.initiatives.Imports;

/** Two people decide about doubles, one after the other, without script. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DoublesPagesTest {
    private static final String PAGE = "/en/desk/doubles";
    private static final String PAIR = "XM-D-A · XM-D-X";
    private static final Pattern KEYS =
            Pattern.compile("name=\"one\" value=\"(\\d+)\"><input type=\"hidden\" name=\"other\" value=\"(\\d+)\"");

    private static Program program;
    private static String one = "";
    private static String other = "";

    @BeforeAll
    static void start(@TempDir Path folder) {
        program = Program.start("spring.datasource.url=" + TestDatabases.freshUrl());
        TwoReports.takeIn(program.get(Imports.class), folder, "XM-D");
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    @Order(1)
    void comparesWhenAsked() {
        Visitor officer = as("officer-1");
        assertThat(officer.get(PAGE).body()).contains("4 new or changed reports are not compared yet");
        assertThat(location(officer.post(PAGE + "/compare", Map.of()))).isEqualTo(PAGE);
        String page = officer.get(PAGE).body();
        assertThat(page).doesNotContain("not compared yet").contains(PAIR, "Similar titles", "The same budget");
        assertThat(as("focal.sen").get(PAGE).body()).contains(PAIR);
        assertThat(as("focal.mar").get(PAGE).body()).doesNotContain(PAIR).contains("Nothing to decide");
        assertThat(officer.get("/ar/desk/doubles").body()).contains("عنوانان متشابهان");
        Matcher keys = KEYS.matcher(page.substring(page.indexOf(PAIR)));
        assertThat(keys.find()).isTrue();
        one = keys.group(1);
        other = keys.group(2);
    }

    @Test
    @Order(2)
    void refusesWhoeverItDoesNotConcern() {
        Visitor stranger = as("focal.mar");
        stranger.get(PAGE);
        assertThat(decide(stranger, "same").statusCode()).isEqualTo(403);
        assertThat(as("focal.sen").post(PAGE, Map.of("one", "x")).statusCode()).isEqualTo(422);
    }

    @Test
    @Order(3)
    void theSameBecomesOneRecordWithBothReports() {
        Visitor officer = as("focal.sen");
        officer.get(PAGE);
        for (int click = 0; click < 2; click++) {
            assertThat(location(decide(officer, "same"))).isEqualTo(PAGE + "#proposed");
        }
        assertThat(officer.get(PAGE).body()).doesNotContain(PAIR);
        String list = officer.get("/en/initiatives?q=formation").body();
        assertThat(list)
                .contains("Vocational training for returning young migrants")
                .contains("Also reported by XM-DOUBLE (XM-D-X)")
                .doesNotContain("/en/initiatives/" + other);
        assertThat(location(officer.get("/en/initiatives/" + other))).isEqualTo("/en/initiatives/" + one);
        assertThat(officer.get("/en/initiatives/" + one).body())
                .contains("2 reports of one and the same initiative", "1,010,000 EUR", "1,000,000 EUR")
                .contains("XM-D-other, line", "Formation professionnelle");
        assertThat(officer.get("/api/v1/initiatives?q=formation").body())
                .contains("\"others\":[{\"identifier\":\"XM-D-X\",\"reporter\":\"XM-DOUBLE\"}]");
    }

    @Test
    @Order(4)
    void whoeverComesSecondIsTold() {
        Visitor second = as("lead");
        second.get(PAGE);
        HttpResponse<String> answer = decide(second, "apart");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Somebody has decided otherwise");
    }

    @Test
    @Order(5)
    void aDecisionIsUndone() {
        Visitor lead = as("lead");
        String decisions = lead.get(PAGE + "/decisions").body();
        assertThat(decisions).contains("National focal point SEN", "XM-D-X", "seen both");
        assertThat(as("focal.mar").get(PAGE + "/decisions").body()).contains("Nothing has been decided yet");
        String undo = decisions.replaceAll("(?s).*action=\"([^\"]*/undo)\".*", "$1");
        lead.get(PAGE + "/decisions");
        for (int click = 0; click < 2; click++) {
            assertThat(location(lead.post(undo, Map.of()))).isEqualTo(PAGE + "/decisions");
        }
        assertThat(lead.get(PAGE + "/decisions").body()).contains("Undone").doesNotContain("/undo\"");
        assertThat(lead.get(PAGE).body()).contains(PAIR);
        assertThat(lead.get("/en/initiatives/" + other).statusCode()).isEqualTo(200);
        assertThat(lead.post(PAGE + "/decisions/0/undo", Map.of()).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> decide(Visitor visitor, String verdict) {
        return visitor.post(PAGE, Map.of("one", one, "other", other, "verdict", verdict, "why", "seen both"));
    }

    private static Visitor as(String function) {
        long account = program.get(Accounts.class)
                .findByEmail(function + "@exercise.invalid")
                .orElseThrow()
                .id();
        return new Visitor(program.url("").toString()).as(account);
    }
}
