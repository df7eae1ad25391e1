package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever has only a keyboard gets everywhere and sees where they are. */
@InBrowser
class KeyboardTest {
    private static final int STEPS = 25;

    private final String site;

    KeyboardTest(@LocalServerPort int port) {
        this.site = "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr", "/ar", "/en/actions/1"})
    void skipsToTheContent(String address, Browser browser) {
        try (Visit visit = new Visit(browser, site + address, ColorScheme.LIGHT)) {
            Page page = visit.page();
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").getAttribute("href")).isEqualTo("#content");
            assertThat(isOnScreen(page)).as("skip link on the screen").isTrue();
            page.keyboard().press("Enter");
            assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("content");
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus").count())
                    .as("next stop in the content")
                    .isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr", "/ar", "/en/actions/1"})
    void showsWhereTheFocusIs(String address, Browser browser) {
        try (Visit visit = new Visit(browser, site + address, ColorScheme.LIGHT)) {
            Page page = visit.page();
            for (int i = 0; i < STEPS; i++) {
                page.keyboard().press("Tab");
                String focused = (String) page.evaluate("document.activeElement.outerHTML.slice(0, 200)");
                assertThat(isOnScreen(page)).as("on the screen: " + focused).isTrue();
                assertThat(hasRing(page)).as("ring around " + focused).isTrue();
            }
        }
    }

    private static boolean isOnScreen(Page page) {
        return (boolean) page.evaluate("""
                () => {
                    const box = document.activeElement.getBoundingClientRect();
                    return box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0
                        && box.left < innerWidth && box.top < innerHeight;
                }
                """);
    }

    /** An outline, or a thick line around a tile of the map. */
    private static boolean hasRing(Page page) {
        return (boolean) page.evaluate("""
                () => {
                    const style = getComputedStyle(document.activeElement);
                    const tile = document.activeElement.querySelector('rect');
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                        || tile && parseFloat(getComputedStyle(tile).strokeWidth) >= 2;
                }
                """);
    }
}
