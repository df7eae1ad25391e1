package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.Program;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Editions;
import org.marsad.database.TestDatabases;
import org.marsad.followup.Question;
import org.marsad.kernel.Language;
import org.marsad.workbook.internal.LibreOffice;

/**
 * A whole cycle by four people in three languages, from the invitation to the edition: once on the pages, once by
 * workbook. What comes out is the same to the byte.
 */
@ExtendWith(OneBrowser.class)
class WholeCycleTest {
    private static final String CYCLE = "whole-2026";
    private static final String REPORT = "/desk/reports/" + CYCLE + "/NER";
    private static final EditionId EDITION = new EditionId("whole-2026");
    private static final LocalDate TODAY = LocalDate.now();

    private static final List<Told> BY_CONTRIBUTOR = List.of(
            Told.of("12", Question.APPLIES, Map.of("applies", "yes")),
            Told.of("12", Question.STATUS, Map.of("status", "3")),
            Told.of("12", Question.CHANGES, Map.of("text", "اعتُمد قانون خيالي.", "language", "ar")),
            Told.of("12", Question.EVIDENCE, evidence("E2", "قرار خيالي", "ar")));

    private static final List<Told> BY_FOCAL_POINT = List.of(
            Told.of("3", Question.APPLIES, Map.of("applies", "yes")),
            Told.of("3", Question.STATUS, Map.of("status", "4")),
            Told.of("3", Question.GROUPS, Map.of("total", "40", "women", "18")),
            Told.of("3", Question.EVIDENCE, evidence("E1", "Compte rendu fictif", "fr")),
            Told.of("13", Question.APPLIES, Map.of("applies", "no", "reason", "no-coast")));

    private static final List<Told> CORRECTED =
            List.of(Told.of("3", Question.EVIDENCE, evidence("E3", "Évaluation fictive", "fr")));

    @TempDir
    private Path folder;

    @Test
    void pagesAndWorkbooksGiveTheSameEdition(Browser browser) throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "soffice");
        assertThat(play(browser, new ByWorkbook(folder))).isEqualTo(play(browser, new OnPages()));
    }

    /** The hashes of what the edition was computed from and of its results, and the file that everybody can fetch. */
    private static List<String> play(Browser browser, Told.Way way) throws Exception {
        try (Program program = Program.start("spring.datasource.url=" + TestDatabases.freshUrl());
                Somebody lead = Somebody.known(program, browser, "lead", Language.EN);
                Somebody officer = Somebody.known(program, browser, "officer-1", Language.EN)) {
            openCycle(lead);
            invite(lead);
            try (Somebody focal = Somebody.invited(program, browser, "Point focal NER", Language.FR)) {
                delegate(focal);
                try (Somebody contributor = Somebody.invited(program, browser, "مساهم", Language.AR)) {
                    way.tell(contributor, REPORT, BY_CONTRIBUTOR);
                }
                way.tell(focal, REPORT, BY_FOCAL_POINT);
                submit(focal);
                sendBack(officer);
                way.tell(focal, REPORT, CORRECTED);
                submit(focal);
            }
            accept(officer);
            freeze(lead);
            EditionSummary edition =
                    program.get(Editions.class).find(EDITION).orElseThrow().summary();
            byte[] file = program.fetch("/api/v1/editions/" + EDITION + "/scores?format=csv")
                    .body();
            return List.of(edition.inputsSha256(), edition.resultsSha256(), new String(file, StandardCharsets.UTF_8));
        }
    }

    private static void openCycle(Somebody lead) {
        lead.open("/desk/cycles");
        Map.of(
                        "code", CYCLE,
                        "fr", "Cycle entier",
                        "en", "Whole cycle",
                        "ar", "دورة كاملة",
                        "from", "2026-01-01",
                        "to", "2026-12-31",
                        "opens", TODAY.toString(),
                        "deadline", TODAY.plusDays(30).toString())
                .forEach(lead::type);
        lead.press("#open button");
    }

    private static void invite(Somebody lead) {
        lead.open("/desk/people");
        lead.type("email", "relais.ner@exercise.invalid");
        lead.type("name", "Point focal NER (fictif)");
        lead.choose("role", "focal-point");
        lead.choose("partner", "NER");
        lead.choose("language", "fr");
        lead.press("form[action$='/invitations'] button");
    }

    private static void delegate(Somebody focal) {
        focal.open("/desk/people/NER");
        focal.type("email", "contributor.ner@exercise.invalid");
        focal.type("name", "مساهم (خيالي)");
        focal.choose("language", "ar");
        focal.tick("actions", "12");
        focal.press("form[action$='/invitations'] button");
        focal.open(REPORT);
    }

    private static void submit(Somebody focal) {
        focal.open(REPORT + "/submit");
        focal.press("form[action$='/submit'] button");
    }

    private static void sendBack(Somebody officer) {
        officer.open(REPORT + "/review");
        if (officer.page().locator("#a3[open]").count() == 0) {
            officer.page().locator("#a3 > summary").click();
        }
        officer.tick("r.3.Q8", "1");
        officer.type("w.3.Q8", "Please add the evaluation.");
        officer.press("button[value='return']");
    }

    private static void accept(Somebody officer) {
        officer.open(REPORT + "/review");
        officer.press("button[value='agree.13']");
        officer.press("button[value='accept']");
    }

    private static void freeze(Somebody lead) {
        lead.open("/desk/editions");
        lead.choose("cycle", CYCLE);
        Map.of("id", EDITION.value(), "fr", "Édition", "en", "Edition", "ar", "إصدار", "asOf", TODAY.toString())
                .forEach(lead::type);
        lead.press("form button.plain");
        lead.press("#preview form button");
        assertThat(lead.page().url()).endsWith("/editions/" + EDITION);
    }

    private static Map<String, String> evidence(String level, String title, String language) {
        return Map.of(
                "1.level",
                level,
                "1.title",
                title,
                "1.link",
                "https://example.org/" + level,
                "1.date",
                "2026-03-09",
                "1.language",
                language,
                "1.access",
                "public");
    }
}
