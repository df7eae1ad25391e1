package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.Program;
import org.marsad.database.TestDatabases;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;

/** The template fetched, filled in, brought, looked at and taken in, in a real browser and in both directions. */
@ExtendWith(OneBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportsInBrowserTest {
    private static final int TELEPHONE = 320;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Program program;

    ImportsInBrowserTest(@TempDir Path folder) {
        this.program = Program.start(
                "spring.datasource.url=" + TestDatabases.freshUrl(), "marsad.uploads.folder=" + folder.resolve("up"));
    }

    @AfterAll
    void stop() {
        program.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"FR", "AR"})
    void fetchFillInBringLookAndTakeIn(Language language, Browser browser) throws IOException {
        Texts texts = Texts.in(language);
        try (Somebody officer = Somebody.known(program, browser, "officer-1", language)) {
            officer.open("/desk/imports");
            String mine = "main a[download][hreflang='" + language.code() + "']";
            Download template = officer.page()
                    .waitForDownload(() -> officer.page().locator(mine).click());
            officer.choose("format", "jvap");
            officer.type("source", "browser-" + language.code());
            officer.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("filled.xlsx", XLSX, filled(template.path(), texts)));
            officer.press("form button");
            officer.page().waitForSelector("form[action$='/take'] button");
            assertThat(officer.page().locator("main").textContent())
                    .contains(texts.t("initiatives.desk.says.looked"), "B-" + language.code());
            isForEveryone(officer, browser);
            officer.press("form[action$='/take'] button");
            officer.page().waitForSelector("main .facts");
            assertThat(officer.page().locator("main .lead").textContent())
                    .isEqualTo(texts.t("initiatives.desk.says.taken"));
            officer.open("/initiatives");
            assertThat(officer.page().locator("main table").textContent()).contains("B-" + language.code());
            Download list = officer.page()
                    .waitForDownload(() -> officer.page()
                            .locator("main a[download][href*='/csv']")
                            .click());
            assertThat(Files.readString(list.path())).contains("B-" + language.code() + ",policy,");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FR", "AR"})
    void bringValuesLookAndTake(Language language, Browser browser) {
        Texts texts = Texts.in(language);
        String values =
                "indicator,area,period,value,unit,source\nWDI_REMITTANCES_PAID,SEN,2024,1,USD," + language.code()
                        + "\nWDI_REMITTANCES_PAID,Atlantis,2024,1,USD,x\nWDI_REMITTANCES_PAID,MLI,x,1,USD,x\n";
        try (Somebody officer = Somebody.known(program, browser, "officer-1", language)) {
            officer.open("/desk/values");
            officer.page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("values.csv", "text/csv", values.getBytes(StandardCharsets.UTF_8)));
            officer.press("form button");
            officer.page().waitForSelector("form[action$='/take'] button");
            assertThat(officer.page().locator("main").textContent())
                    .contains(texts.t("indicators.desk.says.looked"), "Atlantis", "WDI_REMITTANCES_PAID");
            isForEveryone(officer, browser);
            officer.press("form[action$='/take'] button");
            officer.page()
                    .waitForCondition(() -> officer.page()
                            .locator("main .lead")
                            .textContent()
                            .equals(texts.t("indicators.desk.says.taken")));
        }
    }

    private static void isForEveryone(Somebody who, Browser browser) {
        String session = who.page().context().cookies().stream()
                .filter(it -> it.name.equals("session"))
                .findFirst()
                .orElseThrow()
                .value;
        try (Visit visit = new Visit(browser, who.page().url(), ColorScheme.LIGHT, session)) {
            assertSoftly(it -> {
                it.assertThat(visit.errors()).as("console").isEmpty();
                it.assertThat(visit.violations()).as("axe").isEmpty();
                it.assertThat(visit.overflow(TELEPHONE)).as("pixels too wide").isNotPositive();
            });
        }
    }

    private static byte[] filled(Path template, Texts texts) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(template))) {
            Row row = book.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue("B-" + texts.language().code());
            row.createCell(1).setCellValue(texts.t("initiatives.kind.policy"));
            row.createCell(2).setCellValue("Un essai inventé / تجربة مختلقة");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
