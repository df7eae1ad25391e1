package org.marsad.initiatives.internal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                rs.getBoolean("gone"));
    }

    /** These, in the order of their keys. */
    List<InitiativeSummary> list(Collection<Long> keys) {
        return withTitles(jdbc.sql(SUMMARY + "where i.id = any(:keys)\norder by i.id")
                .param("keys", keys.toArray(Long[]::new))
                .query((rs, _) -> bare(rs))
                .list());
    }

    List<InitiativeSummary> withTitles(List<InitiativeSummary> bare) {
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
                .map(it -> with(it, titles.getOrDefault(it.key(), List.of())))
                .toList();
    }

    private static InitiativeSummary with(InitiativeSummary it, List<Narrative> titles) {
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
                it.gone());
    }

    Initiative fill(InitiativeSummary bare, long revision) {
        List<Narrative> texts = rows("narrative", "part, place, position", revision, (rs, _) -> narrative(rs));
        List<Initiative.Origin> history = history(bare.key());
        return new Initiative(
                with(
                        bare,
                        texts.stream().filter(it -> it.part().equals("title")).toList()),
                history.getFirst(),
                texts,
                rows("organisation", "place", revision, (rs, _) -> organisation(rs)),
                rows("money", "place", revision, (rs, _) -> money(rs)),
                rows("area", "place", revision, (rs, _) -> area(rs)),
                rows("classification", "place", revision, (rs, _) -> classification(rs)),
                new ResultStore(jdbc).list(revision),
                rows(
                        "document",
                        "place",
                        revision,
                        (rs, _) -> new Initiative.Link(
                                rs.getInt("place"), rs.getString("url"), rs.getString("format"), rs.getInt("line"))),
                rows(
                        "relation",
                        "place",
                        revision,
                        (rs, _) ->
                                new Initiative.Relation(rs.getString("code"), rs.getString("ref"), rs.getInt("line"))),
                kept(revision),
                history);
    }

    private <T> List<T> rows(String table, String order, long revision, RowMapper<T> mapper) {
        return jdbc.sql("select *\nfrom initiatives." + table + "\nwhere revision = :revision\norder by " + order)
                .param("revision", revision)
                .query(mapper)
                .list();
    }

    private long kept(long revision) {
        return jdbc.sql("""
                        select count(*) as kept
                        from initiatives.aside
                        where revision = :revision
                        """)
                .param("revision", revision)
                .query((rs, _) -> rs.getLong("kept"))
                .single();
    }

    private List<Initiative.Origin> history(long key) {
        return jdbc.sql("""
                        select s.name, m.file, m.version, m.at, r.line, r.parts
                        from initiatives.revision r
                        join initiatives.import m on m.id = r.import
                        join initiatives.source s on s.id = m.source
                        where r.initiative = :key
                        order by r.id desc
                        """)
                .param("key", key)
                .query((rs, _) -> new Initiative.Origin(
                        rs.getString("name"),
                        rs.getString("file"),
                        rs.getString("version"),
                        rs.getObject("at", OffsetDateTime.class).toInstant(),
                        rs.getInt("line"),
                        List.of((String[]) rs.getArray("parts").getArray())))
                .list();
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
