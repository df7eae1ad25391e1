package org.marsad.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.marsad.database.TestDatabases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The first page of a filtered list among a million made-up initiatives, beside the first page without a filter. */
@Tag("bench")
class ListSpeedTest {
    private static final int ROWS = Integer.getInteger("bench.initiatives", 1_000_000);
    private static final int PAGE = 26;
    private static final int ROUNDS = 41;
    private static final double MOST = 8;
    private static final double NANOS = 1e6;
    private static final List<String> FILTERS = List.of(
            "country=KM",
            "country=ML",
            "sector=15190",
            "organisation=giz",
            "organisation=agency",
            "status=6",
            "kind=policy",
            "currency=CHF",
            "action=A12",
            "action=A4",
            "group=CON",
            "q=often",
            "q=rarely",
            "from=2098-01-01",
            "until=1991-01-01",
            "until=2010-01-20",
            "until=2010-04-01",
            "least=900000000000",
            "least=89900",
            "currency=EUR&least=89900",
            "q=w4",
            "q=w42",
            "q=w423",
            "q=nothing",
            "country=ML&q=w4",
            "country=ML&q=w42",
            "sector=15110&q=w42",
            "action=A4&q=w42",
            "organisation=agency&country=ML&q=w42",
            "organisation=o43&q=w4",
            "country=GH&q=rarely",
            "country=KM&q=often",
            "action=A4&q=rarely",
            "country=ML&group=CON",
            "country=ML&least=89900",
            "country=ML&until=2010-04-01",
            "action=A4&least=89900",
            "from=2015-02-01&until=2010-04-01",
            "country=ML&organisation=o42",
            "country=ML&sector=15110&status=2&kind=project&q=w7",
            "country=KM&q=rarely&least=1&until=2020-01-01&organisation=giz");

    private static final Set<String> NOBODY = Set.of(
            "q=nothing", "country=GH&q=rarely", "country=KM&q=often", "action=A4&q=rarely", "country=ML&group=CON");

    /** One connection, as from a pool: opening one takes longer than a page. */
    private final DataSource database = new SingleConnectionDataSource(TestDatabases.freshUrl(), true);

    private final JdbcClient jdbc = JdbcClient.create(database);
    private final InitiativeShelf shelf = new InitiativeShelf(jdbc, new InitiativeStore(jdbc));

    @Test
    void aFilteredPageTakesLittleLongerThanTheFirst() {
        MadeUpInitiatives.into(database, ROWS);
        Map<String, Double> shares = new LinkedHashMap<>();
        for (String typed : FILTERS) {
            double[] plain = new double[ROUNDS];
            double[] filtered = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                plain[i] = milliseconds("q=");
                filtered[i] = milliseconds(typed);
            }
            double share = median(filtered) / median(plain);
            System.out.printf(
                    "%-62s %8.2f ms, unfiltered %6.2f ms: %.1f times%n", typed, median(filtered), median(plain), share);
            shares.put(typed, share);
        }
        assertThat(shares)
                .allSatisfy((typed, share) -> assertThat(share).as(typed).isLessThanOrEqualTo(MOST));
    }

    private double milliseconds(String typed) {
        long start = System.nanoTime();
        assertThat(shelf.list(MadeUpInitiatives.query(typed).filter(), null, PAGE)
                        .isEmpty())
                .isEqualTo(NOBODY.contains(typed));
        return (System.nanoTime() - start) / NANOS;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
