package org.marsad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasClassOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.Program;
import org.marsad.database.TestDatabases;
import org.marsad.followup.OpenCycle;
import org.marsad.identity.Accounts;

/** Writing a report in a real browser, on a program of its own, since it changes what is there. */
@ExtendWith(OneBrowser.class)
class WritingTest {
    private static final String CYCLE = "writing-2026";
    private static final int TELEPHONE = 320;
    private static final int HEIGHT = 900;
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int DELAY_MILLIS = 500;
    private static final int BYTES_A_SECOND = 64_000 / 8;

    private static Program program;

    @BeforeAll
    static void start() {
        program = Program.start("spring.datasource.url=" + TestDatabases.freshUrl());
        OpenCycle.in(program, CYCLE);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void anAnswerIsSavedWhileTheNextIsTyped(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = signedIn(context, "focal.sen");
            page.navigate(address("fr", "SEN/actions/12"));
            page.locator("#Q3-text").fill("Une loi fictive a été adoptée.");
            page.locator("#Q3-language").focus();
            page.locator("#Q5-total").pressSequentially("12");
            assertThat(page.locator("#state-Q3")).hasClass(Pattern.compile("confirmed"));
            assertThat(page.locator("#Q5-total")).hasValue("12");
            page.locator("#Q5-women").fill("beaucoup");
            page.locator("#Q5-men").focus();
            assertThat(page.locator("#m-Q5-women")).not().isEmpty();
            assertThat(page.locator("#Q5-women")).hasValue("beaucoup");
            page.reload();
            assertThat(page.locator("#Q3-text")).hasValue("Une loi fictive a été adoptée.");
        }
    }

    /** What an office behind a poor line has: 64 kbit/s, half a second until an answer begins. */
    @Test
    void anAnswerIsSavedOnASlowLine(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = signedIn(context, "focal.nga");
            page.navigate(address("fr", "NGA/actions/12"));
            JsonObject line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", DELAY_MILLIS);
            line.addProperty("downloadThroughput", BYTES_A_SECOND);
            line.addProperty("uploadThroughput", BYTES_A_SECOND);
            CDPSession network = context.newCDPSession(page);
            network.send("Network.enable");
            network.send("Network.emulateNetworkConditions", line);
            page.locator("#Q3-text").fill("Une loi fictive a été adoptée. ".repeat(18));
            long start = System.nanoTime();
            page.locator("#Q3-language").focus();
            assertThat(page.locator("#state-Q3")).hasClass(Pattern.compile("confirmed"));
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(DELAY_MILLIS), Duration.ofSeconds(3));
        }
    }

    @Test
    void aDroppedLineLosesNothing(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = signedIn(context, "focal.mli");
            page.navigate(address("fr", "MLI/actions/12"));
            context.setOffline(true);
            page.locator("#Q5-total").fill("31");
            page.locator("#Q5-women").focus();
            assertThat(page.locator("#trouble")).containsText("La connexion est coupée");
            assertThat(page.locator("#state-Q5")).not().hasClass(Pattern.compile("confirmed"));
            context.setOffline(false);
            assertThat(page.locator("#state-Q5"))
                    .hasClass(Pattern.compile("confirmed"), new HasClassOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(page.locator("#trouble")).isEmpty();
            page.reload();
            assertThat(page.locator("#Q5-total")).hasValue("31");
        }
    }

    @Test
    void aFileIsGivenAndReadByTheSecretariat(Browser browser) {
        byte[] bytes = "Décret fictif n° 1, adopté le 3 mars 2026.".getBytes(StandardCharsets.UTF_8);
        try (BrowserContext context = browser.newContext();
                BrowserContext other = browser.newContext()) {
            Page page = signedIn(context, "focal.gin");
            page.navigate(address("fr", "GIN/actions/12"));
            page.locator("#Q8-1-level").selectOption("E2");
            page.locator("#Q8-1-title").fill("Décret fictif");
            page.locator("#Q8-1-date").fill("2026-03-03");
            page.locator("#Q8-1-document").setInputFiles(new FilePayload("décret.txt", "text/plain", bytes));
            Locator link = page.locator("#d-Q8-1-document a");
            assertThat(link).containsText("décret.txt");
            String file = link.getAttribute("href");
            Page officer = signedIn(other, "officer-1");
            assertThat(officer.request().get(program.url(file).toString()).body())
                    .isEqualTo(bytes);
            assertThat(page.request()
                            .get(program.url(file).toString())
                            .headers()
                            .get("content-disposition"))
                    .startsWith("attachment");
        }
    }

    @Test
    void theFormWorksWithoutScript(Browser browser) {
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = signedIn(context, "focal.mar");
            page.navigate(address("fr", "MAR/actions/3"));
            page.locator("#Q5-total").fill("40");
            page.locator("#answers button").first().click();
            assertThat(page.locator("#state-Q5")).hasClass(Pattern.compile("confirmed"));
            assertThat(page.locator("#Q5-total")).hasValue("40");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GHA", "GHA/actions/8", "GHA/actions/21", "GHA/submit", "GHA/decline"})
    void pagesAreForEveryone(String path, Browser browser) {
        for (String language : List.of("fr", "ar")) {
            try (BrowserContext context = browser.newContext()) {
                Page page = signedIn(context, "focal.gha");
                page.navigate(
                        path.isEmpty() ? program.url("/" + language + "/desk").toString() : address(language, path));
                assertSoftly(it -> {
                    it.assertThat(Axe.violations(page)).as("axe").isEmpty();
                    page.setViewportSize(TELEPHONE, HEIGHT);
                    it.assertThat((Integer) page.evaluate("document.scrollingElement.scrollWidth"))
                            .as("width on a telephone")
                            .isLessThanOrEqualTo(TELEPHONE);
                });
            }
        }
    }

    private static Page signedIn(BrowserContext context, String function) {
        long account = program.get(Accounts.class)
                .findByEmail(function + "@exercise.invalid")
                .orElseThrow()
                .id();
        Page page = context.newPage();
        page.navigate(program.url("/fr/exercise/people").toString());
        page.locator("button[value='" + account + "']").first().click();
        return page;
    }

    private static String address(String language, String path) {
        return program.url("/" + language + "/desk/reports/" + CYCLE + "/" + path)
                .toString();
    }
}
