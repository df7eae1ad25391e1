package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;
import org.marsad.initiatives.Decider;
import org.marsad.initiatives.Doubles;
import org.marsad.initiatives.Imports;
import org.marsad.initiatives.Verdict;
import org.marsad.initiatives.web.TwoReports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pairs to decide about, decisions and a record of two reports: for everyone, and with keys alone. */
@InBrowser
class DoublesInBrowserTest {
    private static final int TELEPHONE = 320;
    private static final Decider OFFICER = new Decider(1, "secretariat-officer", null);

    private final String site;
    private final Imports imports;
    private final Doubles doubles;
    private final String session;
    private long kept;

    DoublesInBrowserTest(
            @LocalServerPort int port,
            @Autowired Imports imports,
            @Autowired Doubles doubles,
            @Autowired Accounts accounts) {
        this.site = "http://localhost:" + port;
        this.imports = imports;
        this.doubles = doubles;
        long lead = accounts.findByEmail("lead@exercise.invalid").orElseThrow().id();
        this.session = new Visitor(site).as(lead).cookie("session");
    }

    @BeforeAll
    void takeIn(@TempDir Path folder) {
        TwoReports.takeIn(imports, folder, "XM-KEYS");
        TwoReports.takeIn(imports, folder, "XM-LEFT");
        while (doubles.compare(500) > 0) {
            assertThat(doubles.countWaiting()).isNotNegative();
        }
        TwoReports.takeIn(imports, folder, "XM-LATE");
        var pair = doubles.listCandidates(OFFICER, 0, 50).stream()
                .filter(it -> it.other().summary().identifier().equals("XM-KEYS-Y"))
                .findFirst()
                .orElseThrow();
        kept = pair.one().summary().key();
        doubles.decide(kept, pair.other().summary().key(), Verdict.SAME, "Seen in both files", OFFICER);
    }

    @ParameterizedTest
    @CsvSource({"fr, LIGHT", "en, DARK", "ar, LIGHT"})
    void isForEveryone(String language, ColorScheme colors, Browser browser) {
        for (String path : new String[] {"/desk/doubles", "/desk/doubles/decisions", "/initiatives/" + kept}) {
            try (Visit visit = new Visit(browser, site + "/" + language + path, colors, session)) {
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

    @Test
    void aKeyDecidesThePairInFocusAndNoneWhileTyping(Browser browser) {
        try (Visit visit = new Visit(browser, site + "/en/desk/doubles", ColorScheme.LIGHT, session)) {
            var page = visit.page();
            Locator pair = page.locator("[data-decide]")
                    .filter(new Locator.FilterOptions().setHasText("XM-KEYS-A · XM-KEYS-X"));
            pair.locator("summary").click();
            pair.locator("input[name=why]").fill("2");
            page.keyboard().press("2");
            assertThat(pair.locator("input[name=why]").inputValue()).isEqualTo("22");
            pair.focus();
            page.keyboard().press("2");
            page.waitForURL("**/desk/doubles#proposed");
            assertThat(pair.count()).isZero();
            page.navigate(site + "/en/desk/doubles/decisions");
            assertThat(page.locator("main .found li").first().innerText()).contains("Kept apart", "XM-KEYS-X", "22");
        }
    }
}
