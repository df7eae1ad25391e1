package org.marsad.practices.internal;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.TargetGroup;
import org.marsad.practices.ForWomen;
import org.marsad.practices.Obstacle;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeState;
import org.marsad.practices.Sheet;

/** Reads a version of a practice from a row with these columns. */
final class PracticeRows {
    /** What a row must have, of the version {@code v} and its practice {@code p}. */
    static final String COLUMNS = """
            v.practice, v.number, v.state, v.revision, v.title, v.language, v.done, v.obstacles, v.obstacle, v.result,
                v.groups, v.women, v.women_words, v.evaluated, v.evaluation, v.actions, v.since, v.source, v.initiative,
                v.saved_at, v.accepted_at, p.partner, p.shared_at, p.withdrawn_at, p.withdrawn_why,
                array(select a.account from practices.author a where a.practice = v.practice order by 1) as authors
            """;

    private PracticeRows() {}

    static Practice practice(ResultSet rs) throws SQLException {
        Instant withdrawn = instant(rs, "withdrawn_at");
        return new Practice(
                rs.getLong("practice"),
                new PartnerCode(rs.getString("partner")),
                rs.getInt("number"),
                PracticeState.valueOf(rs.getString("state")),
                rs.getInt("revision"),
                sheet(rs),
                Set.of((Long[]) rs.getArray("authors").getArray()),
                requireNonNull(instant(rs, "saved_at")),
                instant(rs, "shared_at"),
                instant(rs, "accepted_at"),
                withdrawn == null ? null : new Practice.Withdrawal(rs.getString("withdrawn_why"), withdrawn));
    }

    private static Sheet sheet(ResultSet rs) throws SQLException {
        String women = rs.getString("women");
        return new Sheet(
                rs.getString("title"),
                rs.getString("language"),
                rs.getString("done"),
                codes(rs.getArray("obstacles")).stream().map(Obstacle::valueOf).toList(),
                rs.getString("obstacle"),
                rs.getString("result"),
                codes(rs.getArray("groups")).stream().map(TargetGroup::valueOf).toList(),
                women == null ? null : ForWomen.valueOf(women),
                rs.getString("women_words"),
                rs.getObject("evaluated", Boolean.class),
                rs.getString("evaluation"),
                codes(rs.getArray("actions")),
                rs.getObject("since", Integer.class),
                rs.getString("source"),
                rs.getObject("initiative", Long.class));
    }

    static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static List<String> codes(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
