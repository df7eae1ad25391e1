package org.marsad.indicators.internal;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Course;
import org.marsad.indicators.Direction;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Observation;
import org.marsad.indicators.Progress;
import org.marsad.indicators.ProgressMethod;
import org.marsad.indicators.ReleasedValue;
import org.marsad.indicators.Series;
import org.marsad.indicators.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Verdicts in their table. Their ratios are worked out again from their inputs, which are stored exactly. */
@Repository
class VerdictStore {
    private static final int DIGITS = 6;

    private final JdbcClient jdbc;

    VerdictStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The vintages of these series that were not judged yet, by series, oldest first. */
    List<Waiting> listWaiting(Collection<Series> series) {
        return jdbc.sql("""
                        select distinct one.series, i.vintage
                        from unnest(:series) as one (series)
                        cross join indicators.import i
                        where not exists (
                            select
                            from indicators.judged j
                            where j.series = one.series
                              and j.vintage = i.vintage
                              and j.framework = :framework)
                          and exists (
                            select
                            from indicators.observation o
                            where o.import = i.id
                              and o.series = one.series)
                        order by one.series, i.vintage
                        """)
                .param("series", series.stream().map(Series::name).toArray(String[]::new))
                .param("framework", Framework.newest().version())
                .query((rs, _) -> new Waiting(
                        Series.get(rs.getString("series")), requireNonNull(rs.getObject("vintage", LocalDate.class))))
                .list();
    }

    /** What is to be judged. */
    record Waiting(Series series, LocalDate vintage) {}

    /**
     * The values that a reader of that day had, for all people together, as far as they may be known: by area, then
     * period. Regions are left out.
     */
    Map<String, Map<String, BigFraction>> listAsOf(Series series, LocalDate vintage) {
        Map<String, Map<String, BigFraction>> all = new TreeMap<>();
        jdbc.sql("""
                        select distinct on (o.area, o.period)
                            o.area, o.period, o.disaggregation, o.unit, o.value, o.status
                        from indicators.observation o
                        join indicators.import i on i.id = o.import
                        where o.series = :series
                          and i.vintage <= :vintage
                          and o.area !~ '^[0-9]'
                          and indicators.is_of_all(o.disaggregation)
                        order by o.area, o.period, i.vintage desc, i.id desc, o.disaggregation, o.unit
                        """).param("series", series.name()).param("vintage", vintage).query(rs -> {
            Observation it = ObservationStore.observation(rs);
            // A verdict tells its inputs, which must not be small counts of people.
            BigFraction value = ReleasedValue.isOffered(series, it)
                    ? ReleasedValue.of(series, it).exact()
                    : null;
            if (value != null) {
                all.computeIfAbsent(it.area(), _ -> new TreeMap<>()).put(it.period(), value);
            }
        });
        return all;
    }

    /** Stores what is said of one vintage, once, and that it was judged. */
    int add(String series, LocalDate vintage, List<Verdict> some, Instant at) {
        int added = insert(some, at);
        jdbc.sql("""
                        insert into indicators.judged (series, vintage, framework)
                        values (:series, :vintage, :framework)
                        on conflict do nothing
                        """)
                .param("series", series)
                .param("vintage", vintage)
                .param("framework", Framework.newest().version())
                .update();
        return added;
    }

    private int insert(List<Verdict> some, Instant at) {
        return jdbc.sql("""
                        insert into indicators.verdict
                            (indicator, series, area, vintage, framework, method, direction,
                             base_year, base, now_year, now, target_year, target,
                             un19, un23, can, lin, guard, class, at)
                        select indicator, series, area, vintage::date, framework, method, direction,
                            base_year, base, now_year, now, target_year, target,
                            un19::numeric, un23::numeric, can::numeric, lin::numeric, guard, class, :at
                        from unnest(:indicators, :series, :areas, :vintages, :frameworks, :methods, :directions,
                                :baseYears, :bases, :nowYears, :nows, :targetYears, :targets,
                                :un19s, :un23s, :cans, :lins, :guards, :classes)
                            as it (indicator, series, area, vintage, framework, method, direction,
                                base_year, base, now_year, now, target_year, target,
                                un19, un23, can, lin, guard, class)
                        on conflict do nothing
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("indicators", texts(some, it -> it.subject().indicator()))
                .param("series", texts(some, it -> it.subject().series()))
                .param("areas", texts(some, it -> it.subject().area()))
                .param("vintages", texts(some, it -> it.vintage().toString()))
                .param("frameworks", some.stream().map(Verdict::framework).toArray(Integer[]::new))
                .param("methods", texts(some, it -> it.method().code()))
                .param("directions", texts(some, it -> it.course().direction().name()))
                .param("baseYears", years(some, it -> it.course().baseYear()))
                .param("bases", texts(some, it -> exact(it.course().base())))
                .param("nowYears", years(some, it -> it.course().nowYear()))
                .param("nows", texts(some, it -> exact(it.course().now())))
                .param("targetYears", years(some, it -> it.course().targetYear()))
                .param("targets", texts(some, it -> exact(it.course().target())))
                .param("un19s", texts(some, it -> rounded(it.progress().un19())))
                .param("un23s", texts(some, it -> rounded(it.progress().un23())))
                .param("cans", texts(some, it -> rounded(it.progress().can())))
                .param("lins", texts(some, it -> rounded(it.progress().lin())))
                .param(
                        "guards",
                        texts(
                                some,
                                it -> it.progress().guard() == null
                                        ? null
                                        : it.progress().guard().code()))
                .param("classes", texts(some, VerdictStore::classified))
                .update();
    }

    List<Verdict> list(String indicator, String area) {
        return jdbc.sql("""
                        select *
                        from indicators.verdict
                        where indicator = :indicator
                          and area = :area
                        order by vintage desc, series, framework desc, method
                        """)
                .param("indicator", indicator)
                .param("area", area)
                .query((rs, _) -> verdict(rs))
                .list();
    }

    List<Verdict> listOfArea(String area) {
        return jdbc.sql("""
                        select distinct on (indicator, series) *
                        from indicators.verdict
                        where area = :area
                        order by indicator, series, vintage desc, framework desc, method
                        """).param("area", area).query((rs, _) -> verdict(rs)).list();
    }

    List<Verdict> listNewest() {
        return jdbc.sql("""
                        select distinct on (indicator, area, series) *
                        from indicators.verdict
                        order by indicator, area, series, vintage desc, framework desc, method
                        """).query((rs, _) -> verdict(rs)).list();
    }

    private static Verdict verdict(ResultSet rs) throws SQLException {
        Course course = new Course(
                Direction.valueOf(rs.getString("direction")),
                rs.getInt("base_year"),
                fraction(rs.getString("base")),
                rs.getInt("now_year"),
                fraction(rs.getString("now")),
                rs.getInt("target_year"),
                fraction(rs.getString("target")));
        return new Verdict(
                new Verdict.Subject(rs.getString("indicator"), rs.getString("series"), rs.getString("area")),
                requireNonNull(rs.getObject("vintage", LocalDate.class)),
                rs.getInt("framework"),
                ProgressMethod.valueOf(rs.getString("method").toUpperCase(Locale.ROOT)),
                course,
                Progress.of(course));
    }

    private static @Nullable String classified(Verdict verdict) {
        var known = verdict.classified();
        return known == null ? null : known.code();
    }

    private static @Nullable String exact(@Nullable BigFraction value) {
        return value == null ? null : value.getNumerator() + "/" + value.getDenominator();
    }

    private static @Nullable String rounded(@Nullable BigFraction value) {
        return value == null
                ? null
                : value.bigDecimalValue(DIGITS, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigFraction fraction(String exact) {
        int slash = exact.indexOf('/');
        return BigFraction.of(new BigInteger(exact.substring(0, slash)), new BigInteger(exact.substring(slash + 1)));
    }

    private static @Nullable String[] texts(List<Verdict> some, Function<Verdict, @Nullable String> text) {
        return some.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable Integer[] years(List<Verdict> some, Function<Verdict, @Nullable Integer> year) {
        return some.stream().map(year).toArray(Integer[]::new);
    }
}
