package org.marsad.followup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.identity.Visitor.location;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.Program;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.Editions;
import org.marsad.database.CountingDataSource;
import org.marsad.database.TestDatabases;
import org.marsad.followup.ReportState;
import org.marsad.followup.Reports;
import org.marsad.followup.Reviews;
import org.marsad.followup.Standing;
import org.marsad.followup.Standings;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;
import org.marsad.kernel.PartnerCode;
import org.marsad.notifications.Notices;

/** The Secretariat’s pages on cycles, as a browser without script uses them. */
class SecretariatPagesTest {
    private static final String CYCLE = "exercise-2026";
    private static final String OVERVIEW = "/desk/overview/" + CYCLE;
    private static final int LIMIT_BYTES = 150_000;
    private static final int LIMIT_STATEMENTS = 10;

    private static Program program;
    private static Visitor officer;
    private static Visitor lead;
    private static Visitor focalPoint;

    @BeforeAll
    static void start() {
        program = Program.start("spring.datasource.url=" + TestDatabases.freshUrl());
        officer = visitor("officer-1@exercise.invalid");
        lead = visitor("lead@exercise.invalid");
        focalPoint = visitor("focal.sen@exercise.invalid");
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar"})
    void everybodyIsOnOneScreen(String language) throws IOException {
        String page = ok(officer.get("/" + language + OVERVIEW));
        assertThat(page.split("name=\"partner\"")).hasSize(58);
        assertThat(page.split("<i class=\"c |<a class=\"c "))
                .as("57 rows of 29 squares, and ten in the key")
                .hasSize(1 + 57 * 29 + 10);
        assertThat(page).contains("c-answered you", "c-carried", "c-accepted", "c-returned", "c-queried");
        assertThat(page).contains("/desk/reports/" + CYCLE);
        assertThat(compressed(page)).isLessThan(LIMIT_BYTES);
    }

    @Test
    void needsFewStatements() {
        CountingDataSource database = (CountingDataSource) program.get(DataSource.class);
        int before = database.statements();
        ok(officer.get("/fr" + OVERVIEW));
        assertThat(database.statements() - before).isLessThanOrEqualTo(LIMIT_STATEMENTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OVERVIEW,
                "/desk/overview",
                OVERVIEW + "/csv",
                OVERVIEW + "/xlsx",
                "/desk/cycles",
                "/desk/editions"
            })
    void othersAreRefused(String path) {
        assertThat(focalPoint.get("/fr" + path).statusCode()).isEqualTo(403);
        assertThat(new Visitor(site()).get("/fr" + path).statusCode()).isEqualTo(303);
    }

    @Test
    void onlyTheLeadOpensEndsAndFreezes() {
        assertThat(officer.get("/fr/desk/cycles").body()).doesNotContain("id=\"open\"");
        assertThat(officer.post("/fr/desk/cycles", Map.of()).statusCode()).isEqualTo(403);
        assertThat(officer.post("/fr/desk/cycles/" + CYCLE + "/close", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(officer.get("/fr/desk/editions").statusCode()).isEqualTo(403);
        assertThat(officer.post("/fr/desk/editions", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void filtersByAddress() {
        assertThat(ok(officer.get("/fr" + OVERVIEW + "?region=NORTH_AFRICA")).split("name=\"partner\""))
                .hasSize(5);
        assertThat(ok(officer.get("/fr" + OVERVIEW + "?domain=5"))).doesNotContain("review#a1\"");
        String waiting = ok(officer.get("/fr" + OVERVIEW + "?waits=yes"));
        assertThat(waiting).contains("td class=\"st you\"").doesNotContain("td class=\"st\"");
        assertThat(ok(officer.get("/fr" + OVERVIEW + "?state=nonsense&region='"))
                        .split("name=\"partner\""))
                .hasSize(58);
        assertThat(ok(officer.get("/fr" + OVERVIEW + "?region=NORTH_AFRICA&state=accepted&waits=yes")))
                .contains("Aucun partenaire ne correspond");
    }

    @Test
    void filesTellTheSixApart() {
        String csv = ok(officer.get("/fr" + OVERVIEW + "/csv"));
        assertThat(csv).startsWith("\uFEFF");
        assertThat(csv.lines()).hasSize(58).first().asString().endsWith("A28,A29");
        assertThat(csv.lines().filter(it -> it.contains(",not-due,"))).hasSize(2);
        assertThat(csv).contains(",due,À rendre,", ",declined,Décliné,", ",reported,Rendu,");
        assertThat(csv).contains("Sans objet, convenu").doesNotContain(",NR");
    }

    @ParameterizedTest
    @CsvSource({"fr, false", "ar, true"})
    void theWorkbookRunsTheRightWay(String language, boolean rightToLeft) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(program.url("/" + language + OVERVIEW + "/xlsx"))
                .header("Cookie", "session=" + officer.cookie("session"))
                .build();
        byte[] bytes = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheetAt(0).isRightToLeft()).isEqualTo(rightToLeft);
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(57);
        }
    }

    @Test
    void remindsSeveralOnce() {
        HttpResponse<String> answer = act("remind", "SEN", "MAR");
        assertThat(location(answer)).isEqualTo("/fr" + OVERVIEW + "?done=remind&of=2&left=0");
        assertThat(officer.get(location(answer)).body()).contains("Relancés\u00a0: 2.");
        assertThat(program.get(Notices.class).listOpen(account("focal.sen@exercise.invalid")))
                .extracting(it -> it.notice().key())
                .containsOnlyOnce("followup.notice.reminded");
        assertThat(location(act("remind"))).contains("done=nothing");
        assertThat(location(act("remind", "DZA"))).contains("of=0&left=1");
    }

    @Test
    void startsReviews() {
        List<String> submitted = inState(ReportState.SUBMITTED);
        assertThat(submitted).isNotEmpty();
        act("take", submitted.getFirst(), "SEN");
        assertThat(program.get(Reviews.class).listSteps(CYCLE, new PartnerCode(submitted.getFirst())))
                .last()
                .matches(it -> it.state() == ReportState.IN_REVIEW);
    }

    @Test
    void closesAsNoReportAndTakesItBack() {
        PartnerCode ghana = new PartnerCode("GHA");
        act("silence", "GHA");
        assertThat(standing(ghana)).isEqualTo(Standing.NO_REPORT);
        act("unsilence", "GHA");
        assertThat(standing(ghana)).isEqualTo(Standing.DUE);
    }

    @Test
    void opensACycleWithErrorsAtTheirFields() {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "code", "2027", "fr", "Cycle", "en", "Cycle", "ar", "", "from", "2027-01-01", "to", "yesterday"));
        fields.putAll(Map.of("opens", "2027-06-01", "deadline", "2028-01-31", "questionnaire", "1"));
        lead.get("/fr/desk/cycles");
        HttpResponse<String> refused = lead.post("/fr/desk/cycles", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"mistake-ar\"", "id=\"mistake-to\"", "value=\"yesterday\"");
        fields.put("ar", "دورة");
        fields.put("to", "2027-12-31");
        assertThat(location(lead.post("/fr/desk/cycles", fields))).isEqualTo("/fr/desk/overview/2027");
        HttpResponse<String> twice = lead.post("/fr/desk/cycles", fields);
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("id=\"mistake-code\"", "déjà un cycle 2027");
        assertThat(ok(lead.get("/fr/desk/overview/2027"))).contains("Pas encore demandé");
    }

    @Test
    void endsACycleOnceAndNotBeforeItsDeadline() {
        lead.get("/fr/desk/cycles");
        HttpResponse<String> early = lead.post("/fr/desk/cycles/" + CYCLE + "/close", Map.of("day", "2026-12-01"));
        assertThat(early.statusCode()).isEqualTo(422);
        HttpResponse<String> twice = lead.post("/fr/desk/cycles/exercise-2025/close", Map.of("day", "2027-12-01"));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(program.get(Reports.class).findCycle(CYCLE).orElseThrow().closed())
                .isNull();
    }

    @Test
    void freezesWhatWasLookedAtOnce() {
        Editions editions = program.get(Editions.class);
        String query = "?cycle=exercise-2026&id=trial&fr=Essai&en=Trial&ar="
                + URLEncoder.encode("تجربة", StandardCharsets.UTF_8) + "&asOf=2026-11-23";
        String preview = ok(lead.get("/fr/desk/editions" + query));
        assertThat(preview).contains("Ce qui changerait", "class=\"was\"");
        assertThat(editions.find(new EditionId("trial")))
                .as("looking stores nothing")
                .isEmpty();
        Map<String, String> fields =
                new LinkedHashMap<>(Map.of("cycle", CYCLE, "id", "trial", "fr", "Essai", "en", "Trial", "ar", "تجربة"));
        fields.put("asOf", "2026-11-23");
        fields.put("seen", "0");
        HttpResponse<String> unseen = lead.post("/fr/desk/editions", fields);
        assertThat(unseen.statusCode()).isEqualTo(422);
        fields.put("seen", preview.replaceFirst("(?s).*name=\"seen\" value=\"([0-9a-f]{64})\".*", "$1"));
        assertThat(location(lead.post("/fr/desk/editions", fields))).isEqualTo("/fr/editions/trial");
        assertThat(location(lead.post("/fr/desk/editions", fields))).isEqualTo("/fr/editions/trial");
        assertThat(editions.list())
                .filteredOn(it -> it.id().value().equals("trial"))
                .hasSize(1);
        assertThat(inState(ReportState.PUBLISHED)).isNotEmpty();
        fields.put("asOf", "2026-11-22");
        HttpResponse<String> taken = lead.post("/fr/desk/editions", fields);
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("id=\"mistake-id\"");
    }

    private static HttpResponse<String> act(String name, String... partners) {
        officer.get("/fr" + OVERVIEW);
        String query =
                List.of(partners).stream().map(it -> "partner=" + it + "&").reduce("?", String::concat);
        HttpResponse<String> answer = officer.post("/fr" + OVERVIEW + query, Map.of("act", name));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer;
    }

    private static List<String> inState(ReportState state) {
        return standings().overview(CYCLE, Instant.now()).rows().stream()
                .filter(it -> it.report() != null && it.report().state() == state)
                .map(it -> it.partner().code().value())
                .toList();
    }

    private static Standing standing(PartnerCode partner) {
        return standings()
                .overview(CYCLE, Instant.now())
                .find(partner)
                .orElseThrow()
                .standing();
    }

    private static Standings standings() {
        return program.get(Standings.class);
    }

    private static int compressed(String page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }

    private static String ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
        return answer.body();
    }

    private static Visitor visitor(String email) {
        return new Visitor(site()).as(account(email));
    }

    private static long account(String email) {
        return program.get(Accounts.class).findByEmail(email).orElseThrow().id();
    }

    private static String site() {
        return program.url("").toString();
    }
}
