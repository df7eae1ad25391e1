package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the plan's score down to the one answer of one partner that moved it, by links alone. */
@InBrowser
class WithoutScriptTest {
    private final String site;

    WithoutScriptTest(@LocalServerPort int port) {
        this.site = "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "ar"})
    void thePlansScoreOpensDownToOneAnswer(String language, Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site + "/" + language);
            open(page, page.locator(".hero a.fig").first(), "/figures/plan");
            open(page, moved(page), "/figures/D\\d");
            open(page, moved(page), "/figures/A\\d+");
            Locator row = page.locator("#answers tbody tr:has(td b)").first();
            String partner = row.locator("th").innerText();
            open(page, row.locator("a.fig"), "/figures/A\\d+/[A-Z]+");
            assertThat(page.locator("main").innerText()).contains(partner);
        }
    }

    /** The number of the first part that is not what it was in the edition before. */
    private static Locator moved(Page page) {
        return page.locator("main tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("td:last-child").filter(changed())))
                .first()
                .locator("a.fig");
    }

    private static Locator.FilterOptions changed() {
        return new Locator.FilterOptions().setHasText(Pattern.compile("[1-9]"));
    }

    private static void open(Page page, Locator link, String address) {
        link.click();
        page.waitForLoadState();
        assertThat(page.url()).containsPattern(address + "$");
        assertThat(page.locator("h1").innerText()).isNotBlank();
    }
}
