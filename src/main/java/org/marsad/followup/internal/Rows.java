package org.marsad.followup.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.AcceptedReport;
import org.marsad.followup.Answer;
import org.marsad.followup.Cycle;
import org.marsad.followup.Evidence;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.NotApplicableReason;
import org.marsad.followup.Status;
import org.marsad.kernel.LocalizedText;
import org.marsad.kernel.PartnerCode;

/** What a row of each table means. */
final class Rows {
    private Rows() {}

    static Cycle cycle(ResultSet rs) throws SQLException {
        return new Cycle(
                rs.getString("code"),
                new LocalizedText(rs.getString("title_fr"), rs.getString("title_en"), rs.getString("title_ar")),
                rs.getObject("from_day", LocalDate.class),
                rs.getObject("to_day", LocalDate.class),
                rs.getObject("opens", LocalDate.class),
                rs.getObject("deadline", LocalDate.class),
                rs.getObject("closed", LocalDate.class),
                rs.getInt("questionnaire"));
    }

    static Head head(ResultSet rs) throws SQLException {
        return new Head(
                rs.getLong("id"),
                new AcceptedReport(
                        rs.getString("cycle"),
                        new PartnerCode(rs.getString("partner")),
                        rs.getInt("version"),
                        rs.getObject("wording", Long.class),
                        instant(rs, "submitted_at"),
                        instant(rs, "accepted_at"),
                        List.of()));
    }

    static Answer answer(ResultSet rs, List<Evidence> evidence) throws SQLException {
        String reason = rs.getString("reason");
        return new Answer(
                rs.getString("action"),
                Status.find(rs.getString("status")).orElseThrow(),
                reason(reason),
                rs.getString("text"),
                rs.getString("language"),
                evidence);
    }

    static Evidence evidence(ResultSet rs) throws SQLException {
        return new Evidence(
                EvidenceLevel.valueOf(rs.getString("level")),
                rs.getString("title"),
                rs.getString("url"),
                rs.getObject("dated", LocalDate.class),
                rs.getString("language"),
                Evidence.Access.find(rs.getString("access")).orElseThrow(),
                rs.getObject("document", Long.class));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable NotApplicableReason reason(@Nullable String code) {
        return code == null ? null : NotApplicableReason.find(code).orElseThrow();
    }

    /** A report without its answers. */
    record Head(long id, AcceptedReport report) {
        AcceptedReport with(List<Answer> answers) {
            return new AcceptedReport(
                    report.cycle(),
                    report.partner(),
                    report.version(),
                    report.wording(),
                    report.submittedAt(),
                    report.acceptedAt(),
                    answers);
        }
    }

    /** Which answer a proof belongs to. */
    record AnswerKey(long report, String action) {
        static AnswerKey of(ResultSet rs) throws SQLException {
            return new AnswerKey(rs.getLong("report"), rs.getString("action"));
        }
    }
}
