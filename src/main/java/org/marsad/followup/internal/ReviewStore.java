package org.marsad.followup.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.ReportState;
import org.marsad.followup.Reviews.Agreement;
import org.marsad.followup.Reviews.Comment;
import org.marsad.followup.Reviews.Decided;
import org.marsad.followup.Reviews.Declining;
import org.marsad.followup.Reviews.NewComment;
import org.marsad.followup.Reviews.Reason;
import org.marsad.followup.Reviews.Step;
import org.marsad.kernel.PartnerCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said and done with reports: steps with their reasons, comments, agreements. All of it only grows. */
final class ReviewStore {
    private final JdbcClient jdbc;

    ReviewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insertStep(long report, ReportState state, Said said) {
        return jdbc.sql("""
                        insert into followup.step (report, state, account, why, at)
                        values (:report, :state, :account, :why, :at)
                        returning id
                        """)
                .param("report", report)
                .param("state", state.code())
                .param("account", said.account())
                .param("why", said.why())
                .param("at", OffsetDateTime.ofInstant(said.at(), ZoneOffset.UTC))
                .query((rs, _) -> rs.getLong("id"))
                .single();
    }

    /** The partner’s last word counts. */
    Optional<Declining> findDeclining(String cycle, PartnerCode partner) {
        return jdbc.sql("""
                        select declines, why, at
                        from followup.declining
                        where cycle = :cycle
                        and partner = :partner
                        order by id desc
                        limit 1
                        """)
                .param("cycle", cycle)
                .param("partner", partner.value())
                .query((rs, _) -> rs.getBoolean("declines")
                        ? Optional.of(new Declining(
                                rs.getString("why"),
                                rs.getObject("at", OffsetDateTime.class).toInstant()))
                        : Optional.<Declining>empty())
                .optional()
                .flatMap(it -> it);
    }

    void insertReasons(long step, Collection<Reason> reasons) {
        jdbc.sql("""
                        insert into followup.reason (step, action, question, why)
                        select :step, action, question, why
                        from unnest(:actions, :questions, :whys) as row (action, question, why)
                        """)
                .param("step", step)
                .param("actions", reasons.stream().map(Reason::action).toArray(String[]::new))
                .param("questions", reasons.stream().map(Reason::question).toArray(String[]::new))
                .param("whys", reasons.stream().map(Reason::why).toArray(String[]::new))
                .update();
    }

    List<Step> listSteps(String cycle, PartnerCode partner) {
        Map<Long, List<Reason>> reasons = reasons(cycle, partner);
        return jdbc.sql("""
                        select step.id, version, step.state, account, why, at
                        from followup.step
                        join followup.report on report.id = step.report
                        where cycle = :cycle
                        and partner = :partner
                        order by step.id
                        """)
                .param("cycle", cycle)
                .param("partner", partner.value())
                .query((rs, _) -> step(rs, reasons.getOrDefault(rs.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Reason>> reasons(String cycle, PartnerCode partner) {
        Map<Long, List<Reason>> reasons = new HashMap<>();
        jdbc.sql("""
                        select reason.step, reason.action, reason.question, reason.why
                        from followup.reason
                        join followup.step on step.id = reason.step
                        join followup.report on report.id = step.report
                        where cycle = :cycle
                        and partner = :partner
                        order by reason.step, reason.action, reason.question
                        """).param("cycle", cycle).param("partner", partner.value()).query(rs -> {
            reasons.computeIfAbsent(rs.getLong("step"), _ -> new ArrayList<>())
                    .add(new Reason(rs.getString("action"), rs.getString("question"), rs.getString("why")));
        });
        return reasons;
    }

    Comment insertComment(long report, NewComment said, long account, Instant at) {
        long id = jdbc.sql("""
                        insert into followup.comment (report, action, question, parent, account, text, language, at)
                        values (:report, :action, :question, :parent, :account, :text, :language, :at)
                        returning id
                        """)
                .param("report", report)
                .param("action", said.action())
                .param("question", said.question())
                .param("parent", said.parent())
                .param("account", account)
                .param("text", said.text())
                .param("language", said.language())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query((rs, _) -> rs.getLong("id"))
                .single();
        return new Comment(id, said, account, at);
    }

    List<Comment> listComments(long report) {
        return jdbc.sql("""
                        select id, action, question, parent, account, text, language, at
                        from followup.comment
                        where report = :report
                        order by id
                        """)
                .param("report", report)
                .query((rs, _) -> comment(rs))
                .list();
    }

    void insertAgreement(long report, String action, Agreement agreement) {
        jdbc.sql("""
                        insert into followup.agreement (report, action, agreed, why, account, at)
                        values (:report, :action, :agreed, :why, :account, :at)
                        """)
                .param("report", report)
                .param("action", action)
                .param("agreed", agreement.agreed())
                .param("why", agreement.why())
                .param("account", agreement.account())
                .param("at", OffsetDateTime.ofInstant(agreement.at(), ZoneOffset.UTC))
                .update();
    }

    /** The newest of each action. */
    List<Decided> listAgreements(String cycle, PartnerCode partner) {
        return jdbc.sql("""
                        select report.version, action, agreed, why, account, agreement.at
                        from followup.agreement
                        join followup.report on report.id = agreement.report
                        where cycle = :cycle
                        and partner = :partner
                        order by agreement.id
                        """)
                .param("cycle", cycle)
                .param("partner", partner.value())
                .query((rs, _) -> new Decided(rs.getInt("version"), rs.getString("action"), agreement(rs)))
                .list();
    }

    private static Agreement agreement(ResultSet rs) throws SQLException {
        return new Agreement(rs.getBoolean("agreed"), rs.getString("why"), rs.getLong("account"), instant(rs));
    }

    Map<String, Agreement> agreements(long report) {
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        jdbc.sql("""
                        select distinct on (action) action, agreed, why, account, at
                        from followup.agreement
                        where report = :report
                        order by action, id desc
                        """).param("report", report).query(rs -> {
            agreements.put(rs.getString("action"), agreement(rs));
        });
        return agreements;
    }

    private static Step step(ResultSet rs, List<Reason> reasons) throws SQLException {
        return new Step(
                rs.getInt("version"),
                ReportState.of(rs.getString("state")),
                rs.getObject("account", Long.class),
                rs.getString("why"),
                reasons,
                instant(rs));
    }

    private static Comment comment(ResultSet rs) throws SQLException {
        NewComment said = new NewComment(
                rs.getString("action"),
                rs.getString("question"),
                rs.getObject("parent", Long.class),
                rs.getString("text"),
                rs.getString("language"));
        return new Comment(rs.getLong("id"), said, rs.getLong("account"), instant(rs));
    }

    private static Instant instant(ResultSet rs) throws SQLException {
        return rs.getObject("at", OffsetDateTime.class).toInstant();
    }

    /** Who moved a report, why, and when. */
    record Said(@Nullable Long account, @Nullable String why, Instant at) {}
}
