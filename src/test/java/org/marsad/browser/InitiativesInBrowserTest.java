package org.marsad.browser;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.Imports;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.InitiativeQuery;
import org.marsad.initiatives.Initiatives;
import org.marsad.journal.Journal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of initiatives and an initiative with every kind of value: for everyone and on every screen. */
@InBrowser
class InitiativesInBrowserTest {
    private static final int TELEPHONE = 320;
    private static final String FILE = """
            <iati-activities version="2.03">
            <iati-activity default-currency="XOF" xml:lang="fr">
            <iati-identifier>XM-BROWSER-WITH-A-LONG-IDENTIFIER-THAT-CANNOT-BE-BROKEN-0001</iati-identifier>
            <reporting-org ref="XM-BROWSER" type="10"><narrative>Éditeur inventé</narrative></reporting-org>
            <title><narrative>Formation inventée pour un essai</narrative>
            <narrative xml:lang="ar">تدريب مختلق من أجل اختبار</narrative></title>
            <description><narrative>Un texte inventé.</narrative></description>
            <participating-org role="4" type="21"><narrative>Atelier inventé</narrative></participating-org>
            <activity-status code="2"/><activity-date type="2" iso-date="2020-01-31"/>
            <recipient-country code="SN" percentage="60"/><recipient-country code="ML" percentage="40"/>
            <sector code="15190"/>
            <budget><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/>
            <value value-date="2020-01-01">123456789012.50</value></budget>
            <transaction><transaction-type code="3"/><transaction-date iso-date="2020-05-01"/>
            <value value-date="2020-05-01">1</value></transaction>
            <document-link url="https://example.org/a" format="text/html"><title><narrative>Note</narrative></title>
            <category code="A01"/></document-link>
            <related-activity ref="XM-BROWSER-2" type="1"/>
            <result type="1"><title><narrative>R</narrative></title><indicator measure="1">
            <title><narrative>Personnes formées</narrative></title><period><period-start iso-date="2020-01-01"/>
            <period-end iso-date="2020-12-31"/><target value="100"/><actual value="90"/></period></indicator></result>
            </iati-activity>
            </iati-activities>
            """;

    private final String site;
    private final Imports imports;
    private final Initiatives initiatives;

    InitiativesInBrowserTest(
            @LocalServerPort int port, @Autowired Imports imports, @Autowired Initiatives initiatives) {
        this.site = "http://localhost:" + port;
        this.imports = imports;
        this.initiatives = initiatives;
    }

    @BeforeAll
    void takeIn(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("browser.xml"), FILE);
        imports.run(
                new ImportOrder(InitiativeFormat.IATI, List.of(file), "browser", false, null, Journal.COMMAND_LINE),
                it -> {
                    throw new AssertionError(it);
                });
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @CsvSource({"fr, LIGHT", "en, DARK", "ar, LIGHT"})
    void isForEveryone(String language, ColorScheme colors, Browser browser) {
        var query = new InitiativeQuery("xm browser", null, null, null, null, null, null, null, null, null, null, null);
        long key = initiatives.list(query.filter(), null, 1).getFirst().key();
        for (String path :
                List.of("", "/" + key, "/totals", "/totals/budgets", "/totals/flow", "/totals/counted?q=xm+browser")) {
            try (Visit visit = new Visit(browser, site + "/" + language + "/initiatives" + path, colors)) {
                assertSoftly(it -> {
                    it.assertThat(visit.status()).isEqualTo(200);
                    it.assertThat(visit.errors()).as("console").isEmpty();
                    it.assertThat(visit.violations()).as("axe").isEmpty();
                    it.assertThat(visit.overflow(TELEPHONE))
                            .as("pixels too wide")
                            .isNotPositive();
                });
            }
        }
    }
}
