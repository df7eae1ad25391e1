package org.marsad.initiatives.internal;

import static java.util.Objects.requireNonNull;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.Initiative;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.initiatives.InitiativeSummary;
import org.marsad.initiatives.Narrative;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Initiatives out of their tables. */
@Repository
class InitiativeStore {
    static final String COLUMNS = """
            select i.id, i.format, i.identifier, i.kind, i.revision, i.status, i.reporter, i.starts, i.ends, i.budget,
                i.currency, i.countries, i.gone is not null as gone
            """;
    static final String SUMMARY = COLUMNS + "from initiatives.initiative i\n";

    private final JdbcClient jdbc;

    InitiativeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A summary that has no titles yet. */
    static InitiativeSummary bare(ResultSet rs) throws SQLException {
        return new InitiativeSummary(
                rs.getLong("id"),
                InitiativeFormat.find(rs.getString("format")).orElseThrow(),
                rs.getString("identifier"),
                rs.getString("kind"),
                List.of(),
                rs.getString("status"),
                rs.getString("reporter"),
                day(rs, "starts"),
                day(rs, "ends"),
                rs.getBigDecimal("budget"),
                rs.getString("currency"),
                List.of((String[]) rs.getArray("countries").getArray()),
                rs.getBoolean("gone"),
                List.of());
    }

    /** These, in the order of their keys. */
    List<InitiativeSummary> list(Collection<Long> keys) {
        return withTitles(jdbc.sql(SUMMARY + "where i.id = any(:keys)\norder by i.id")
                .param("keys", keys.toArray(Long[]::new))
                .query((rs, _) -> bare(rs))
                .list());
    }

    /** With their titles, and with who reports the same. */
    List<InitiativeSummary> withTitles(List<InitiativeSummary> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        Set<Long> told = new HashSet<>();
        Map<Long, List<InitiativeSummary.Other>> others = others(bare, told);
        Map<Long, List<Narrative>> titles = new HashMap<>();
        jdbc.sql("""
                        select i.id, n.part, n.place, n.language, n.body, n.line
                        from initiatives.initiative i
                        join initiatives.narrative n on n.revision = i.revision
                        where i.id = any(:keys)
                        and n.part = 'title'
                        order by i.id, n.place, n.position
                        """)
                .param("keys", bare.stream().map(InitiativeSummary::key).toArray(Long[]::new))
                .query(rs -> {
                    titles.computeIfAbsent(rs.getLong("id"), _ -> new ArrayList<>())
                            .add(narrative(rs));
                });
        return bare.stream()
                .map(it -> with(
                        it,
                        titles.getOrDefault(it.key(), List.of()),
                        others.getOrDefault(it.key(), List.of()),
                        it.gone() && !told.contains(it.key())))
                .toList();
    }

    /** Puts into {@code told} which of the records are told by another report still. */
    private Map<Long, List<InitiativeSummary.Other>> others(List<InitiativeSummary> records, Set<Long> told) {
        Map<Long, List<InitiativeSummary.Other>> others = new HashMap<>();
        jdbc.sql("""
                        select head, identifier, reporter, gone is null as told
                        from initiatives.initiative
                        where head = any(:keys)
                        order by head, id
                        """)
                .param("keys", records.stream().map(InitiativeSummary::key).toArray(Long[]::new))
                .query(rs -> {
                    others.computeIfAbsent(rs.getLong("head"), _ -> new ArrayList<>())
                            .add(new InitiativeSummary.Other(rs.getString("identifier"), rs.getString("reporter")));
                    if (rs.getBoolean("told")) {
                        told.add(rs.getLong("head"));
                    }
                });
        return others;
    }

    private static InitiativeSummary with(
            InitiativeSummary it, List<Narrative> titles, List<InitiativeSummary.Other> others, boolean gone) {
        return new InitiativeSummary(
                it.key(),
                it.format(),
                it.identifier(),
                it.kind(),
                titles,
                it.status(),
                it.reporter(),
                it.starts(),
                it.ends(),
                it.budget(),
                it.currency(),
                it.countries(),
                gone,
                others);
    }

    /** The initiatives with all their values, each table read once for all of them. */
    List<Initiative> fill(Map<Long, InitiativeSummary> byRevision) {
        Long[] revisions = byRevision.keySet().toArray(Long[]::new);
        Map<Long, List<Narrative>> texts =
                rows("narrative", "part, place, position", revisions, (rs, _) -> narrative(rs));
        Map<Long, List<Initiative.Organisation>> organisations =
                rows("organisation", "place", revisions, (rs, _) -> organisation(rs));
        Map<Long, List<Initiative.Money>> money = rows("money", "place", revisions, (rs, _) -> money(rs));
        Map<Long, List<Initiative.Area>> areas = rows("area", "place", revisions, (rs, _) -> area(rs));
        Map<Long, List<Initiative.Classification>> classifications =
                rows("classification", "place", revisions, (rs, _) -> classification(rs));
        Map<Long, List<Initiative.Result>> results = new ResultStore(jdbc).list(revisions);
        Map<Long, List<Initiative.Link>> documents = rows("document", "place", revisions, (rs, _) -> link(rs));
        Map<Long, List<Initiative.Relation>> relations = rows("relation", "place", revisions, (rs, _) -> relation(rs));
        Map<Long, Long> kept = kept(revisions);
        Map<Long, List<Initiative.Origin>> histories = histories(revisions);
        List<Initiative> filled = new ArrayList<>();
        byRevision.forEach((revision, bare) -> {
            List<Narrative> own = texts.getOrDefault(revision, List.of());
            List<Initiative.Origin> history = histories.getOrDefault(bare.key(), List.of());
            filled.add(new Initiative(
                    with(
                            bare,
                            own.stream().filter(it -> it.part().equals("title")).toList(),
                            List.of(),
                            bare.gone()),
                    history.getFirst(),
                    own,
                    organisations.getOrDefault(revision, List.of()),
                    money.getOrDefault(revision, List.of()),
                    areas.getOrDefault(revision, List.of()),
                    classifications.getOrDefault(revision, List.of()),
                    results.getOrDefault(revision, List.of()),
                    documents.getOrDefault(revision, List.of()),
                    relations.getOrDefault(revision, List.of()),
                    kept.getOrDefault(revision, 0L),
                    history));
        });
        return filled;
    }

    private <T> Map<Long, List<T>> rows(String table, String order, Long[] revisions, RowMapper<T> mapper) {
        Map<Long, List<T>> rows = new HashMap<>();
        jdbc.sql("select *\nfrom initiatives." + table + "\nwhere revision = any(:revisions)\norder by revision, "
                        + order)
                .param("revisions", revisions)
                .query(rs -> {
                    rows.computeIfAbsent(rs.getLong("revision"), _ -> new ArrayList<>())
                            .add(requireNonNull(mapper.mapRow(rs, 0)));
                });
        return rows;
    }

    private Map<Long, Long> kept(Long[] revisions) {
        Map<Long, Long> kept = new HashMap<>();
        jdbc.sql("""
                        select revision, count(*) as kept
                        from initiatives.aside
                        where revision = any(:revisions)
                        group by revision
                        order by revision
                        """).param("revisions", revisions).query(rs -> {
            kept.put(rs.getLong("revision"), rs.getLong("kept"));
        });
        return kept;
    }

    /** What was told of the initiatives of these revisions before, newest first, by initiative. */
    private Map<Long, List<Initiative.Origin>> histories(Long[] revisions) {
        Map<Long, List<Initiative.Origin>> histories = new HashMap<>();
        jdbc.sql("""
                        select r.initiative, s.name, m.file, m.version, m.at, r.line, r.parts
                        from initiatives.revision r
                        join initiatives.import m on m.id = r.import
                        join initiatives.source s on s.id = m.source
                        where r.initiative in (
                            select initiative
                            from initiatives.revision
                            where id = any(:revisions))
                        order by r.id desc
                        """).param("revisions", revisions).query(rs -> {
            histories
                    .computeIfAbsent(rs.getLong("initiative"), _ -> new ArrayList<>())
                    .add(new Initiative.Origin(
                            rs.getString("name"),
                            rs.getString("file"),
                            rs.getString("version"),
                            rs.getObject("at", OffsetDateTime.class).toInstant(),
                            rs.getInt("line"),
                            List.of((String[]) rs.getArray("parts").getArray())));
        });
        return histories;
    }

    private static Initiative.Link link(ResultSet rs) throws SQLException {
        return new Initiative.Link(rs.getInt("place"), rs.getString("url"), rs.getString("format"), rs.getInt("line"));
    }

    private static Initiative.Relation relation(ResultSet rs) throws SQLException {
        return new Initiative.Relation(rs.getString("code"), rs.getString("ref"), rs.getInt("line"));
    }

    private static Narrative narrative(ResultSet rs) throws SQLException {
        return new Narrative(
                rs.getString("part"),
                rs.getInt("place"),
                rs.getString("language"),
                rs.getString("body"),
                rs.getInt("line"));
    }

    private static Initiative.Organisation organisation(ResultSet rs) throws SQLException {
        return new Initiative.Organisation(
                rs.getInt("place"), rs.getString("role"), rs.getString("kind"), rs.getString("ref"), rs.getInt("line"));
    }

    private static Initiative.Money money(ResultSet rs) throws SQLException {
        return new Initiative.Money(
                rs.getString("kind"),
                rs.getString("code"),
                rs.getBigDecimal("amount"),
                rs.getString("currency"),
                day(rs, "value_date"),
                day(rs, "dated"),
                day(rs, "starts"),
                day(rs, "ends"),
                rs.getInt("line"));
    }

    private static Initiative.Area area(ResultSet rs) throws SQLException {
        return new Initiative.Area(
                rs.getInt("place"),
                rs.getString("kind"),
                rs.getString("vocabulary"),
                rs.getString("code"),
                rs.getBigDecimal("share"),
                rs.getInt("line"));
    }

    private static Initiative.Classification classification(ResultSet rs) throws SQLException {
        return new Initiative.Classification(
                rs.getInt("place"),
                rs.getString("kind"),
                rs.getString("vocabulary"),
                rs.getString("code"),
                rs.getBigDecimal("share"),
                rs.getInt("line"));
    }

    static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        Date day = rs.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
