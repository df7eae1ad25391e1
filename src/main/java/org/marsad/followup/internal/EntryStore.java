package org.marsad.followup.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Drafts.Revision;
import org.marsad.followup.Entry;
import org.marsad.kernel.PartnerCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands under the questions of a report, and all that ever stood there. */
final class EntryStore {
    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By action, then question. */
    Map<String, Map<String, Entry>> entries(long report) {
        Map<String, Map<String, Entry>> entries = new HashMap<>();
        jdbc.sql("""
                        select action, question, entered, revision, origin, account, at
                        from followup.entry
                        where report = :report
                        order by action, question
                        """).param("report", report).query(rs -> {
            Entry entry = EntryRows.entry(rs);
            entries.computeIfAbsent(entry.action(), _ -> new HashMap<>()).put(entry.question(), entry);
        });
        return entries;
    }

    /** Writes entries over those that stand there, and one revision for each. */
    void write(long report, Collection<Written> written) {
        List<Written> rows = List.copyOf(written);
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        with row as (
                            select *
                            from unnest(
                                :actions,
                                :questions,
                                cast(:befores as jsonb[]),
                                cast(:values as jsonb[]),
                                cast(:revisions as integer[]),
                                :origins,
                                cast(:accounts as bigint[]),
                                cast(:times as timestamptz[]))
                                as row (action, question, before, entered, revision, origin, account, at)
                        ), current as (
                            insert into followup.entry
                                (report, action, question, entered, revision, origin, account, at)
                            select :report, action, question, entered, revision, origin, account, at
                            from row
                            on conflict (report, action, question) do update
                            set entered = excluded.entered,
                                revision = excluded.revision,
                                origin = excluded.origin,
                                account = excluded.account,
                                at = excluded.at
                        )
                        insert into followup.revision
                            (report, action, question, before, entered, revision, origin, account, at)
                        select :report, action, question, before, entered, revision, origin, account, at
                        from row
                        """)
                .param("report", report)
                .param("actions", texts(rows, it -> it.entry().action()))
                .param("questions", texts(rows, it -> it.entry().question()))
                .param("befores", texts(rows, it -> EntryRows.json(it.before())))
                .param("values", texts(rows, it -> EntryRows.json(it.entry().values())))
                .param("revisions", texts(rows, it -> it.entry().revision()))
                .param("origins", texts(rows, it -> it.entry().origin().code()))
                .param("accounts", texts(rows, it -> it.entry().by()))
                .param("times", texts(rows, it -> it.entry().at()))
                .update();
    }

    List<Revision> history(String cycle, PartnerCode partner, @Nullable String action) {
        return jdbc.sql("""
                        select report.version, revision.action, revision.question, revision.before, revision.entered,
                            revision.revision, revision.origin, revision.account, revision.at
                        from followup.revision
                        join followup.report on report.id = revision.report
                        where report.cycle = :cycle
                        and report.partner = :partner
                        and (cast(:action as text) is null or revision.action = :action)
                        order by revision.id desc
                        """)
                .param("cycle", cycle)
                .param("partner", partner.value())
                .param("action", action)
                .query((rs, _) -> new Revision(
                        rs.getInt("version"), EntryRows.values(rs.getString("before")), EntryRows.entry(rs)))
                .list();
    }

    private static String[] texts(List<Written> rows, Function<Written, @Nullable Object> column) {
        return rows.stream()
                .map(column)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }

    /** A new entry and the values that stood there before. */
    record Written(Map<String, String> before, Entry entry) {}
}
