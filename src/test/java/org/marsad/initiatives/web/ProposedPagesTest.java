package org.marsad.initiatives.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.identity.Visitor.location;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.Program;
import org.marsad.database.TestDatabases;
import org.marsad.followup.OpenCycle;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.Imports;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.Links;
import org.marsad.journal.Journal;

/** Focal points accept and reject what is proposed for their own country’s initiatives, and nobody else’s. */
class ProposedPagesTest {
    private static final String SENEGAL = "/en/desk/proposed/SEN";
    private static final Pattern FIELD = Pattern.compile("name=\"(initiative|action|seen)\" value=\"(\\w+)\"");

    private static Program program;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        program = Program.start("spring.datasource.url=" + TestDatabases.freshUrl());
        StringBuilder all = new StringBuilder("<iati-activities version=\"2.03\">\n");
        List<String> countries = List.of("SN", "ML", "SN", "SN", "GH");
        for (int i = 0; i < countries.size(); i++) {
            all.append("""
                    <iati-activity default-currency="EUR" xml:lang="en">
                    <iati-identifier>XM-LINK-%s</iati-identifier>
                    <reporting-org ref="XM-LINK" type="10"><narrative>Made-up publisher</narrative></reporting-org>
                    <title><narrative>Jobs and vocational training %s</narrative></title>
                    <description><narrative>Made up for a test</narrative></description>
                    <participating-org role="4"><narrative>Made-up workshop</narrative></participating-org>
                    <activity-status code="2"/><activity-date type="2" iso-date="2020-01-31"/>
                    <recipient-country code="%s" percentage="100"/>
                    <sector code="11330" percentage="100"/>
                    </iati-activity>
                    """.formatted(i, i, countries.get(i)));
        }
        Path file = Files.writeString(folder.resolve("links.xml"), all + "</iati-activities>");
        program.get(Imports.class)
                .run(
                        new ImportOrder(
                                InitiativeFormat.IATI, List.of(file), "links", false, null, Journal.COMMAND_LINE),
                        _ -> {});
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void aFocalPointAcceptsRejectsAndTakesBack() {
        Visitor focal = as("focal.sen");
        assertThat(location(focal.get("/en/desk/proposed"))).isEqualTo(SENEGAL);
        String page = focal.get(SENEGAL).body();
        assertThat(page)
                .contains("training 3", "training 2", "Action 4:", "Its purpose code is 11330.", "decide.js")
                .doesNotContain("training 1");
        Map<String, String> newest = firstForm(page);
        long before = linked();
        for (int click = 0; click < 2; click++) {
            assertThat(location(focal.post(SENEGAL, with(newest, "accepted")))).isEqualTo(SENEGAL + "#proposed");
        }
        assertThat(linked()).isEqualTo(before + 1);
        String after = focal.get(SENEGAL).body();
        assertThat(after).contains("You accepted: Action 4:", "Jobs and vocational training 3");
        assertThat(focal.get("/en/initiatives/" + newest.get("initiative")).body())
                .contains("National focal point, Senegal: accepted on", "Its purpose code is 11330.", "/en/actions/4");
        assertThat(focal.get("/en/initiatives?action=4&q=xm+link").body())
                .contains("training 3")
                .doesNotContain("training 2");
        assertThat(focal.get("/api/v1/initiatives?action=A4&q=xm+link").body()).contains("\"actions\":[\"A4\"]");
        assertThat(focal.get("/en/actions/4").body())
                .containsPattern("[12] initiatives? linked")
                .contains("/en/initiatives?action=A4");
        assertThat(focal.get("/en/initiatives?group=nobody").statusCode()).isEqualTo(400);

        Map<String, String> undo = firstForm(after);
        focal.post(SENEGAL, with(undo, "withdrawn"));
        assertThat(linked()).isEqualTo(before);
        String again = focal.get(SENEGAL).body();
        assertThat(again).doesNotContain("You accepted");
        Map<String, String> open = firstForm(again);
        assertThat(open).containsEntry("initiative", newest.get("initiative"));
        focal.post(SENEGAL, with(open, "rejected"));
        assertThat(linked()).isEqualTo(before);
    }

    @Test
    void whoIsLaterIsTold() {
        Visitor focal = as("focal.sen");
        Visitor officer = as("officer-1");
        Visitor other = as("officer-2");
        assertThat(officer.get("/en/desk/proposed").body()).contains("/en/desk/proposed/SEN");
        Map<String, String> seen =
                firstForm(officer.get("/en/desk/proposed/MLI").body());
        other.get("/en/desk/proposed/MLI");
        officer.post("/en/desk/proposed/MLI", with(seen, "accepted"));
        String where = location(other.post("/en/desk/proposed/MLI", with(seen, "rejected")));
        assertThat(where).isEqualTo("/en/desk/proposed/MLI?taken=yes#proposed");
        assertThat(other.get("/en/desk/proposed/MLI?taken=yes").body()).contains("A colleague has decided otherwise");

        focal.get(SENEGAL);
        assertThat(focal.get("/en/desk/proposed/MLI").statusCode()).isEqualTo(403);
        assertThat(focal.post("/en/desk/proposed/MLI", with(seen, "rejected")).statusCode())
                .isEqualTo(403);
        assertThat(focal.post(SENEGAL, with(seen, "rejected")).statusCode()).isEqualTo(400);
        assertThat(focal.post(SENEGAL, Map.of("verdict", "perhaps")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aReportPicksFromWhatIsLinked() {
        Visitor focal = as("focal.gha");
        Map<String, String> link = firstForm(focal.get("/en/desk/proposed/GHA").body());
        focal.post("/en/desk/proposed/GHA", with(link, "accepted"));
        OpenCycle.in(program, "picks-2026");
        String address = "/en/desk/reports/picks-2026/GHA/actions/4";
        String form = focal.get(address).body();
        assertThat(form).contains("name=\"Q4.pick\" form=\"answers\" value=\"" + link.get("initiative") + "\"");
        Matcher seen =
                Pattern.compile("name=\"seen\\.Q4\"[^>]* value=\"(\\d+)\"").matcher(form);
        assertThat(seen.find()).isTrue();
        Map<String, String> fields = new HashMap<>(Map.of(
                "seen.Q4", seen.group(1),
                "Q4.1.kind", "law",
                "Q4.1.title", "Typed by hand",
                "Q4.1.language", "en",
                "Q4.pick", String.valueOf(link.get("initiative"))));
        assertThat(focal.post(address, fields).statusCode()).isEqualTo(303);
        assertThat(focal.get(address).body())
                .contains("value=\"Typed by hand\"", "value=\"Jobs and vocational training", "value=\"XM-LINK-")
                .doesNotContain("name=\"Q4.pick\" form=\"answers\" value=\"" + link.get("initiative") + "\"");
    }

    private static long linked() {
        return program.get(Links.class).count("A4");
    }

    /** The hidden fields of the page's first form that decides something. */
    private static Map<String, String> firstForm(String page) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = FIELD.matcher(page);
        while (fields.size() < 3 && field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        assertThat(fields).hasSize(3);
        return fields;
    }

    private static Map<String, String> with(Map<String, String> form, String verdict) {
        Map<String, String> fields = new HashMap<>(form);
        fields.put("verdict", verdict);
        return fields;
    }

    private static Visitor as(String function) {
        long account = program.get(Accounts.class)
                .findByEmail(function + "@exercise.invalid")
                .orElseThrow()
                .id();
        return new Visitor(program.url("").toString()).as(account);
    }
}
