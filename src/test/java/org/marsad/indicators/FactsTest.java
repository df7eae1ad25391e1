package org.marsad.indicators;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.database.TestDatabases;
import org.marsad.indicators.Observations.Shown;
import org.marsad.partners.Partners;
import org.marsad.partners.internal.TestPartners;

class FactsTest {
    @TempDir
    private Path folder;

    @Test
    void haveASourceAndAVintageAndNoMistake() {
        Map<String, Integer> series = new TreeMap<>();
        for (Facts it : Facts.list()) {
            assertThat(it.file().problems()).isEmpty();
            assertThat(it.file().unresolved()).isEmpty();
            assertThat(it.file().provenances()).allSatisfy(from -> {
                assertThat(from.licence()).isNotBlank();
                assertThat(from.vintage()).isNotNull();
            });
            series.putAll(it.file().series());
        }
        assertThat(series)
                .isEqualTo(Map.ofEntries(
                        Map.entry("SG_CPA_MIGRS", 301),
                        Map.entry("RPW_CORRIDOR_COST", 43),
                        Map.entry("MMP_DEATHS", 14),
                        Map.entry("MMP_ROUTES_EUROPE", 138),
                        Map.entry("TREATY_PALERMO", 57),
                        Map.entry("TREATY_REFUGEES", 56),
                        Map.entry("TREATY_STATUS", 300),
                        Map.entry("UNHCR_REFUGEES", 52),
                        Map.entry("UNHCR_REFUGEES_HOSTED", 55),
                        Map.entry("VISA_APPLIED", 110),
                        Map.entry("VISA_ISSUED", 110),
                        Map.entry("VISA_NOT_ISSUED", 110),
                        Map.entry("VISA_REFUSAL_RATE", 110),
                        Map.entry("SG_REG_BRTH", 56)));
    }

    @Test
    void areOfPartnersAndTellNoSmallCount() {
        Partners partners = TestPartners.in(TestDatabases.fresh());
        Set<String> codes =
                partners.list().stream().map(it -> it.code().value()).collect(Collectors.toSet());
        for (Facts facts : Facts.list()) {
            facts.file().values().forEach((code, _, it) -> {
                assertThat(codes).contains(it.area().split("-"));
                Series series = Series.find(code).orElseThrow();
                if (series.threshold() > 0 && it.value() != null && it.value().signum() > 0) {
                    assertThat(it.value().intValueExact()).as(it.toString()).isGreaterThanOrEqualTo(10);
                }
            });
        }
    }

    /** What is exported is read again as it was. */
    @Test
    void areInTheLayoutOfTheExport() throws IOException {
        for (Facts facts : Facts.list()) {
            ExportTable table = new ExportTable(_ -> true);
            facts.file()
                    .values()
                    .forEach((code, from, it) -> table.add(
                            Series.find(code).orElseThrow(),
                            List.of(new Shown(
                                    it, "facts", requireNonNull(from.licence()), requireNonNull(from.vintage())))));
            Path path = Files.writeString(
                    folder.resolve(facts.file().name()), table.lines().collect(Collectors.joining("\n")));
            SourceFile again = TableFile.read(path, new CountryNames(_ -> Optional.empty()), null);
            assertThat(Reading.values(again)).isEqualTo(Reading.values(facts.file()));
            assertThat(again.provenances()).isEqualTo(facts.file().provenances());
        }
    }
}
