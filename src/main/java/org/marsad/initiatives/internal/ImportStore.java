package org.marsad.initiatives.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.ImportOutcome;
import org.marsad.initiatives.InitiativeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of initiatives while a file is taken in, and the line that an import leaves. */
@Repository
class ImportStore {
    /** An arbitrary number of our own that keeps imports one after the other. */
    private static final long ONE_AT_A_TIME = 6_272_746_001L;

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An initiative that is stored already, with the line where this import met it first, if it did. */
    record Known(
            long id,
            String identifier,
            long revision,
            byte[] fingerprint,
            long source,
            boolean gone,
            @Nullable Integer seenLine) {}

    /** Begins an import, unless another one is going on. */
    boolean begin() {
        boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(:lock) as alone")
                .param("lock", ONE_AT_A_TIME)
                .query((rs, _) -> rs.getBoolean("alone"))
                .single();
        if (alone) {
            prepare();
        }
        return alone;
    }

    private void prepare() {
        jdbc.sql("""
                        create temporary table initiatives_seen (
                            initiative bigint primary key,
                            line integer not null
                        ) on commit drop
                        """).update();
    }

    /** The number of the source with this name, which is made if there is none. */
    long source(String name) {
        jdbc.sql("""
                        insert into initiatives.source (name)
                        values (:name)
                        on conflict (name) do nothing
                        """).param("name", name).update();
        return jdbc.sql("""
                        select id
                        from initiatives.source
                        where name = :name
                        """)
                .param("name", name)
                .query((rs, _) -> rs.getLong("id"))
                .single();
    }

    /** New numbers for rows of a table. */
    List<Long> nextIds(String table, int count) {
        return jdbc.sql("""
                        select nextval(cast(:sequence as regclass)) as id
                        from generate_series(1, :count)
                        order by id
                        """)
                .param("sequence", "initiatives." + table + "_id_seq")
                .param("count", count)
                .query((rs, _) -> rs.getLong("id"))
                .list();
    }

    List<Known> listKnown(InitiativeFormat format, List<String> identifiers) {
        return jdbc.sql("""
                        select i.id, i.identifier, i.revision, i.fingerprint, i.source, i.gone is not null as gone, s.line
                        from initiatives.initiative i
                        left join initiatives_seen s on s.initiative = i.id
                        where i.format = :format
                        and i.identifier = any(:identifiers)
                        order by i.id
                        """)
                .param("format", format.code())
                .param("identifiers", identifiers.toArray(String[]::new))
                .query((rs, _) -> new Known(
                        rs.getLong("id"),
                        rs.getString("identifier"),
                        rs.getLong("revision"),
                        rs.getBytes("fingerprint"),
                        rs.getLong("source"),
                        rs.getBoolean("gone"),
                        rs.getObject("line", Integer.class)))
                .list();
    }

    /** The hashes of the parts of these revisions. */
    Map<Long, List<String>> listParts(List<Long> revisions) {
        Map<Long, List<String>> parts = new HashMap<>();
        if (!revisions.isEmpty()) {
            jdbc.sql("""
                            select id, parts
                            from initiatives.revision
                            where id = any(:revisions)
                            order by id
                            """).param("revisions", revisions.toArray(Long[]::new)).query(rs -> {
                parts.put(rs.getLong("id"), List.of((String[])
                        rs.getArray("parts").getArray()));
            });
        }
        return parts;
    }

    /** Remembers until the end of the import what the file has, and in which line. */
    void see(Map<Long, Integer> lines) {
        jdbc.sql("""
                        insert into initiatives_seen (initiative, line)
                        select *
                        from unnest(:initiatives, :lines)
                        """)
                .param("initiatives", lines.keySet().toArray(Long[]::new))
                .param("lines", lines.values().toArray(Integer[]::new))
                .update();
    }

    /** What another source told until now is from here on told by this one. */
    void move(Collection<Long> initiatives, long source) {
        if (!initiatives.isEmpty()) {
            jdbc.sql("""
                            update initiatives.initiative
                            set source = :source
                            where id = any(:initiatives)
                            """)
                    .param("source", source)
                    .param("initiatives", initiatives.toArray(Long[]::new))
                    .update();
        }
    }

    /** Marks what the source told before and this import didn't meet; how many. */
    int markGone(InitiativeFormat format, long source, long importId) {
        return jdbc.sql("""
                        update initiatives.initiative i
                        set gone = :import
                        where i.source = :source
                        and i.format = :format
                        and i.gone is null
                        and not exists (
                            select
                            from initiatives_seen s
                            where s.initiative = i.id)
                        """)
                .param("import", importId)
                .param("source", source)
                .param("format", format.code())
                .update();
    }

    void insertImport(
            long id, long source, ImportOrder order, ImportOutcome outcome, String file, byte[] sha256, Instant at) {
        jdbc.sql("""
                        insert into initiatives.import
                            (id, source, format, version, file, sha256, at, actor,
                            read, created, updated, unchanged, rejected, gone)
                        values
                            (:id, :source, :format, :version, :file, :sha256, :at, :actor,
                            :read, :created, :updated, :unchanged, :rejected, :gone)
                        """)
                .param("id", id)
                .param("source", source)
                .param("format", order.format().code())
                .param("version", outcome.version())
                .param("file", file)
                .param("sha256", sha256)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", order.actor())
                .param("read", outcome.read())
                .param("created", outcome.created())
                .param("updated", outcome.updated())
                .param("unchanged", outcome.unchanged())
                .param("rejected", outcome.rejected())
                .param("gone", outcome.gone())
                .update();
    }
}
