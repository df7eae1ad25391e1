package org.marsad.indicators.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.PublicFiles;
import org.marsad.database.TestDatabases;
import org.marsad.indicators.Observation;
import org.marsad.indicators.Observations;
import org.marsad.indicators.Series;
import org.marsad.indicators.SeriesFile;
import org.marsad.journal.internal.TestJournal;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ObservationStoreTest {
    private final DataSource database = TestDatabases.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final ObservationStore store = new ObservationStore(
            jdbc,
            database,
            TestJournal.in(database),
            new TransactionTemplate(new DataSourceTransactionManager(database)));

    @Test
    void keepsZeroAndMissingApart() {
        add("1", "2020-10-01", observation("SEN", "2018", "0"), observation("TUN", "2018", null));
        assertThat(values()).containsExactly("SEN 2018 0", "TUN 2018 null");
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        assertThat(add("1", "2020-10-01", observation("SEN", "2018", "1"))).isTrue();
        assertThat(add("1", "2021-10-01", observation("SEN", "2018", "1"))).isFalse();
        assertThat(count("select count(*) from indicators.observation")).isOne();
        assertThat(count("select count(*) from journal.entry where kind = 'indicators.import'"))
                .isOne();
    }

    @Test
    void aRevisionIsANewVintageBesideTheOld() {
        add("1", "2020-10-01", observation("SEN", "2017", "5"), observation("SEN", "2018", "6"));
        add("2", "2021-10-01", observation("SEN", "2018", "7"));
        assertThat(values()).containsExactly("SEN 2018 7");
        assertThat(count("select count(*) from indicators.observation")).isEqualTo(3);
    }

    @Test
    void showsAllPeopleTogether() {
        add(
                "1",
                "2020-10-01",
                new Observation(
                        "SEN", "2019", "age=allage;sex=female", "number", BigDecimal.ONE, Observation.Status.FINAL),
                new Observation(
                        "SEN", "2018", "age=allage;sex=bothsex", "number", BigDecimal.TWO, Observation.Status.FINAL));
        assertThat(values()).containsExactly("SEN 2018 2");
    }

    /** The same rule stands in the database, for its index, and in the record. */
    @Test
    void theDatabaseKnowsAllPeopleTogetherAsTheRecordDoes() {
        Map<String, Boolean> wanted = Map.ofEntries(
                Map.entry("", true),
                Map.entry("age=allage;sex=bothsex", true),
                Map.entry("age=_t;sex=t", true),
                Map.entry("age=total", true),
                Map.entry("age=lt5y", true),
                Map.entry("domains=alldomains", true),
                Map.entry("age=allage;sex=female", false),
                Map.entry("sex=unknown", false),
                Map.entry("sex=", false),
                Map.entry("sex=t;", false),
                Map.entry("sex=tt", false),
                Map.entry("t", false),
                Map.entry("treaty=un-5-2", false));
        wanted.forEach((text, ofAll) -> {
            assertThat(isOfAll(text)).as(text).isEqualTo(ofAll);
            assertThat(new Observation("SEN", "2018", text, "", null, Observation.Status.FINAL).isOfAll())
                    .as(text)
                    .isEqualTo(ofAll);
        });
    }

    private boolean isOfAll(String disaggregation) {
        return jdbc.sql("select indicators.is_of_all(:text)")
                .param("text", disaggregation)
                .query(Boolean.class)
                .single();
    }

    /** An area with many values told apart is found by the index that has none of them. */
    @Test
    void findsAllPeopleTogetherByTheirIndex() {
        add("1", "2020-10-01", observation("SEN", "2018", "7"));
        List<String> plan = jdbc.sql("""
                        explain (costs off)
                        select o.value
                        from indicators.observation o
                        where o.series = 'SI_RMT_COST'
                          and o.area = 'SEN'
                          and indicators.is_of_all(o.disaggregation)
                        order by o.period
                        """).query(String.class).list();
        assertThat(plan).anyMatch(it -> it.contains("observation_of_all"));
    }

    /** A year that is not over says less than the one before. */
    @Test
    void aProvisionalValueIsNewestOnlyWhereThereIsNoOther() {
        Observation whole = observation("SEN", "2025", "20");
        Observation part = observation("SEN", "2026", "3");
        Observation only = observation("TUN", "2026", "4");
        add("1", "2026-05-06", whole, provisional(part), provisional(only));
        assertThat(values()).containsExactly("SEN 2025 20", "TUN 2026 4");
    }

    private static Observation provisional(Observation it) {
        return new Observation(
                it.area(), it.period(), it.disaggregation(), it.unit(), it.value(), Observation.Status.PROVISIONAL);
    }

    /** The tables that the program carries come in once, each with several sources and days. */
    @Test
    void takesItsOwnFactsOnce() {
        FactsLoader loader = new FactsLoader(store);
        loader.afterPropertiesSet();
        long rows = count("select count(*) from indicators.observation");
        assertThat(rows).isEqualTo(1512);
        loader.afterPropertiesSet();
        assertThat(count("select count(*) from indicators.observation")).isEqualTo(rows);
        assertThat(store.listNewest(Series.TREATY_PALERMO)).hasSize(57).allSatisfy(it -> {
            assertThat(it.licence()).isEqualTo("United Nations Treaty Collection");
            assertThat(it.vintage()).isEqualTo(LocalDate.parse("2015-03-09"));
        });
    }

    @Test
    void whatWasTakenIsNeverChanged() {
        add("1", "2020-10-01", observation("SEN", "2018", "1"));
        assertThatThrownBy(() ->
                        jdbc.sql("update indicators.observation set value = 2").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from indicators.import").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aValueHasItsImport() {
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into indicators.observation
                                    (import, series, area, period, disaggregation, unit, value, status)
                                values (999, 'SI_RMT_COST', 'SEN', '2020', '', '', 1, 'FINAL')
                                """).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepsCorridors() {
        var cost = new Observation(
                "FRA-SEN", "2020-Q3", "", "percent", new BigDecimal("4.82111120223999"), Observation.Status.FINAL);
        var file = new SeriesFile("costs.csv", Series.RPW_CORRIDOR_COST, List.of(cost), Map.of());
        assertThat(store.add(file, origin("1", "2020-12-07"))).isTrue();
        assertThat(store.listNewest(Series.RPW_CORRIDOR_COST))
                .extracting(Observations.Shown::observation)
                .containsExactly(cost);
    }

    /** Against the public files in the folder beside the project, where it is there. */
    @Test
    void takesTheRealFilesWhole() throws IOException {
        Path folder = PublicFiles.get("data/sdg");
        Map<Series, Integer> wanted = Map.of(
                Series.SG_CPA_MIGRS, 1127,
                Series.SG_CPA_MIGRP, 273,
                Series.SI_RMT_COST, 414,
                Series.SM_DTH_MIGR, 1668,
                Series.SM_POP_REFG_OR, 5880,
                Series.BX_TRF_PWKR, 5614,
                Series.VC_HTF_DETV, 998,
                Series.SG_REG_BRTH, 196,
                Series.SL_EMP_FTLINJUR, 3416,
                Series.SL_EMP_INJUR, 3478);
        for (var it : wanted.entrySet()) {
            SeriesFile file = SeriesFile.read(find(folder, it.getKey()));
            int left =
                    file.unresolved().values().stream().mapToInt(rows -> rows).sum();
            assertThat(file.observations().size() + left).as(it.toString()).isEqualTo(it.getValue());
            assertThat(store.add(file, origin(it.getKey().name(), "2020-10-01")))
                    .isTrue();
        }
        assertThat(store.listNewest(Series.SG_CPA_MIGRS))
                .extracting(it -> it.observation().area())
                .contains("SEN", "TUN")
                .doesNotHaveDuplicates();
    }

    private static Path find(Path folder, Series series) throws IOException {
        String start = "ddf--datapoints--" + series.name().toLowerCase(Locale.ROOT) + "--";
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private boolean add(String hash, String vintage, Observation... observations) {
        var file = new SeriesFile("file.csv", Series.VC_HTF_DETV, List.of(observations), Map.of());
        return store.add(file, origin(hash, vintage));
    }

    private static Observations.Origin origin(String hash, String vintage) {
        String hex = String.format(Locale.ROOT, "%064x", new BigInteger(1, hash.getBytes(StandardCharsets.UTF_8)));
        return new Observations.Origin("sdg", hex, "test", LocalDate.parse(vintage));
    }

    private static Observation observation(String area, String period, @Nullable String value) {
        return new Observation(
                area,
                period,
                "age=allage;sex=bothsex",
                "number",
                value == null ? null : new BigDecimal(value),
                Observation.Status.FINAL);
    }

    private List<String> values() {
        return store.listNewest(Series.VC_HTF_DETV).stream()
                .map(it -> it.observation().area() + " " + it.observation().period() + " "
                        + it.observation().value())
                .toList();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
