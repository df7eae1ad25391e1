package org.marsad.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.indicators.Observation;
import org.marsad.indicators.Observations;
import org.marsad.indicators.Series;
import org.marsad.indicators.SeriesFile;
import org.marsad.indicators.Verdicts;
import org.marsad.partners.Partner;
import org.marsad.partners.PartnerKind;
import org.marsad.partners.Partners;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Charts, small multiples, corridors and verdicts of made-up values: for everyone and on every screen. */
@InBrowser
class IndicatorsInBrowserTest {
    private static final int TELEPHONE = 320;
    private static final long LIMIT_BYTES = 150_000;
    private static final List<String> PATHS = List.of(
            "/indicators/A02.4",
            "/indicators/A02.4?area=MAR",
            "/indicators/A02.1?area=FRA-MLI",
            "/indicators/C2.1?area=LBY",
            "/indicators/A05.2",
            "/indicators/A17.1?period=2023",
            "/indicators/partners/TGO",
            "/actions/2",
            "/results");

    private final String site;
    private final Observations observations;
    private final Verdicts verdicts;
    private final Partners partners;

    IndicatorsInBrowserTest(
            @LocalServerPort int port,
            @Autowired Observations observations,
            @Autowired Verdicts verdicts,
            @Autowired Partners partners) {
        this.site = "http://localhost:" + port;
        this.observations = observations;
        this.verdicts = verdicts;
        this.partners = partners;
    }

    /** Of a vintage so old that nothing real is hidden by it. */
    @BeforeAll
    void takeIn() {
        List<Observation> everywhere = new ArrayList<>();
        for (Partner it : partners.list()) {
            if (it.kind() == PartnerKind.STATE && !it.code().value().equals("LBY")) {
                IntStream.rangeClosed(1990, 2018)
                        .mapToObj(year -> observation(
                                it.code().value(), String.valueOf(year), year % 7 == 0 ? null : year % 10 + ".5"))
                        .forEach(everywhere::add);
            }
        }
        add(Series.BX_TRF_PWKR, everywhere);
        add(
                Series.RPW_CORRIDOR_COST,
                IntStream.range(0, 24)
                        .mapToObj(it -> observation(
                                "FRA-MLI", (2016 + it / 4) + "-Q" + (1 + it % 4), String.valueOf(4 + it % 5)))
                        .toList());
        add(
                Series.SG_REG_BRTH,
                List.of(
                        observation("LBY", "2017", "70"),
                        observation("LBY", "2022", "76"),
                        observation("LBY", "2025", "85")));
        verdicts.judge();
    }

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @CsvSource({"fr, LIGHT", "en, DARK", "ar, LIGHT"})
    void isForEveryone(String language, ColorScheme colors, Browser browser) {
        for (String path : PATHS) {
            try (Visit visit = new Visit(browser, site + "/" + language + path, colors)) {
                assertSoftly(it -> {
                    it.assertThat(visit.status()).as(path).isEqualTo(200);
                    it.assertThat(visit.bytes()).as(path).isBetween(1L, LIMIT_BYTES);
                    it.assertThat(visit.errors()).as(path + " console").isEmpty();
                    it.assertThat(visit.violations()).as(path + " axe").isEmpty();
                    it.assertThat(visit.overflow(TELEPHONE))
                            .as(path + " pixels too wide")
                            .isNotPositive();
                });
            }
        }
    }

    @Test
    void aVerdictShowsItsArithmetic(Browser browser) {
        try (Visit visit = new Visit(browser, site + "/en/indicators/C2.1?area=LBY", ColorScheme.LIGHT)) {
            assertThat(visit.page().locator("#SG_REG_BRTH").textContent())
                    .contains("on track")
                    .contains("(85 ÷ 76)^(1 ÷ 3)")
                    .contains("Target 2027: 91");
        }
    }

    /** The words at the ends of lines stay inside the page on a telephone. */
    @ParameterizedTest
    @CsvSource({"fr", "ar"})
    void wordsOfAChartStayOnTheScreen(String language, Browser browser) {
        try (Visit visit = new Visit(browser, site + "/" + language + "/indicators/P01", ColorScheme.LIGHT)) {
            visit.page().setViewportSize(TELEPHONE, 640);
            Object outside = visit.page()
                    .evaluate("[...document.querySelectorAll('.lines text')].filter(it => {"
                            + "const box = it.getBoundingClientRect();"
                            + "return box.width > 0 && (box.left < 0 || box.right > innerWidth); })"
                            + ".map(it => it.textContent)");
            assertThat((List<?>) outside).isEmpty();
        }
    }

    private void add(Series series, List<Observation> values) {
        String hash = HexFormat.of().formatHex((series.name() + " made up").getBytes(StandardCharsets.UTF_8));
        observations.add(
                new SeriesFile("made-up.csv", series, values, Map.of()),
                new Observations.Origin(
                        "test", "0".repeat(64 - hash.length()) + hash, "made up", LocalDate.of(2001, 1, 1)));
    }

    private static Observation observation(String area, String period, @Nullable String value) {
        return new Observation(
                area, period, "", "percent", value == null ? null : new BigDecimal(value), Observation.Status.FINAL);
    }
}
