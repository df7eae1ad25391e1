package org.marsad.initiatives.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.InitiativeFormat;
import org.marsad.kernel.CopyText;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/** Writes initiatives into their tables, a few statements a batch; values go in by COPY. */
@Repository
class RevisionStore {
    private final JdbcClient jdbc;
    private final DataSource database;

    RevisionStore(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** An initiative with the numbers under which it is stored. */
    record Stored(long id, long revision, Draft draft) {}

    void insert(List<Stored> stored, InitiativeFormat format, long source) {
        CopyText rows = new CopyText();
        for (Stored it : stored) {
            Draft draft = it.draft();
            rows.row(it.id(), new @Nullable Object[] {
                format.code(),
                draft.identifier,
                draft.kind,
                source,
                it.revision(),
                draft.fingerprint,
                draft.status,
                draft.reporter,
                draft.starts(),
                draft.ends(),
                draft.budgets.total(),
                draft.budgets.currency(),
                draft.countries,
                draft.sectors,
                draft.organisations,
                Words.of(draft)
            });
        }
        copy(
                "initiative (id, format, identifier, kind, source, revision, fingerprint, status, reporter, starts, ends,"
                        + " budget, currency, countries, sectors, organisations, words)",
                rows);
    }

    void update(List<Stored> stored, long source) {
        if (stored.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update initiatives.initiative
                        set source = :source,
                            revision = row.revision,
                            fingerprint = row.fingerprint,
                            gone = null,
                            kind = row.kind,
                            status = row.status,
                            reporter = row.reporter,
                            starts = row.starts,
                            ends = row.ends,
                            budget = row.budget,
                            currency = row.currency,
                            countries = row.countries,
                            sectors = row.sectors,
                            organisations = row.organisations,
                            words = row.words
                        from (
                            select
                                cast(id as bigint) as id,
                                cast(revision as bigint) as revision,
                                decode(fingerprint, 'hex') as fingerprint,
                                kind,
                                status,
                                reporter,
                                cast(starts as date) as starts,
                                cast(ends as date) as ends,
                                cast(budget as numeric) as budget,
                                currency,
                                cast(countries as text[]) as countries,
                                cast(sectors as text[]) as sectors,
                                cast(organisations as text[]) as organisations,
                                cast(words as tsvector) as words
                            from unnest(
                                :ids, :revisions, :fingerprints, :kinds, :statuses, :reporters, :starts, :ends, :budgets,
                                :currencies, :countries, :sectors, :organisations, :words)
                                as sent (id, revision, fingerprint, kind, status, reporter, starts, ends, budget,
                                    currency, countries, sectors, organisations, words)
                        ) row
                        where initiative.id = row.id
                        """)
                .param("source", source)
                .param("ids", texts(stored, Stored::id))
                .param("revisions", texts(stored, Stored::revision))
                .param("fingerprints", texts(stored, it -> HexFormat.of().formatHex(it.draft().fingerprint)))
                .param("kinds", texts(stored, it -> it.draft().kind))
                .param("statuses", texts(stored, it -> it.draft().status))
                .param("reporters", texts(stored, it -> it.draft().reporter))
                .param("starts", texts(stored, it -> it.draft().starts()))
                .param("ends", texts(stored, it -> it.draft().ends()))
                .param("budgets", texts(stored, it -> it.draft().budgets.total()))
                .param("currencies", texts(stored, it -> it.draft().budgets.currency()))
                .param("countries", texts(stored, it -> CopyText.array(it.draft().countries)))
                .param("sectors", texts(stored, it -> CopyText.array(it.draft().sectors)))
                .param("organisations", texts(stored, it -> CopyText.array(it.draft().organisations)))
                .param("words", texts(stored, it -> Words.of(it.draft())))
                .update();
    }

    /** The revisions and all their values. */
    void copy(List<Stored> stored, long importId) {
        CopyText revisions = new CopyText();
        for (Stored it : stored) {
            Draft draft = it.draft();
            revisions.row(it.revision(), new @Nullable Object[] {
                it.id(),
                importId,
                draft.line,
                draft.column,
                draft.fingerprint,
                draft.parts,
                draft.language,
                draft.currency,
                draft.hierarchy,
                draft.humanitarian,
                draft.updated,
                draft.status,
                draft.scope,
                draft.plannedStart,
                draft.actualStart,
                draft.plannedEnd,
                draft.actualEnd
            });
        }
        copy(
                "revision (id, initiative, import, line, \"column\", fingerprint, parts, language, currency, hierarchy,"
                        + " humanitarian, updated, status, scope, planned_start, actual_start, planned_end, actual_end)",
                revisions);
        CopyText rows = new CopyText();
        for (Table table : Table.values()) {
            for (Stored it : stored) {
                it.draft().rows(table).forEach(row -> rows.row(it.revision(), row));
            }
            copy(table.code() + " (revision, " + String.join(", ", table.columns()) + ", line)", rows);
        }
    }

    private void copy(String target, CopyText rows) {
        if (rows.isEmpty()) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy initiatives." + target + " from stdin", new StringReader(rows.take()));
        } catch (SQLException e) {
            throw new IllegalStateException("copy " + target, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable Object> column) {
        return rows.stream()
                .map(column)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }
}
