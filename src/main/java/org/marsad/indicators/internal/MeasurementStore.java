package org.marsad.indicators.internal;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Measurement;
import org.marsad.indicators.Measurements.Flag;
import org.marsad.indicators.Measurements.Published;
import org.marsad.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** What tools published, release by release. A release is never changed. */
@Repository
class MeasurementStore {
    private final JdbcClient jdbc;
    private final Journal journal;
    private final TransactionOperations transaction;

    MeasurementStore(JdbcClient jdbc, Journal journal, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** Stores a release, unless it says the same as the tool’s last one. */
    boolean add(String source, LocalDate vintage, List<Published> all, Instant at) {
        String sha256 = sha256(all);
        return requireNonNull(transaction.execute(_ -> {
            if (all.isEmpty() || sha256.equals(lastHash(source))) {
                return false;
            }
            long id = jdbc.sql("""
                            insert into indicators.release (source, vintage, sha256, at)
                            values (:source, :vintage, :sha256, :at)
                            returning id
                            """)
                    .param("source", source)
                    .param("vintage", vintage)
                    .param("sha256", sha256)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .query((rs, _) -> rs.getLong("id"))
                    .single();
            insert(id, all);
            journal.record(
                    Journal.PROGRAM,
                    "indicators.release",
                    source,
                    "values=" + all.size() + " sha256=" + sha256 + " vintage=" + vintage);
            return true;
        }));
    }

    private @Nullable String lastHash(String source) {
        return jdbc.sql("""
                        select sha256
                        from indicators.release
                        where source = :source
                        order by id desc
                        limit 1
                        """)
                .param("source", source)
                .query((rs, _) -> rs.getString("sha256"))
                .optional()
                .orElse(null);
    }

    private void insert(long release, List<Published> all) {
        jdbc.sql("""
                        insert into indicators.measurement (release, indicator, area, period, part, whole, exact, flag)
                        select :release, indicator, area, period, part, whole, exact, flag
                        from unnest(:indicators, :areas, :periods, :parts, :wholes, :exacts, :flags)
                            as it (indicator, area, period, part, whole, exact, flag)
                        """)
                .param("release", release)
                .param("indicators", texts(all, it -> it.measurement().indicator()))
                .param("areas", texts(all, it -> it.measurement().area()))
                .param("periods", texts(all, it -> it.measurement().period()))
                .param("parts", all.stream().map(it -> it.measurement().part()).toArray(Long[]::new))
                .param(
                        "wholes",
                        all.stream().map(it -> it.measurement().whole()).toArray(Long[]::new))
                .param("exacts", texts(all, it -> written(it.measurement().exact())))
                .param(
                        "flags",
                        texts(all, it -> it.flag() == null ? null : it.flag().name()))
                .update();
    }

    /** The newest release of a tool. */
    List<Published> listNewestOf(String source) {
        return jdbc.sql("""
                        select m.indicator, m.area, m.period, m.part, m.whole, m.exact, m.flag, r.source, r.vintage
                        from indicators.measurement m
                        join indicators.release r on r.id = m.release
                        where r.id = (
                            select max(newest.id) from indicators.release newest where newest.source = :source)
                        order by m.indicator, m.area, m.period
                        """)
                .param("source", source)
                .query((rs, _) -> published(rs))
                .list();
    }

    /** The last counts that a tool’s releases told, of each indicator, area and period. */
    List<Published> listLastKnownOf(String source) {
        return jdbc.sql("""
                        select distinct on (m.indicator, m.area, m.period)
                            m.indicator, m.area, m.period, m.part, m.whole, m.exact, m.flag, r.source, r.vintage
                        from indicators.measurement m
                        join indicators.release r on r.id = m.release
                        where r.source = :source
                          and m.flag is null
                        order by m.indicator, m.area, m.period, r.id desc
                        """)
                .param("source", source)
                .query((rs, _) -> published(rs))
                .list();
    }

    /** An indicator as its newest release has it. */
    List<Published> listNewest(String indicator) {
        return jdbc.sql("""
                        select m.indicator, m.area, m.period, m.part, m.whole, m.exact, m.flag, r.source, r.vintage
                        from indicators.measurement m
                        join indicators.release r on r.id = m.release
                        where m.indicator = :indicator
                          and r.id = (
                            select max(newest.release)
                            from indicators.measurement newest
                            where newest.indicator = :indicator)
                        order by m.area, m.period
                        """)
                .param("indicator", indicator)
                .query((rs, _) -> published(rs))
                .list();
    }

    /** Every indicator as its newest release has it. */
    List<Published> listNewest() {
        return jdbc.sql("""
                        select m.indicator, m.area, m.period, m.part, m.whole, m.exact, m.flag, r.source, r.vintage
                        from indicators.measurement m
                        join indicators.release r on r.id = m.release
                        join (
                            select indicator, max(release) as release
                            from indicators.measurement
                            group by indicator) newest
                          on newest.indicator = m.indicator
                         and newest.release = m.release
                        order by m.indicator, m.area, m.period
                        """).query((rs, _) -> published(rs)).list();
    }

    /** Indicators with the days of their releases that were not judged yet, by indicator and day. */
    List<Waiting> listWaiting() {
        return jdbc.sql("""
                        select distinct m.indicator, r.vintage
                        from indicators.release r
                        join indicators.measurement m on m.release = r.id
                        where not exists (
                            select
                            from indicators.judged j
                            where j.series = m.indicator
                              and j.vintage = r.vintage
                              and j.framework = :framework)
                        order by m.indicator, r.vintage
                        """)
                .param("framework", Framework.newest().version())
                .query((rs, _) -> new Waiting(
                        rs.getString("indicator"), requireNonNull(rs.getObject("vintage", LocalDate.class))))
                .list();
    }

    /** The indicators that tools publish. */
    Set<String> listIndicators() {
        return new TreeSet<>(
                jdbc.sql("""
                        select distinct m.indicator
                        from indicators.measurement m
                        order by m.indicator
                        """).query((rs, _) -> rs.getString("indicator")).list());
    }

    /** Its values as the last release of that day has them: by area, then period. */
    Map<String, Map<String, BigFraction>> listAsOf(String indicator, LocalDate vintage) {
        Map<String, Map<String, BigFraction>> all = new TreeMap<>();
        jdbc.sql("""
                        select m.indicator, m.area, m.period, m.part, m.whole, m.exact, m.flag, r.source, r.vintage
                        from indicators.measurement m
                        join indicators.release r on r.id = m.release
                        where m.indicator = :indicator
                          and r.id = (
                            select max(last.id)
                            from indicators.release last
                            join indicators.measurement its on its.release = last.id
                            where its.indicator = :indicator
                              and last.vintage = :vintage)
                        order by m.area, m.period
                        """)
                .param("indicator", indicator)
                .param("vintage", vintage)
                .query((rs, _) -> published(rs))
                .list()
                .forEach(it -> it.measurement()
                        .value()
                        .ifPresent(value -> all.computeIfAbsent(it.measurement().area(), _ -> new TreeMap<>())
                                .put(it.measurement().period(), value)));
        return all;
    }

    private static Published published(ResultSet rs) throws SQLException {
        String flag = rs.getString("flag");
        return new Published(
                new Measurement(
                        rs.getString("indicator"),
                        rs.getString("area"),
                        rs.getString("period"),
                        rs.getObject("part", Long.class),
                        rs.getObject("whole", Long.class),
                        read(rs.getString("exact"))),
                flag == null ? null : Flag.valueOf(flag),
                rs.getString("source"),
                requireNonNull(rs.getObject("vintage", LocalDate.class)));
    }

    private static @Nullable String written(@Nullable BigFraction exact) {
        return exact == null ? null : exact.getNumerator() + "/" + exact.getDenominator();
    }

    private static @Nullable BigFraction read(@Nullable String exact) {
        if (exact == null) {
            return null;
        }
        String[] parts = exact.split("/", 2);
        return BigFraction.of(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }

    private static String sha256(List<Published> all) {
        StringBuilder text = new StringBuilder();
        all.forEach(it ->
                text.append(it.measurement()).append(' ').append(it.flag()).append('\n'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String[] texts(List<Published> all, Function<Published, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    /** What is to be judged. */
    record Waiting(String indicator, LocalDate vintage) {}
}
