package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The Secretariat’s pages on cycles and editions: for everyone, in both directions, on a telephone, and light. */
@InBrowser
class SecretariatScreensTest {
    private static final int TELEPHONE = 320;
    private static final long LIMIT_BYTES = 150_000;
    private static final String OVERVIEW = "/work/overview/exercise-2026";
    private static final String PREVIEW = "/work/editions?cycle=exercise-2026&id=trial&fr=Essai&en=Trial&ar="
            + URLEncoder.encode("تجربة", StandardCharsets.UTF_8) + "&asOf=2026-11-23";

    private final String site;
    private final String session;

    SecretariatScreensTest(@LocalServerPort int port, @Autowired Accounts accounts) {
        this.site = "http://localhost:" + port;
        long lead = accounts.findByEmail("lead@exercise.invalid").orElseThrow().id();
        this.session = new Visitor(site).as(lead).cookie("session");
    }

    List<String> addresses() {
        return Stream.of("/fr", "/ar")
                .flatMap(language -> Stream.of(
                                OVERVIEW,
                                OVERVIEW + "?domain=2&waits=yes",
                                "/work/overview/exercise-2024",
                                "/work/cycles",
                                "/work/editions",
                                PREVIEW)
                        .map(it -> language + it))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isForEveryone(String address, Browser browser) {
        for (ColorScheme colors : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Visit visit = new Visit(browser, site + address, colors, session)) {
                assertSoftly(it -> {
                    it.assertThat(visit.status()).as("status").isEqualTo(200);
                    it.assertThat(visit.bytes()).as("bytes").isBetween(1L, LIMIT_BYTES);
                    it.assertThat(visit.errors()).as("console").isEmpty();
                    it.assertThat(visit.violations()).as("axe").isEmpty();
                    it.assertThat(visit.overflow(TELEPHONE))
                            .as("pixels too wide")
                            .isNotPositive();
                    it.assertThat(visit.violations()).as("axe on a telephone").isEmpty();
                });
            }
        }
    }

    /** Whoever scrolls down still sees which action a column is; whoever scrolls along, which partner a row is. */
    @Test
    void headsStayInSight(Browser browser) {
        try (Visit visit = new Visit(browser, site + "/fr" + OVERVIEW, ColorScheme.LIGHT, session)) {
            var page = visit.page();
            page.setViewportSize(900, 700);
            page.evaluate("document.querySelector('.matrix').scrollIntoView()");
            page.evaluate("document.querySelector('.matrix').scrollTo(400, 900)");
            var frame = page.locator(".matrix").boundingBox();
            assertThat(page.locator(".m thead th.a").first().boundingBox().y).isBetween(frame.y, frame.y + 60);
            assertThat(page.locator(".m tbody th[scope=row]").nth(30).boundingBox().x)
                    .isBetween(frame.x - 1, frame.x + 5);
        }
    }
}
