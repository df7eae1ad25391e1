package org.marsad.indicators.internal;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Observation;
import org.marsad.indicators.Observations;
import org.marsad.indicators.Series;
import org.marsad.indicators.SeriesFile;
import org.marsad.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** The values of all series in their table. */
@Repository
class ObservationStore implements Observations {
    private static final int BATCH = 20_000;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock = Clock.systemUTC();

    ObservationStore(JdbcClient jdbc, Journal journal, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.transaction = transaction;
    }

    @Override
    public boolean add(SeriesFile file, Origin origin) {
        return requireNonNull(transaction.execute(_ -> {
            Optional<Long> id = begin(file, origin);
            id.ifPresent(it -> {
                List<Observation> all = file.observations();
                for (int from = 0; from < all.size(); from += BATCH) {
                    insert(it, file.series(), all.subList(from, Math.min(from + BATCH, all.size())));
                }
                journal.record(
                        Journal.COMMAND_LINE, "indicators.import", file.series().name(), detail(file, origin));
            });
            return id.isPresent();
        }));
    }

    private static String detail(SeriesFile file, Origin origin) {
        return "source=" + origin.source() + " file=" + file.name() + " sha256=" + origin.sha256() + " vintage="
                + origin.vintage() + " rows=" + file.observations().size();
    }

    /** Empty if the same file was taken before. */
    private Optional<Long> begin(SeriesFile file, Origin origin) {
        return jdbc.sql("""
                        insert into indicators.import (source, file, sha256, licence, vintage, at)
                        values (:source, :file, :sha256, :licence, :vintage, :at)
                        on conflict (sha256) do nothing
                        returning id
                        """)
                .param("source", origin.source())
                .param("file", file.name())
                .param("sha256", origin.sha256())
                .param("licence", origin.licence())
                .param("vintage", origin.vintage())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query((rs, _) -> rs.getLong("id"))
                .optional();
    }

    private void insert(long id, Series series, List<Observation> some) {
        jdbc.sql("""
                        insert into indicators.observation
                            (import, series, area, period, disaggregation, unit, value, status)
                        select :import, :series, area, period, disaggregation, unit, value::numeric, status
                        from unnest(:areas, :periods, :disaggregations, :units, :values, :statuses)
                            as it (area, period, disaggregation, unit, value, status)
                        """)
                .param("import", id)
                .param("series", series.name())
                .param("areas", texts(some, Observation::area))
                .param("periods", texts(some, Observation::period))
                .param("disaggregations", texts(some, Observation::disaggregation))
                .param("units", texts(some, Observation::unit))
                .param("values", texts(some, ObservationStore::value))
                .param("statuses", texts(some, it -> it.status().name()))
                .update();
    }

    private static @Nullable String value(Observation it) {
        return it.value() == null ? null : it.value().toPlainString();
    }

    private static @Nullable String[] texts(List<Observation> some, Function<Observation, @Nullable String> text) {
        return some.stream().map(text).toArray(String[]::new);
    }

    /** Whoever is not told apart is named all, both, total or not specified by the sources. */
    @Override
    public List<Shown> listNewest(Series series) {
        return jdbc.sql("""
                        select distinct on (o.area)
                            o.area, o.period, o.disaggregation, o.unit, o.value, o.status,
                            i.source, i.licence, i.vintage
                        from indicators.observation o
                        join indicators.import i on i.id = o.import
                        where o.series = :series
                          and not exists (
                              select
                              from unnest(string_to_array(nullif(o.disaggregation, ''), ';')) as part
                              where split_part(part, '=', 2) not in
                                  ('allage', 'bothsex', 'alldomains', 't', 'notspec', 'lt5y'))
                        order by o.area, o.period desc, i.vintage desc, i.id desc
                        """)
                .param("series", series.name())
                .query((rs, _) -> shown(rs))
                .list();
    }

    private static Shown shown(ResultSet rs) throws SQLException {
        return new Shown(
                new Observation(
                        rs.getString("area"),
                        rs.getString("period"),
                        rs.getString("disaggregation"),
                        rs.getString("unit"),
                        rs.getBigDecimal("value"),
                        Observation.Status.valueOf(rs.getString("status"))),
                rs.getString("source"),
                rs.getString("licence"),
                rs.getObject("vintage", LocalDate.class));
    }
}
