package org.marsad.indicators.internal;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.marsad.indicators.Observation;
import org.marsad.indicators.Observations;
import org.marsad.indicators.Series;
import org.marsad.indicators.SourceFile;
import org.marsad.indicators.SourceFile.Provenance;
import org.marsad.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** The values of all series in their table. */
@Repository
class ObservationStore implements Observations {
    private static final int FETCHED = 1000;

    private final JdbcClient jdbc;
    private final ObservationCopy copy;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock = Clock.systemUTC();

    ObservationStore(JdbcClient jdbc, DataSource database, Journal journal, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.copy = new ObservationCopy(database);
        this.journal = journal;
        this.transaction = transaction;
    }

    @Override
    public boolean add(SourceFile file, Origin origin) {
        return requireNonNull(transaction.execute(_ -> {
            // Two who take at once take turns, so that the same file can't come in twice.
            jdbc.sql("lock table indicators.import in share row exclusive mode").update();
            if (isKnown(origin.sha256())) {
                return false;
            }
            Map<Provenance, Long> imports = new HashMap<>();
            file.provenances().forEach(it -> imports.put(it, begin(file, origin, it)));
            copy.in(file, imports);
            journal.record(
                    origin.actor(),
                    "indicators.import",
                    String.join(" ", file.series().keySet()),
                    detail(file, origin));
            return true;
        }));
    }

    private static String detail(SourceFile file, Origin origin) {
        return "source=" + origin.source() + " file=" + file.name() + " sha256=" + origin.sha256() + " vintage="
                + origin.vintage() + " rows=" + file.size();
    }

    @Override
    public boolean isKnown(String sha256) {
        return jdbc.sql("""
                        select exists (
                            select
                            from indicators.import
                            where sha256 = :sha256) as known
                        """)
                .param("sha256", sha256)
                .query((rs, _) -> rs.getBoolean("known"))
                .single();
    }

    private long begin(SourceFile file, Origin origin, Provenance provenance) {
        return jdbc.sql("""
                        insert into indicators.import (source, file, sha256, licence, vintage, at)
                        values (:source, :file, :sha256, :licence, :vintage, :at)
                        returning id
                        """)
                .param("source", origin.source())
                .param("file", file.name())
                .param("sha256", origin.sha256())
                .param("licence", requireNonNullElse(provenance.licence(), origin.licence()))
                .param("vintage", requireNonNullElse(provenance.vintage(), origin.vintage()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query((rs, _) -> rs.getLong("id"))
                .single();
    }

    @Override
    public List<Shown> listNewest(Series series) {
        return jdbc.sql("""
                        select distinct on (o.area)
                            o.area, o.period, o.disaggregation, o.unit, o.value, o.status,
                            i.source, i.licence, i.vintage
                        from indicators.observation o
                        join indicators.import i on i.id = o.import
                        where o.series = :series
                          and indicators.is_of_all(o.disaggregation)
                        order by o.area, o.status = 'PROVISIONAL', o.period desc, i.vintage desc, i.id desc,
                            o.disaggregation, o.unit
                        """)
                .param("series", series.name())
                .query((rs, _) -> shown(rs))
                .list();
    }

    @Override
    public List<Shown> listAll(Series series) {
        List<Shown> all = new ArrayList<>();
        read(series, all::add);
        return all;
    }

    /** In a transaction, as only there the server hands out rows bit by bit. */
    @Override
    public void read(Series series, Consumer<Shown> reader) {
        transaction.executeWithoutResult(_ -> {
            try (Stream<Shown> rows = rows(series)) {
                rows.forEach(reader);
            }
        });
    }

    private Stream<Shown> rows(Series series) {
        return jdbc.sql("""
                        select distinct on (o.area, o.period, o.disaggregation, o.unit)
                            o.area, o.period, o.disaggregation, o.unit, o.value, o.status,
                            i.source, i.licence, i.vintage
                        from indicators.observation o
                        join indicators.import i on i.id = o.import
                        where o.series = :series
                        order by o.area, o.period, o.disaggregation, o.unit, i.vintage desc, i.id desc
                        """).param("series", series.name()).withFetchSize(FETCHED).query((rs, _) -> shown(rs)).stream();
    }

    @Override
    public List<String> listLicences() {
        return jdbc.sql("""
                        select distinct licence
                        from indicators.import
                        order by licence
                        """)
                .query((rs, _) -> requireNonNull(rs.getString("licence")))
                .list();
    }

    /** A value with where it comes from. */
    static Shown shown(ResultSet rs) throws SQLException {
        return new Shown(
                observation(rs),
                rs.getString("source"),
                rs.getString("licence"),
                rs.getObject("vintage", LocalDate.class));
    }

    static Observation observation(ResultSet rs) throws SQLException {
        return new Observation(
                rs.getString("area"),
                rs.getString("period"),
                rs.getString("disaggregation"),
                rs.getString("unit"),
                rs.getBigDecimal("value"),
                Observation.Status.valueOf(rs.getString("status")));
    }
}
