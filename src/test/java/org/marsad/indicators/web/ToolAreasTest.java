package org.marsad.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marsad.kernel.Language;
import org.marsad.kernel.Texts;
import org.marsad.plan.Plan;

class ToolAreasTest {
    private static final Texts ENGLISH = Texts.in(Language.EN);

    @Test
    void partsOfThePlanStandInItsOrder() {
        ToolAreas areas = areas("ALL", "D1", "A2", "A10");
        assertThat(Stream.of("A10", "A2", "D5", "ALL", "D1")
                        .sorted((one, other) -> Integer.compare(areas.rank(one), areas.rank(other))))
                .containsExactly("ALL", "D1", "D5", "A2", "A10");
        assertThat(areas.isAction("A10")).isTrue();
        assertThat(areas.isAction("D1")).isFalse();
    }

    @Test
    void eachIsCalledByItsName() {
        assertThat(areas("ALL", "D1").name("ALL")).isEqualTo("All actions");
        assertThat(areas("ALL", "AFRICA").name("ALL")).isEqualTo("All partners");
        assertThat(areas("ALL", "D1").name("D1")).startsWith("Domain 1: ");
        assertThat(areas("A2").name("A2")).startsWith("2. ");
        assertThat(areas("ALL").name("XX")).isEqualTo("XX");
    }

    private static ToolAreas areas(String... measured) {
        return ToolAreas.of(Plan.cadiz(), List.of(), List.of(measured), ENGLISH);
    }
}
