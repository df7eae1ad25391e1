package org.marsad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
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
import org.marsad.followup.Cycle;
import org.marsad.followup.Questionnaire;
import org.marsad.followup.Reports;
import org.marsad.identity.Accounts;
import org.marsad.kernel.LocalizedText;

/** Writing a report in a real browser, on a program of its own, since it changes what is there. */
@ExtendWith(OneBrowser.class)
class WritingTest {
    private static final String CYCLE = "writing-2026";
    private static final int TELEPHONE = 320;
    private static final int HEIGHT = 900;

    private static Program program;

    @BeforeAll
    static void start() {
        program = Program.start("spring.datasource.url=" + TestDatabases.freshUrl());
        LocalDate today = LocalDate.now();
        program.get(Reports.class)
                .open(new Cycle(
                        CYCLE,
                        new LocalizedText("Exercice 2026", "Exercise 2026", "تمرين 2026"),
                        LocalDate.of(2026, 1, 2),
                        LocalDate.of(2026, 12, 31),
                        today.minusDays(10),
                        today.plusDays(30),
                        null,
                        Questionnaire.NEWEST));
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
                        path.isEmpty() ? program.url("/" + language + "/work").toString() : address(language, path));
                assertSoftly(it -> {
                    it.assertThat(violations(page)).as("axe").isEmpty();
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
        return program.url("/" + language + "/work/reports/" + CYCLE + "/" + path)
                .toString();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(it -> it.getId() + ": " + it.getNodes().getFirst().getHtml())
                        .toList();
    }
}
