package org.marsad.indicators.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.marsad.indicators.Framework;
import org.marsad.indicators.GroupSummary;
import org.marsad.indicators.GroupTable;
import org.marsad.indicators.Groups;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Observation;
import org.marsad.indicators.Observations;
import org.marsad.indicators.Period;
import org.marsad.indicators.Series;
import org.marsad.indicators.SeriesFile;
import org.marsad.partners.internal.TestPartners;
import org.springframework.jdbc.core.simple.JdbcClient;

class GroupStoreTest {
    private final DataSource database = TestDatabases.fresh();
    private final Observations observations = TestObservations.in(database);
    private final Groups groups =
            new GroupStore(JdbcClient.create(database), new Memberships(TestPartners.in(database)));
    private final List<Observation> values = new ArrayList<>();

    @Test
    void meansMedianAndCoverageOfThoseWhoWereMembers() {
        add("SEN", "2024", "60");
        add("MLI", "2024", "90");
        add("FRA", "2024", "100");
        add("USA", "2024", "1");
        add("GHA", "2024", null);
        take(Series.SG_REG_BRTH, "2020-10-01");
        GroupTable table = groups.list(Series.SG_REG_BRTH, period("2024"));
        assertThat(table.groups())
                .extracting(it -> it.group().code())
                .containsExactly(
                        "ALL", "AFRICA", "EUROPE", "NORTH_AFRICA", "WEST_AFRICA", "CENTRAL_AFRICA", "ECOWAS", "EU");
        GroupSummary all = group(table, "ALL");
        assertThat(all.group().members()).hasSize(57);
        assertThat(all.known()).isEqualTo(3);
        assertThat(all.missing()).hasSize(54).contains("GHA");
        assertThat(all.mean()).isEqualTo(BigFraction.of(250, 3));
        assertThat(all.median()).isEqualTo(BigFraction.of(90));
        assertThat(all.total()).as("of rates").isEmpty();
        assertThat(group(table, "ECOWAS").mean()).isEqualTo(BigFraction.of(75));
        assertThat(group(table, "EU").coverage()).contains(BigFraction.of(100, 27));
        assertThat(group(table, "NORTH_AFRICA").mean()).isNull();
    }

    /** Mali left on 29 January 2025: in 2025 it is no member, in 2024 it was. */
    @Test
    void whoLeftBeforeTheEndOfThePeriodIsNoMember() {
        add("SEN", "2025", "60");
        add("MLI", "2025", "90");
        take(Series.SG_REG_BRTH, "2020-10-01");
        GroupSummary then = group(groups.list(Series.SG_REG_BRTH, period("2025")), "ECOWAS");
        assertThat(then.group().members()).hasSize(12).doesNotContain("MLI");
        assertThat(then.mean()).isEqualTo(BigFraction.of(60));
        assertThat(group(groups.list(Series.SG_REG_BRTH, period("2024")), "ECOWAS")
                        .group()
                        .members())
                .hasSize(15);
    }

    @Test
    void weighsWithThePopulationOfTheYear() {
        add("SEN", "2020", "60");
        add("GHA", "2020", "90");
        take(Series.SG_REG_BRTH, "2020-10-01");
        add("SEN", "2020", "16000");
        add("GHA", "2020", "32000");
        add("SEN", "2019", "1");
        take(Series.UNDESA_POPULATION, "2020-10-02");
        GroupTable table = groups.list(Series.SG_REG_BRTH, period("2020"));
        assertThat(group(table, "ALL").weightedMean()).isEqualTo(BigFraction.of(80));
        assertThat(table.isWeighted()).isTrue();
        assertThat(groups.list(Series.SG_REG_BRTH, period("2019")).isWeighted()).isFalse();
    }

    /** What is hidden of a member is not told by its group. */
    @Test
    void aTotalWithHiddenCountsIsARange() {
        add("SEN", "2020", "100");
        add("GHA", "2020", "9");
        add("TUN", "2020", "50");
        take(Series.UNHCR_SEEKERS, "2020-10-01");
        GroupTable table = groups.list(Series.UNHCR_SEEKERS, period("2020"));
        GroupSummary west = group(table, "WEST_AFRICA");
        assertThat(west.hidden()).containsExactly("GHA");
        assertThat(west.total()).isEmpty();
        assertThat(List.of(String.valueOf(west.lowest()), String.valueOf(west.highest())))
                .containsExactly("101", "109");
        assertThat(west.mean()).isNull();
        assertThat(west.median()).as("between the two").isNull();
        assertThat(group(table, "ALL").median())
                .as("in the middle whatever Ghana’s is")
                .isEqualTo(BigFraction.of(50));
        assertThat(group(table, "NORTH_AFRICA").total()).contains(BigFraction.of(50));
    }

    @Test
    void aContextIsNeverAveraged() {
        add("SEN", "2020", "100");
        add("GHA", "2020", "30");
        take(Series.MMP_DEATHS, "2020-10-01");
        GroupSummary all = group(groups.list(Series.MMP_DEATHS, period("2020")), "ALL");
        assertThat(all.mean()).isNull();
        assertThat(all.median()).isNull();
        assertThat(all.total()).contains(BigFraction.of(130));
    }

    /** Of 55, observers being in no denominator; whoever says nothing has it not. */
    @Test
    void aShareOfPartnersCountsWhoSaysNothingAsNo() {
        add("SEN", "2020", "4");
        add("FRA", "2020", "3");
        add("TUN", "2020", "2");
        add("DZA", "2020", "4");
        take(Series.SG_CPA_MIGRS, "2020-10-01");
        GroupTable table = groups.list(Series.SG_CPA_MIGRS, period("2020"));
        assertThat(table.measure())
                .isNotNull()
                .satisfies(it -> assertThat(it.indicator().code()).isEqualTo("A05.2"));
        assertThat(group(table, "ALL").value()).isEqualTo(BigFraction.of(200, 55));
        assertThat(group(table, "NORTH_AFRICA").value()).isEqualTo(BigFraction.ZERO);
        Indicator african = Framework.newest().find("A01.2").orElseThrow();
        add("SEN", "2024", "100");
        take(Series.of(african), "2024-10-01");
        GroupTable own = groups.list(Series.of(african), period("2024"));
        assertThat(group(own, "ALL").value()).as("not all are asked").isNull();
        assertThat(group(own, "AFRICA").value()).isEqualTo(BigFraction.of(100, 26));
    }

    @Test
    void theNewestVintageCountsAndPeriodsAreToldNewestFirst() {
        add("SEN", "2018", "60");
        add("SEN", "2020", "60");
        add("001", "2021", "60");
        take(Series.SG_REG_BRTH, "2020-10-01");
        add("SEN", "2020", "61");
        take(Series.SG_REG_BRTH, "2021-10-01");
        assertThat(group(groups.list(Series.SG_REG_BRTH, period("2020")), "ALL").mean())
                .isEqualTo(BigFraction.of(61));
        assertThat(groups.listPeriods(Series.SG_REG_BRTH)).containsExactly(period("2020"), period("2018"));
        assertThat(groups.listPeriods(Series.SI_RMT_COST)).isEmpty();
    }

    private static GroupSummary group(GroupTable table, String code) {
        return table.find(code).orElseThrow();
    }

    private static Period period(String text) {
        return Period.find(text).orElseThrow();
    }

    private void add(String area, String period, @Nullable String value) {
        values.add(new Observation(
                area, period, "", "", value == null ? null : new BigDecimal(value), Observation.Status.FINAL));
    }

    private void take(Series series, String vintage) {
        String text = series + vintage;
        String hex = String.format(Locale.ROOT, "%064x", new BigInteger(1, text.getBytes(StandardCharsets.UTF_8)));
        observations.add(
                new SeriesFile("made-up.csv", series, values, Map.of()),
                new Observations.Origin("sdg", hex, "test", LocalDate.parse(vintage)));
        values.clear();
    }
}
