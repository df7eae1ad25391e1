package org.marsad.initiatives.internal;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.InitiativeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts out of the tables, with all their rows in the order in which they were read. */
@Repository
class ExportStore {
    private final JdbcClient jdbc;

    ExportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An initiative and its newest revision. */
    record Current(long id, String identifier, String kind, long revision) {}

    /** The initiatives after this one that are still told, in the order of their keys. */
    List<Current> listCurrent(@Nullable InitiativeFormat format, @Nullable String source, long after, int most) {
        return jdbc.sql("""
                        select i.id, i.identifier, i.kind, i.revision
                        from initiatives.initiative i
                        join initiatives.source s on s.id = i.source
                        where i.id > :after
                        and (cast(:format as text) is null or i.format = :format)
                        and i.gone is null
                        and (cast(:source as text) is null or s.name = :source)
                        order by i.id
                        limit :most
                        """)
                .param("after", after)
                .param("format", format == null ? null : format.code())
                .param("source", source)
                .param("most", most)
                .query((rs, _) -> current(rs))
                .list();
    }

    /** These initiatives, newest key first. */
    List<Current> listCurrent(List<Long> keys) {
        return jdbc.sql("""
                        select i.id, i.identifier, i.kind, i.revision
                        from initiatives.initiative i
                        where i.id = any(:keys)
                        order by i.id desc
                        """)
                .param("keys", keys.toArray(Long[]::new))
                .query((rs, _) -> current(rs))
                .list();
    }

    private static Current current(ResultSet rs) throws SQLException {
        return new Current(rs.getLong("id"), rs.getString("identifier"), rs.getString("kind"), rs.getLong("revision"));
    }

    List<Draft> listDrafts(List<Current> current) {
        Long[] revisions = current.stream().map(Current::revision).toArray(Long[]::new);
        Map<Long, Draft> drafts = new LinkedHashMap<>();
        for (Current it : current) {
            Draft draft = new Draft(it.identifier(), 0, 0);
            draft.kind = it.kind();
            drafts.put(it.revision(), draft);
        }
        jdbc.sql("""
                        select *
                        from initiatives.revision
                        where id = any(:revisions)
                        order by id
                        """).param("revisions", revisions).query(rs -> {
            Draft draft = drafts.get(rs.getLong("id"));
            if (draft != null) {
                fill(draft, rs);
            }
        });
        for (Table table : Table.values()) {
            rows(table, revisions, drafts);
        }
        return List.copyOf(drafts.values());
    }

    private static void fill(Draft draft, ResultSet rs) throws SQLException {
        OffsetDateTime updated = rs.getObject("updated", OffsetDateTime.class);
        draft.language = rs.getString("language");
        draft.currency = rs.getString("currency");
        draft.hierarchy = rs.getObject("hierarchy", Integer.class);
        draft.humanitarian = rs.getObject("humanitarian", Boolean.class);
        draft.updated = updated == null ? null : updated.toInstant();
        draft.status = rs.getString("status");
        draft.scope = rs.getString("scope");
        draft.plannedStart = InitiativeStore.day(rs, "planned_start");
        draft.actualStart = InitiativeStore.day(rs, "actual_start");
        draft.plannedEnd = InitiativeStore.day(rs, "planned_end");
        draft.actualEnd = InitiativeStore.day(rs, "actual_end");
    }

    private void rows(Table table, Long[] revisions, Map<Long, Draft> drafts) {
        List<String> columns = table.columns();
        String order = columns.contains("position") ? "part, place, position" : "place";
        jdbc.sql("select revision, line, " + String.join(", ", columns) + "\nfrom initiatives." + table.code()
                        + "\nwhere revision = any(:revisions)\norder by revision, " + order)
                .param("revisions", revisions)
                .query(rs -> {
                    Draft draft = drafts.get(rs.getLong("revision"));
                    @Nullable Object[] cells = new @Nullable Object[columns.size()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = value(rs.getObject(columns.get(i)));
                    }
                    if (draft != null) {
                        draft.add(table, rs.getInt("line"), cells);
                    }
                });
    }

    private static @Nullable Object value(@Nullable Object cell) throws SQLException {
        return switch (cell) {
            case Date day -> day.toLocalDate();
            case Array many -> List.of((String[]) many.getArray());
            case null, default -> cell;
        };
    }
}
