package org.marsad.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.PublicFiles;

/**
 * Figures that others published come out of the values of countries, to the digit, against the public files in the folder
 * beside the project: SDG 10.7.2 for the world (SDG Global Database of October 2020), migrants in the world (UN DESA,
 * International Migrant Stock 2020), Schengen visas (European Commission, visa statistics for consulates of 2018 to
 * 2022), refugees and asylum seekers (UNHCR, Global Trends 2015 and 2018). The fifth needs no file: the return ratio of the
 * European Union in 2022 (Eurostat), in {@link MethodsTest}.
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

    /** 280 598 105; the file has them for the Channel Islands too, which have no code and are named. */
    @Test
    void migrantsInTheWorld() {
        Path path = PublicFiles.get("data/migration_stats").resolve("stock_totals_2020.csv");
        SourceFile file = PopulationFile.read(path, TestNames.names());
        BigDecimal left = SourceRow.list(path, "name", "year", "fb").stream()
                .filter(it -> it.get("name").startsWith("Channel Islands")
                        && it.get("year").equals("2020"))
                .map(it -> new BigDecimal(it.get("fb")))
                .findFirst()
                .orElseThrow();
        assertThat(file.unresolved().keySet()).containsExactly("Channel Islands*");
        assertThat(sum(file, Series.UNDESA_MIGRANTS, "2020", _ -> true).add(left))
                .isEqualByComparingTo("280598105");
    }

    @ParameterizedTest
    @CsvSource({"2019, 16955541", "2020, 2924365", "2021, 2926104", "2022, 7572755"})
    void visasAppliedFor(String year, String published) {
        assertThat(sum(visas(), Series.VISA_APPLIED, year, Observation::isOfCountry))
                .isEqualByComparingTo(published);
    }

    /** The Commission divides by what was applied for; the series here by what was decided. */
    @ParameterizedTest
    @CsvSource({"2018, 9.6", "2019, 9.9"})
    void shareOfVisasNotIssued(String year, String published) {
        SourceFile file = visas();
        BigDecimal applied = sum(file, Series.VISA_APPLIED, year, Observation::isOfCountry);
        BigDecimal not = sum(file, Series.VISA_NOT_ISSUED, year, Observation::isOfCountry);
        assertThat(not.movePointRight(2).divide(applied, 1, RoundingMode.HALF_UP))
                .isEqualByComparingTo(published);
    }

    private static SourceFile visas() {
        return VisaFile.read(PublicFiles.get("data/visas").resolve("schengen-visa.csv"), TestNames.names());
    }

    /** In millions: all refugees under UNHCR’s mandate, asylum seekers, refugees from Syria, in Turkey. */
    @ParameterizedTest
    @CsvSource({"2015, 16.1, 3.2, 4.9, 2.5", "2018, 20.4, 3.5, 6.7, 3.7"})
    void refugeesAndAsylumSeekers(String year, String refugees, String seekers, String syria, String turkey) {
        SourceFile file =
                RefugeeFile.read(PublicFiles.get("data/migration_stats").resolve("unhcr_2020.csv"), TestNames.names());
        Predicate<Observation> all = Observation::isOfCountry;
        assertThat(millions(sum(file, Series.UNHCR_REFUGEES_HOSTED, year, all))).isEqualTo(refugees);
        assertThat(millions(sum(file, Series.UNHCR_SEEKERS_HOSTED, year, all))).isEqualTo(seekers);
        assertThat(millions(
                        sum(file, Series.UNHCR_REFUGEES, year, it -> it.area().equals("SYR"))))
                .isEqualTo(syria);
        assertThat(millions(sum(
                        file,
                        Series.UNHCR_REFUGEES_HOSTED,
                        year,
                        it -> it.area().equals("TUR"))))
                .isEqualTo(turkey);
    }

    private static String millions(BigDecimal people) {
        return people.movePointLeft(6).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal sum(SourceFile file, Series series, String year, Predicate<Observation> wanted) {
        List<BigDecimal> values = new ArrayList<>();
        file.values().forEach((code, _, it) -> {
            if (code.equals(series.name()) && it.period().equals(year) && it.value() != null && wanted.test(it)) {
                values.add(it.value());
            }
        });
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Observation> values(String series, String domain) throws IOException {
        Path folder = PublicFiles.get("data/sdg");
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(it -> it.getFileName().toString().startsWith("ddf--datapoints--" + series + "--"))
                    .findFirst()
                    .orElseThrow();
            return SeriesFile.read(file).observations().stream()
                    .filter(it -> it.disaggregation().equals("policy_domains=" + domain));
        }
    }
}
