package org.marsad.meetings.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.meetings.Recommendation;
import org.marsad.meetings.Recommendation.Closing;
import org.marsad.meetings.Recommendation.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What meetings recommended, in PostgreSQL. */
@Repository
class RecommendationStore {
    private final JdbcClient jdbc;

    RecommendationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By meeting, in the order in which they were recorded. */
    List<Recommendation> list(Collection<Long> meetings) {
        return jdbc.sql("""
                        select id, meeting, version, text, language, owner, due,
                            closed_on, outcome, outcome_language, link
                        from meetings.recommendation
                        where meeting = any (:meetings)
                        order by meeting, id
                        """)
                .param("meetings", meetings.toArray(Long[]::new))
                .query((rs, _) -> recommendation(rs))
                .list();
    }

    long insert(long meeting, Words words) {
        return jdbc.sql("""
                        insert into meetings.recommendation (meeting, text, language, owner, due)
                        values (:meeting, :text, :language, :owner, :due)
                        returning id
                        """)
                .param("meeting", meeting)
                .param("text", words.text())
                .param("language", words.language())
                .param("owner", owner(words))
                .param("due", words.due())
                .query((rs, _) -> rs.getLong("id"))
                .single();
    }

    /** Whether it still was in that version. */
    boolean update(Recommendation seen, Words words) {
        return jdbc.sql("""
                                update meetings.recommendation
                                set version = version + 1, text = :text, language = :language, owner = :owner, due = :due
                                where id = :id
                                and version = :seen
                                """)
                        .param("id", seen.id())
                        .param("seen", seen.version())
                        .param("text", words.text())
                        .param("language", words.language())
                        .param("owner", owner(words))
                        .param("due", words.due())
                        .update()
                == 1;
    }

    /**
     * Whether it still was in that version.
     *
     * @param closing what was done; null to open it again
     */
    boolean close(long id, int seen, @Nullable Closing closing) {
        return jdbc.sql("""
                                update meetings.recommendation
                                set version = version + 1, closed_on = :day, outcome = :outcome,
                                    outcome_language = :language, link = :link
                                where id = :id
                                and version = :seen
                                """)
                        .param("id", id)
                        .param("seen", seen)
                        .param("day", closing == null ? null : closing.day())
                        .param("outcome", closing == null ? null : closing.text())
                        .param("language", closing == null ? null : closing.language())
                        .param("link", closing == null ? null : closing.link())
                        .update()
                == 1;
    }

    private static @Nullable String owner(Words words) {
        return words.owner() == null ? null : words.owner().value();
    }

    private static Recommendation recommendation(ResultSet rs) throws SQLException {
        String owner = rs.getString("owner");
        LocalDate closed = rs.getObject("closed_on", LocalDate.class);
        return new Recommendation(
                rs.getLong("id"),
                rs.getLong("meeting"),
                rs.getInt("version"),
                new Words(
                        rs.getString("text"),
                        rs.getString("language"),
                        owner == null ? null : new PartnerCode(owner),
                        rs.getObject("due", LocalDate.class)),
                closed == null
                        ? null
                        : new Closing(
                                closed,
                                rs.getString("outcome"),
                                rs.getString("outcome_language"),
                                rs.getString("link")));
    }
}
