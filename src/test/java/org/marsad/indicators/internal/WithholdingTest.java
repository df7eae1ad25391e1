package org.marsad.indicators.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.Thresholds;

class WithholdingTest {
    private static final Function<String, String> PARENT =
            it -> it.equals("ALL") ? "" : it.equals("AFRICA") || it.equals("EUROPE") ? "ALL" : "AFRICA";

    @Test
    void whatTellsOfNoPeopleIsPublished() {
        assertThat(held(0, count("SEN", 1), count("ALL", 1))).isEmpty();
    }

    @Test
    void zeroAndTheThresholdArePublished() {
        assertThat(held(10, count("SEN", 0), count("TUN", 10), count("ALL", 10)))
                .isEmpty();
    }

    @Test
    void aSmallCountTakesOthersWithIt() {
        assertThat(held(10, count("SEN", 3), count("TUN", 12), count("GIN", 40), count("AFRICA", 55)))
                .containsExactlyInAnyOrder("SEN", "TUN");
        assertThat(held(10, count("SEN", 3), count("TUN", 4), count("GIN", 12), count("MLI", 40)))
                .as("3 and 4 are a small group together")
                .containsExactlyInAnyOrder("SEN", "TUN", "GIN");
    }

    @Test
    void whereNothingIsLeftTheSumGoesToo() {
        assertThat(held(10, count("SEN", 3), count("AFRICA", 3), count("EUROPE", 50), count("ALL", 53)))
                .containsExactlyInAnyOrder("SEN", "AFRICA", "EUROPE");
    }

    @Test
    void wholeAndRestAreCountsOfPeopleToo() {
        assertThat(held(10, share("SEN", 20, 24), share("TUN", 20, 60), share("GIN", 50, 90)))
                .as("four people are the rest")
                .contains("SEN");
        assertThat(held(5, share("SEN", 0, 3), share("TUN", 20, 60), share("GIN", 50, 90)))
                .contains("SEN");
    }

    /** For all that the sum of a group tells, each hidden count could be zero as well as the threshold. */
    @Test
    void hiddenCountsOfAGroupAreNeverFewTogether() {
        Random random = new Random(20261123);
        for (int round = 0; round < 2_000; round++) {
            List<Measurement> all = new ArrayList<>();
            int size = 1 + random.nextInt(8);
            for (int at = 0; at < size; at++) {
                all.add(count("P" + at, random.nextInt(3) == 0 ? random.nextInt(10) : random.nextInt(60)));
            }
            Set<String> held = Withholding.areas(all, 10, PARENT, Withholding.Before.NOTHING);
            long hidden = all.stream()
                    .filter(it -> held.contains(it.area()))
                    .mapToLong(it -> it.part() == null ? 0 : it.part())
                    .sum();
            boolean sum = !held.contains("AFRICA");
            assertThat(all)
                    .filteredOn(it -> !held.contains(it.area()))
                    .noneMatch(it -> it.part() != null && it.part() > 0 && it.part() < 10);
            if (sum && !held.isEmpty()) {
                assertThat(held).as("%s", all).hasSizeGreaterThan(1);
                assertThat(hidden).as("%s", all).isGreaterThanOrEqualTo(10);
            }
        }
    }

    @Test
    void aReleaseDoesNotTellWhatCameSinceTheLast() {
        assertThat(Withholding.mayFollow(count("SEN", 43), count("SEN", 41), 5)).isFalse();
        assertThat(Withholding.mayFollow(count("SEN", 43), count("SEN", 43), 5)).isTrue();
        assertThat(Withholding.mayFollow(count("SEN", 43), count("SEN", 48), 5)).isTrue();
        assertThat(Withholding.mayFollow(count("SEN", 43), count("SEN", 41), 0)).isTrue();
        assertThat(Withholding.mayFollow(share("SEN", 43, 100), share("SEN", 43, 102), 5))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"P01, 0", "P09, 5", "P10, 5", "A01.1, 0", "A03.1, 5", "A14.1, 10", "A20.4, 10", "A29.3, 10", "C2.1, 10"
    })
    void theFrameworkDecidesWhatIsSmall(String code, long threshold) {
        assertThat(Thresholds.of(Framework.newest().find(code).orElseThrow())).isEqualTo(threshold);
    }

    private static Set<String> held(long threshold, Measurement... all) {
        return Withholding.areas(List.of(all), threshold, PARENT, Withholding.Before.NOTHING);
    }

    private static Measurement count(String area, long part) {
        return Measurement.count("A14.1", area, "2025", part);
    }

    private static Measurement share(String area, long part, long whole) {
        return Measurement.share("A14.1", area, "2025", part, whole);
    }
}
