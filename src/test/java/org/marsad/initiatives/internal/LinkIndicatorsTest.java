package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.identity.Role;
import org.marsad.indicators.Measurement;
import org.marsad.initiatives.LinkDecision;
import org.marsad.initiatives.LinkDecision.Verdict;
import org.marsad.kernel.PartnerCode;

/** Initiatives by action, from real imports and decisions. */
class LinkIndicatorsTest {
    private final TestDoubles doubles = new TestDoubles();
    private final LinkDecisionStore links = new LinkDecisionStore(doubles.imports.jdbc);
    private final LinkIndicators indicators = new LinkIndicators(links);

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        doubles.close();
    }

    @Test
    void nothingIsKnownBeforeTheFirstImport() {
        assertThat(indicators.measure()).isEmpty();
    }

    @Test
    void anActionWithNoneHasZeroOnceSomethingWasTakenIn() {
        doubles.takeIn(folder, "a", "XM-1", "One", "XM-2", "Two");
        link("XM-1", "A12");
        link("XM-2", "A12");
        link("XM-2", "A13");
        Map<String, Long> counts = counts();
        assertThat(counts)
                .hasSize(1 + 5 + 29)
                .containsEntry("A12", 2L)
                .containsEntry("A13", 1L)
                .containsEntry("A1", 0L);
        assertThat(counts).containsEntry("ALL", 27L);
        assertThat(counts.entrySet().stream()
                        .filter(it -> it.getKey().startsWith("D"))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .isEqualTo(27);
    }

    @Test
    void reportsOfTheSameInitiativeCountOnce() {
        doubles.takeIn(folder, "a", "XM-1", "One", "XM-2", "Two", "XM-3", "Three");
        link("XM-1", "A12");
        link("XM-2", "A12");
        link("XM-3", "A12");
        assertThat(counts()).containsEntry("A12", 3L);
        doubles.same("XM-1", "XM-2");
        assertThat(counts()).containsEntry("A12", 2L);
        assertThat(links.count("A12")).isEqualTo(2);
    }

    private Map<String, Long> counts() {
        return indicators.measure().stream().collect(Collectors.toMap(Measurement::area, Measurement::part));
    }

    private void link(String identifier, String action) {
        links.insert(
                new LinkDecision(
                        0,
                        doubles.key(identifier),
                        action,
                        Verdict.ACCEPTED,
                        new PartnerCode("SEN"),
                        Role.FOCAL_POINT,
                        "",
                        null,
                        Instant.EPOCH),
                1);
    }
}
