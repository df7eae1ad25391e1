package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.followup.Drafts;
import org.marsad.identity.Accounts;
import org.marsad.identity.Visitor;
import org.marsad.partners.Partners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages behind the door: for everyone, in both directions, on a telephone, light and dark. */
@InBrowser
class WorkScreensTest {
    private static final int TELEPHONE = 320;
    private static final long LIMIT_BYTES = 150_000;

    private final String site;
    private final Accounts accounts;
    private final WorkScreens screens;
    private final Map<String, String> sessions = new ConcurrentHashMap<>();

    WorkScreensTest(
            @LocalServerPort int port,
            @Autowired Accounts accounts,
            @Autowired Drafts drafts,
            @Autowired Partners partners) {
        this.site = "http://localhost:" + port;
        this.accounts = accounts;
        this.screens = new WorkScreens(accounts, drafts, partners);
    }

    List<WorkScreens.Screen> screens() {
        return screens.list();
    }

    /** Each way of looking once, as a check of a page as rich as the overview takes seconds. */
    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("screens")
    void isForEveryone(WorkScreens.Screen screen, Browser browser) {
        try (Visit visit = new Visit(browser, site + "/fr" + screen.path(), ColorScheme.LIGHT, session(screen.who()))) {
            assertSoftly(it -> {
                it.assertThat(visit.status()).as("status").isEqualTo(200);
                it.assertThat(visit.page().url()).as("no door in between").endsWith(screen.path());
                it.assertThat(visit.bytes()).as("bytes").isBetween(1L, LIMIT_BYTES);
                it.assertThat(visit.violations()).as("axe").isEmpty();
                it.assertThat(visit.overflow(TELEPHONE)).as("pixels too wide").isNotPositive();
                it.assertThat(visit.errors()).as("console").isEmpty();
            });
        }
        try (Visit visit = new Visit(browser, site + "/ar" + screen.path(), ColorScheme.DARK, session(screen.who()))) {
            assertSoftly(it -> {
                it.assertThat(visit.overflow(TELEPHONE)).as("pixels too wide").isNotPositive();
                it.assertThat(visit.violations()).as("axe on a telephone").isEmpty();
                it.assertThat(visit.errors()).as("console").isEmpty();
            });
        }
    }

    /** Whoever scrolls down still sees which action a column is; whoever scrolls along, which partner a row is. */
    @Test
    void headsStayInSight(Browser browser) {
        try (Visit visit =
                new Visit(browser, site + "/fr" + WorkScreens.OVERVIEW, ColorScheme.LIGHT, session("lead"))) {
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

    /** The cookie of somebody who signed in; empty for nobody. */
    private String session(String who) {
        return who.isEmpty()
                ? ""
                : sessions.computeIfAbsent(who, it -> {
                    long account = accounts.findByEmail(it + "@exercise.invalid")
                            .orElseThrow()
                            .id();
                    return new Visitor(site).as(account).cookie("session");
                });
    }
}
