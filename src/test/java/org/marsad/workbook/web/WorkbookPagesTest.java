package org.marsad.workbook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.Program;
import org.marsad.followup.Cycle;
import org.marsad.followup.Drafts;
import org.marsad.followup.Reports;
import org.marsad.identity.Accounts;
import org.marsad.identity.Person;
import org.marsad.identity.Visitor;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;

/** The whole way in a browser without script: fetch, bring back, look, take. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookPagesTest {
    private static final PartnerCode SENEGAL = new PartnerCode("SEN");
    private static final String PLACE = "/desk/reports/now/SEN/workbook";
    private static final Pattern STAMP = Pattern.compile("name=\"stamp\" value=\"([0-9a-f]+)\"");

    private final Program program;
    private final Visitor focalPoint;

    WorkbookPagesTest(@TempDir Path folder) {
        this.program = Program.start("marsad.home=" + folder.resolve("home"));
        LocalDate today = LocalDate.now();
        program.get(Reports.class)
                .open(new Cycle(
                        "now",
                        new LocalizedText("Essai", "Trial", "تجربة"),
                        today.minusDays(30),
                        today.plusDays(30),
                        today.plusDays(60)));
        this.focalPoint = visitor(person());
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @Test
    void fetchBringBackLookAndTake() throws IOException {
        HttpResponse<String> page = focalPoint.get("/fr" + PLACE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("workbook.xlsx?in=ar", "Remplir hors ligne");
        byte[] file = focalPoint.download("/fr" + PLACE + ".xlsx?in=ar");

        String status = draft().equals("3") ? "1" : "3";
        HttpResponse<String> kept = focalPoint.upload("/fr" + PLACE, "sen.xlsx", answered(file, status));
        assertThat(kept.statusCode()).isEqualTo(303);
        String address = Visitor.location(kept);
        HttpResponse<String> preview = focalPoint.get(address);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("1 réponse change");
        assertThat(draft()).isNotEqualTo(status);

        Matcher stamp = STAMP.matcher(preview.body());
        assertThat(stamp.find()).isTrue();
        HttpResponse<String> old = focalPoint.post(address, Map.of("stamp", "0"));
        assertThat(old.statusCode()).isEqualTo(409);
        HttpResponse<String> taken = focalPoint.post(address, Map.of("stamp", stamp.group(1)));
        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(draft()).isEqualTo(status);
        assertThat(focalPoint.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeReadIsSaidOnThePage() throws IOException {
        focalPoint.get("/en" + PLACE);
        byte[] text = "no workbook".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> refused = focalPoint.upload("/en" + PLACE, "a.xlsx", text);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("This is not an Excel workbook.");
        HttpResponse<String> large = focalPoint.upload("/en" + PLACE, "a.xlsx", new byte[6 << 20]);
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("more than 5 MB");

        byte[] wrong = answered(focalPoint.download("/en" + PLACE + ".xlsx"), "perhaps");
        HttpResponse<String> kept = focalPoint.upload("/ar" + PLACE, "sen.xlsx", wrong);
        HttpResponse<String> preview = focalPoint.get(Visitor.location(kept));
        assertThat(preview.body()).contains("dir=\"rtl\"", "perhaps").doesNotContain("<button>حفظ هذه");
    }

    private Person person() {
        return program.get(Accounts.class).listPeople(SENEGAL).stream()
                .filter(it -> it.isFocalPointOf(SENEGAL))
                .findFirst()
                .orElseThrow();
    }

    private Visitor visitor(Person person) {
        String site = program.url("/").toString();
        return new Visitor(site.substring(0, site.length() - 1))
                .as(person.account().id());
    }

    private String draft() {
        return program.get(Drafts.class)
                .find("now", SENEGAL)
                .map(it -> it.values("1", "Q2").getOrDefault("status", ""))
                .orElse("");
    }

    private static byte[] answered(byte[] file, String status) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : book.getSheetAt(1)) {
                if (row.getCell(0) != null
                        && row.getCell(0).getStringCellValue().equals("1|Q2|status")) {
                    row.getCell(2).setCellValue(status);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
