package org.marsad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.Program;
import org.marsad.indicators.GroupTable;
import org.marsad.indicators.Groups;
import org.marsad.indicators.Period;
import org.marsad.indicators.Series;
import org.marsad.kernel.Decimals;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages of one indicator, when its series has a hundred thousand values and when it has ten million, of which a page
 * shows the same few; then what groups of partners say of it, beside one statement written by hand. Only the shares are
 * judged; the times depend on the machine.
 */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorPageSpeedTest {
    private static final int FEW = 100_000;
    private static final int MANY = Integer.getInteger("bench.values", 10_000_000);
    private static final double MOST = 3;
    private static final double MOST_BY_HAND = 1.5;
    private static final String YEAR = "2019";
    private static final int ROUNDS = 31;
    private static final int WARMING = 15;
    private static final double NANOS = 1e6;
    private static final List<String> PAGES = List.of(
            "/fr/indicators/C2.1",
            "/ar/indicators/C2.1?area=SEN",
            "/en/indicators/partners/SEN",
            "/api/v1/observations?series=SG_REG_BRTH",
            "/api/v1/observations?series=SG_REG_BRTH&area=SEN");

    private final Program few;
    private final Program many;
    private final JdbcClient jdbc;

    IndicatorPageSpeedTest(@TempDir Path folder) {
        System.out.println("\n" + Machine.describe() + ", load " + Machine.load());
        few = Program.start("marsad.home=" + folder.resolve("few"));
        many = Program.start("marsad.home=" + folder.resolve("many"));
        jdbc = JdbcClient.create(many.get(DataSource.class));
    }

    @AfterAll
    void stop() {
        few.close();
        many.close();
    }

    @Test
    void aPageDoesNotPayForWhatItDoesNotShow() throws Exception {
        fill(JdbcClient.create(few.get(DataSource.class)), FEW);
        fill(jdbc, MANY);
        List<Double> shares = new ArrayList<>();
        for (String page : PAGES) {
            List<Double> ofFew = new ArrayList<>();
            List<Double> ofMany = new ArrayList<>();
            for (int i = -WARMING; i < ROUNDS; i++) {
                double one = milliseconds(few, page);
                double other = milliseconds(many, page);
                if (i >= 0) {
                    ofFew.add(one);
                    ofMany.add(other);
                }
            }
            double share = median(ofMany) / median(ofFew);
            System.out.printf(
                    Locale.ROOT,
                    "%-50s %,d values: %.1f ms, %,d values: %.1f ms, %.2f times (at most %.0f)%n",
                    page,
                    FEW,
                    median(ofFew),
                    MANY,
                    median(ofMany),
                    share,
                    MOST);
            shares.add(share);
        }
        assertThat(shares).allSatisfy(it -> assertThat(it).isLessThanOrEqualTo(MOST));
        groupsTakeLittleLongerThanAStatementByHand();
    }

    private void groupsTakeLittleLongerThanAStatementByHand() {
        weights();
        Groups groups = many.get(Groups.class);
        Period period = Period.find(YEAR).orElseThrow();
        List<Double> ours = new ArrayList<>();
        List<Double> byHand = new ArrayList<>();
        for (int i = -WARMING; i < ROUNDS; i++) {
            long start = System.nanoTime();
            List<String> said = lines(groups.list(Series.SG_REG_BRTH, period));
            long half = System.nanoTime();
            List<String> expected = GroupsByHand.lines(jdbc, Series.SG_REG_BRTH.name(), YEAR);
            long end = System.nanoTime();
            assertThat(said).containsExactlyInAnyOrderElementsOf(expected).hasSizeGreaterThan(5);
            if (i >= 0) {
                ours.add((half - start) / NANOS);
                byHand.add((end - half) / NANOS);
            }
        }
        double share = median(ours) / median(byHand);
        System.out.printf(
                Locale.ROOT,
                "%d groups in one period: %.2f ms, one statement by hand %.2f ms, %.2f times (at most %.1f)%n",
                groups.list(Series.SG_REG_BRTH, period).groups().size(),
                median(ours),
                median(byHand),
                share,
                MOST_BY_HAND);
        assertThat(share).isLessThanOrEqualTo(MOST_BY_HAND);
    }

    /** Fictitious populations. */
    private void weights() {
        jdbc.sql("""
                        insert into indicators.observation
                            (import, series, area, period, disaggregation, unit, value, status)
                        select i.id, 'UNDESA_POPULATION', p.code, :year, '', 'thousands',
                            1000 + 37 * row_number() over (order by p.code), 'FINAL'
                        from partners.partner p
                        cross join indicators.import i
                        where p.kind = 'STATE'
                          and i.file = 'fictitious'
                        """).param("year", YEAR).update();
        jdbc.sql("vacuum analyze indicators.observation").update();
    }

    private static List<String> lines(GroupTable table) {
        return table.groups().stream()
                .map(it -> String.join(
                        " ",
                        it.group().code(),
                        String.valueOf(it.group().members().size()),
                        String.valueOf(it.known()),
                        String.valueOf(Decimals.six(it.mean())),
                        String.valueOf(Decimals.six(it.median())),
                        String.valueOf(Decimals.six(it.weightedMean()))))
                .toList();
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** Fictitious values of all countries in 34 years: first of all people, then of ever more groups of them. */
    private static void fill(JdbcClient jdbc, int rows) {
        jdbc.sql("""
                        insert into indicators.import (source, file, sha256, licence, vintage, at)
                        values ('table', 'fictitious', repeat('0', 64), 'fictitious', date '2026-01-01', now())
                        """).update();
        jdbc.sql("""
                        insert into indicators.observation
                            (import, series, area, period, disaggregation, unit, value, status)
                        select imported.id, 'SG_REG_BRTH', areas.codes[1 + n % areas.many],
                            (1990 + n / areas.many % 34)::text,
                            case
                                when n / areas.many / 34 = 0 then ''
                                else 'quantile=g' || n / areas.many / 34
                            end,
                            'percent', n % 1000 / 10.0, 'FINAL'
                        from generate_series(0, :rows - 1) as n
                        cross join (
                            select array_agg(code order by code) as codes, count(*)::int as many
                            from partners.partner
                            where kind = 'STATE') as areas
                        cross join (
                            select id
                            from indicators.import
                            where file = 'fictitious') as imported
                        """).param("rows", rows).update();
        jdbc.sql("vacuum analyze indicators.observation").update();
    }

    private static double milliseconds(Program program, String page) throws IOException, InterruptedException {
        long start = System.nanoTime();
        assertThat(program.fetch(page).statusCode()).isEqualTo(200);
        return (System.nanoTime() - start) / NANOS;
    }
}
