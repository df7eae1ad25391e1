package org.marsad.browser;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.assessment.Editions;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.partners.Partners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of page, in every language: for everyone, on every screen, and light. */
@InBrowser
class PagesTest {
    private static final int TELEPHONE = 320;
    private static final List<String> SAMPLES = List.of(
            "", "/plan", "/domains/1", "/actions/1", "/partners", "/partners/SEN", "/method", "/indicators/P01");
    private static final long LIMIT_BYTES = 150_000;

    private final String site;
    private final SitePages pages;

    PagesTest(@LocalServerPort int port, @Autowired Editions editions, @Autowired Partners partners) {
        this.site = "http://localhost:" + port;
        this.pages = new SitePages(editions, partners);
    }

    /** Every page in both directions; English, whose pages are the French ones in other words, on some. */
    List<String> addresses() {
        return Stream.of(
                        pages.list().stream().map(it -> "/fr" + it),
                        pages.list().stream().map(it -> "/ar" + it),
                        SAMPLES.stream().map(it -> "/en" + it))
                .flatMap(it -> it)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isForEveryone(String address, Browser browser) {
        Language language = Language.find(address.substring(1, 3)).orElseThrow();
        try (Visit visit = new Visit(browser, site + address, ColorScheme.LIGHT)) {
            assertSoftly(it -> {
                it.assertThat(visit.status()).as("status").isEqualTo(address.endsWith(SitePages.NOWHERE) ? 404 : 200);
                it.assertThat(visit.bytes()).as("bytes").isBetween(1L, LIMIT_BYTES);
                it.assertThat(visit.errors()).as("console").isEmpty();
                speaks(it, visit, language);
                it.assertThat(visit.violations()).as("axe").isEmpty();
                it.assertThat(visit.overflow(TELEPHONE)).as("pixels too wide").isNotPositive();
            });
        }
    }

    List<String> samples() {
        return Stream.of("fr", "ar")
                .flatMap(language -> SAMPLES.stream().map(it -> "/" + language + it))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isForEveryoneInTheDark(String address, Browser browser) {
        try (Visit visit = new Visit(browser, site + address, ColorScheme.DARK)) {
            assertSoftly(it -> it.assertThat(visit.violations()).as("axe").isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isForEveryoneOnATelephone(String address, Browser browser) {
        try (Visit visit = new Visit(browser, site + address, ColorScheme.LIGHT)) {
            assertSoftly(it -> {
                it.assertThat(visit.overflow(TELEPHONE)).isNotPositive();
                it.assertThat(visit.violations()).as("axe").isEmpty();
            });
        }
    }

    private static void speaks(SoftAssertions it, Visit visit, Language language) {
        var html = visit.page().locator("html");
        it.assertThat(html.getAttribute("lang")).isEqualTo(language.code());
        it.assertThat(html.getAttribute("dir")).isEqualTo(language.direction());
        it.assertThat(visit.page().locator(".notice").allInnerTexts())
                .as("notice")
                .containsExactly(Texts.in(language).t("exercise.banner"));
    }
}
