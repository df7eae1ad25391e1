package org.marsad.assessment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.EditionSummary;
import org.marsad.kernel.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frozen editions in their table. */
@Repository
class EditionStore {
    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An edition as stored.
     *
     * @param summary what identifies it
     * @param inputs the text of its inputs
     * @param results the text of its results
     */
    record Stored(EditionSummary summary, String inputs, String results) {}

    List<EditionSummary> list() {
        return jdbc.sql("""
                        select id, title_fr, title_en, title_ar, as_of, cycle, previous, method, exercise,
                               inputs_sha256, results_sha256, frozen_at
                        from assessment.edition
                        order by as_of desc, frozen_at desc
                        """).query((rs, _) -> summary(rs)).list();
    }

    Optional<EditionId> findLatest() {
        return jdbc.sql("""
                        select id
                        from assessment.edition
                        order by as_of desc, frozen_at desc
                        limit 1
                        """).query((rs, _) -> new EditionId(rs.getString("id"))).optional();
    }

    Optional<Stored> find(EditionId id) {
        return jdbc.sql("""
                        select id, title_fr, title_en, title_ar, as_of, cycle, previous, method, exercise,
                               inputs_sha256, results_sha256, frozen_at, inputs, results
                        from assessment.edition
                        where id = :id
                        """)
                .param("id", id.value())
                .query((rs, _) -> new Stored(summary(rs), rs.getString("inputs"), rs.getString("results")))
                .optional();
    }

    void insert(Stored edition) {
        EditionSummary summary = edition.summary();
        jdbc.sql("""
                        insert into assessment.edition
                            (id, title_fr, title_en, title_ar, as_of, cycle, previous, method, exercise,
                             inputs, inputs_sha256, results, results_sha256, frozen_at)
                        values
                            (:id, :fr, :en, :ar, :asOf, :cycle, :previous, :method, :exercise,
                             :inputs, :inputsSha256, :results, :resultsSha256, :frozenAt)
                        """)
                .param("id", summary.id().value())
                .param("fr", summary.title().fr())
                .param("en", summary.title().en())
                .param("ar", summary.title().ar())
                .param("asOf", summary.asOf())
                .param("cycle", summary.cycle())
                .param("previous", value(summary.previous()))
                .param("method", summary.method())
                .param("exercise", summary.exercise())
                .param("inputs", edition.inputs())
                .param("inputsSha256", summary.inputsSha256())
                .param("results", edition.results())
                .param("resultsSha256", summary.resultsSha256())
                .param("frozenAt", summary.frozenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static EditionSummary summary(ResultSet rs) throws SQLException {
        String previous = rs.getString("previous");
        return new EditionSummary(
                new EditionId(rs.getString("id")),
                new LocalizedText(rs.getString("title_fr"), rs.getString("title_en"), rs.getString("title_ar")),
                rs.getObject("as_of", LocalDate.class),
                rs.getString("cycle"),
                previous == null ? null : new EditionId(previous),
                rs.getString("method"),
                rs.getString("inputs_sha256"),
                rs.getString("results_sha256"),
                rs.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                rs.getBoolean("exercise"));
    }

    private static @Nullable String value(@Nullable EditionId id) {
        return id == null ? null : id.value();
    }
}
