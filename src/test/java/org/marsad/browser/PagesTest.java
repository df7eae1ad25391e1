package org.marsad.browser;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
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
    @Execution(ExecutionMode.CONCURRENT)
    @MethodSource("addresses")
    void isForEveryone(String address, Browser browser) {
        Language language = Language.find(address.substring(1, 3)).orElseThrow();
        boolean sample = language != Language.EN && SAMPLES.contains(address.substring(3));
        try (Visit visit = new Visit(browser, site + address, ColorScheme.LIGHT)) {
            assertSoftly(it -> {
                it.assertThat(visit.status()).as("status").isEqualTo(address.endsWith(SitePages.NOWHERE) ? 404 : 200);
                it.assertThat(visit.bytes()).as("bytes").isBetween(1L, LIMIT_BYTES);
                it.assertThat(visit.errors()).as("console").isEmpty();
                speaks(it, visit, language);
                it.assertThat(visit.violations()).as("axe").isEmpty();
                if (sample) {
                    visit.recolor(ColorScheme.DARK);
                    it.assertThat(visit.violations()).as("axe in the dark").isEmpty();
                    visit.recolor(ColorScheme.LIGHT);
                }
                it.assertThat(visit.overflow(TELEPHONE)).as("pixels too wide").isNotPositive();
                if (sample) {
                    it.assertThat(visit.violations()).as("axe on a telephone").isEmpty();
                }
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
