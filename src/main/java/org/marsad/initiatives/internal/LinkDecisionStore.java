package org.marsad.initiatives.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Role;
import org.marsad.initiatives.LinkDecision;
import org.marsad.initiatives.LinkDecision.Proposed;
import org.marsad.initiatives.LinkDecision.Verdict;
import org.marsad.kernel.PartnerCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions on links between initiatives and actions; which links stand follows from them in the database. */
@Repository
class LinkDecisionStore {
    private static final String COLUMNS = """
            select d.id, d.initiative, d.action, d.decision, d.partner, d.role, d.why, d.score, d.reasons, d.rules, d.at
            """;

    private final JdbcClient jdbc;

    LinkDecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else decide on this initiative until the transaction ends; whether there is such an initiative. */
    boolean lock(long initiative) {
        return jdbc.sql("""
                        select id
                        from initiatives.initiative
                        where id = :initiative
                        for no key update
                        """)
                .param("initiative", initiative)
                .query((rs, _) -> rs.getLong("id"))
                .optional()
                .isPresent();
    }

    /** Adds a decision of this account; its number is given here. */
    long insert(LinkDecision it, long account) {
        Proposed proposal = it.proposal();
        return jdbc.sql("""
                        insert into initiatives.link_decision
                            (initiative, action, decision, partner, account, role, why, score, reasons, rules, at)
                        values (:initiative, :action, :decision, :partner, :account, :role, :why, :score, :reasons, :rules, :at)
                        returning id
                        """)
                .param("initiative", it.initiative())
                .param("action", it.action())
                .param("decision", it.verdict().code())
                .param("partner", it.partner() == null ? null : it.partner().value())
                .param("account", account)
                .param("role", it.role().code())
                .param("why", it.why())
                .param("score", proposal == null ? null : proposal.score())
                .param(
                        "reasons",
                        proposal == null ? new String[0] : proposal.reasons().toArray(String[]::new))
                .param("rules", proposal == null ? null : proposal.rules())
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .query((rs, _) -> rs.getLong("id"))
                .single();
    }

    /** The newest decision of one decider on one link. */
    Optional<LinkDecision> findNewest(long initiative, String action, @Nullable PartnerCode partner) {
        return jdbc.sql(COLUMNS + """
                        from initiatives.link_decision d
                        where d.initiative = :initiative
                        and d.action = :action
                        and d.partner is not distinct from :partner
                        order by d.id desc
                        limit 1
                        """)
                .param("initiative", initiative)
                .param("action", action)
                .param("partner", partner == null ? null : partner.value())
                .query((rs, _) -> decision(rs))
                .optional();
    }

    /** The newest decision of each decider on each link of these initiatives, by initiative, then action’s number. */
    List<LinkDecision> listNewest(Collection<Long> initiatives) {
        return jdbc.sql("with newest as (\nselect distinct on (initiative, action, partner) *\n" + """
                        from initiatives.link_decision
                        where initiative = any(:initiatives)
                        order by initiative, action, partner, id desc
                        )
                        """ + COLUMNS + """
                        from newest d
                        order by d.initiative, length(d.action), d.action, d.id
                        """)
                .param("initiatives", initiatives.toArray(Long[]::new))
                .query((rs, _) -> decision(rs))
                .list();
    }

    /** The newest decision that an account took in this name. */
    Optional<LinkDecision> findLast(long account, @Nullable PartnerCode partner) {
        return jdbc.sql(COLUMNS + """
                        from initiatives.link_decision d
                        where d.account = :account
                        and d.partner is not distinct from :partner
                        order by d.id desc
                        limit 1
                        """)
                .param("account", account)
                .param("partner", partner == null ? null : partner.value())
                .query((rs, _) -> decision(rs))
                .optional();
    }

    /** How many initiatives are linked to an action; several reports of the same one count once. */
    long count(String action) {
        return jdbc.sql("""
                        select count(distinct coalesce(i.head, i.id)) as linked
                        from initiatives.link l
                        join initiatives.initiative i on i.id = l.initiative
                        where l.action = :action
                        """)
                .param("action", action)
                .query((rs, _) -> rs.getLong("linked"))
                .single();
    }

    /** As {@link #count}, of every action that has any; empty while no initiative was ever taken in. */
    Optional<Map<String, Long>> countAll() {
        boolean any = jdbc.sql("select exists (select from initiatives.initiative) as any")
                .query((rs, _) -> rs.getBoolean("any"))
                .single();
        if (!any) {
            return Optional.empty();
        }
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql("""
                        select l.action, count(distinct coalesce(i.head, i.id)) as linked
                        from initiatives.link l
                        join initiatives.initiative i on i.id = l.initiative
                        group by l.action
                        order by l.action
                        """).query(rs -> {
            counts.put(rs.getString("action"), rs.getLong("linked"));
        });
        return Optional.of(counts);
    }

    /** The actions to which initiatives are linked, through whichever of their reports. */
    Map<Long, List<String>> listActions(Collection<Long> initiatives) {
        Map<Long, List<String>> actions = new HashMap<>();
        jdbc.sql("""
                        select distinct coalesce(i.head, i.id) as initiative, l.action, length(l.action) as letters
                        from initiatives.initiative i
                        join initiatives.link l on l.initiative = i.id
                        where coalesce(i.head, i.id) = any(:initiatives)
                        order by initiative, letters, l.action
                        """).param("initiatives", initiatives.toArray(Long[]::new)).query(rs -> {
            actions.computeIfAbsent(rs.getLong("initiative"), _ -> new ArrayList<>())
                    .add(rs.getString("action"));
        });
        return actions;
    }

    private static LinkDecision decision(ResultSet rs) throws SQLException {
        String partner = rs.getString("partner");
        String rules = rs.getString("rules");
        return new LinkDecision(
                rs.getLong("id"),
                rs.getLong("initiative"),
                rs.getString("action"),
                Verdict.find(rs.getString("decision")).orElseThrow(),
                partner == null ? null : new PartnerCode(partner),
                Role.find(rs.getString("role")).orElseThrow(),
                rs.getString("why"),
                rules == null
                        ? null
                        : new Proposed(
                                rs.getInt("score"),
                                List.of((String[]) rs.getArray("reasons").getArray()),
                                rules),
                rs.getObject("at", OffsetDateTime.class).toInstant());
    }
}
