package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures that the United Nations published come out of the countries’ own values, to the digit: SDG 10.7.2 for the
 * world, SDG Global Database of October 2020. Against the public files in the folder beside the project.
 */
class PublishedFiguresTest {
    private static final String WORLD = "001";

    @ParameterizedTest
    @CsvSource({
        "alldomains, 60, 111, 54.1",
        "domain1, 61, 111, 55.0",
        "domain2, 75, 111, 67.6",
        "domain3, 88, 111, 79.3",
        "domain4, 65, 111, 58.6",
        "domain5, 69, 111, 62.2",
        "domain6, 86, 111, 77.5"
    })
    void theShareOfCountriesThatMeet(String domain, int meet, int answered, String published) throws IOException {
        List<BigDecimal> categories = values("sg_cpa_migrs", domain)
                .map(Observation::value)
                .filter(Objects::nonNull)
                .toList();
        Share share = new Share(
                categories.stream()
                        .filter(it -> it.intValueExact() >= PolicyCategory.MEETS.number())
                        .count(),
                categories.size(),
                categories.size());
        assertThat(share).isEqualTo(new Share(meet, answered, answered));
        assertThat(share.ofAnswers().orElseThrow().bigDecimalValue(1, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal(published))
                .isEqualByComparingTo(values("sg_cpa_migrp", domain)
                        .filter(it -> it.area().equals(WORLD))
                        .map(Observation::value)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
    }

    private static Stream<Observation> values(String series, String domain) throws IOException {
        Path folder = Path.of(System.getenv().getOrDefault("MARSAD_SHARED", "../shared"), "data", "sdg");
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "skipped: no folder " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(it -> it.getFileName().toString().startsWith("ddf--datapoints--" + series + "--"))
                    .findFirst()
                    .orElseThrow();
            return SeriesFile.read(file).observations().stream()
                    .filter(it -> it.disaggregation().equals("policy_domains=" + domain));
        }
    }
}
