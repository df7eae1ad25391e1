package org.marsad.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Invitation;
import org.marsad.identity.Mandate;
import org.marsad.identity.Role;
import org.marsad.kernel.PartnerCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mandates in their table. They are begun, changed in what was delegated, and ended; nothing else. */
@Repository
class MandateStore {
    private static final String COLUMNS = "id, account, role, partner, domain, actions, deputy, from_day, until_day";

    private final JdbcClient jdbc;

    MandateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mandate> find(long id) {
        return jdbc.sql("select " + COLUMNS + """

                        from identity.mandate
                        where id = :id
                        """)
                .param("id", id)
                .query((rs, _) -> mandate(rs, "id"))
                .optional();
    }

    /** The mandate, held until the transaction ends, so that two changes of it take turns. */
    Optional<Mandate> findForChange(long id) {
        return jdbc.sql("select " + COLUMNS + """

                        from identity.mandate
                        where id = :id
                        for update
                        """)
                .param("id", id)
                .query((rs, _) -> mandate(rs, "id"))
                .optional();
    }

    List<Mandate> list(Role role, PartnerCode partner, LocalDate day) {
        return jdbc.sql("select " + COLUMNS + """

                        from identity.mandate
                        where role = :role
                        and partner = :partner
                        and from_day <= :day
                        and (until_day is null or until_day > :day)
                        order by deputy, id
                        """)
                .param("role", role.code())
                .param("partner", partner.value())
                .param("day", day)
                .query((rs, _) -> mandate(rs, "id"))
                .list();
    }

    /** The mandate of this account that is the one offered, in force on that day; its actions may differ. */
    Optional<Mandate> findLike(long account, Invitation invitation, LocalDate day) {
        return jdbc.sql("select " + COLUMNS + """

                        from identity.mandate
                        where account = :account
                        and role = :role
                        and partner is not distinct from :partner
                        and domain is not distinct from :domain
                        and deputy = :deputy
                        and from_day <= :day
                        and (until_day is null or until_day > :day)
                        order by id
                        limit 1
                        """)
                .param("account", account)
                .param("role", invitation.role().code())
                .param("partner", code(invitation.partner()))
                .param("domain", invitation.domain())
                .param("deputy", invitation.deputy())
                .param("day", day)
                .query((rs, _) -> mandate(rs, "id"))
                .optional();
    }

    Mandate begin(long account, Invitation invitation, LocalDate from) {
        return jdbc.sql("""
                        insert into identity.mandate
                            (account, role, partner, domain, actions, deputy, from_day, until_day)
                        values (:account, :role, :partner, :domain, :actions, :deputy, :from, :until)
                        returning\s""" + COLUMNS)
                .param("account", account)
                .param("role", invitation.role().code())
                .param("partner", code(invitation.partner()))
                .param("domain", invitation.domain())
                .param("actions", invitation.actions().stream().sorted().toArray(String[]::new))
                .param("deputy", invitation.deputy())
                .param("from", from)
                .param("until", invitation.until())
                .query((rs, _) -> mandate(rs, "id"))
                .single();
    }

    /** Begins those that are not in force yet; the accounts are there. */
    int begin(List<Invitation> wanted, LocalDate from) {
        return jdbc.sql("""
                        insert into identity.mandate (account, role, partner, domain, actions, deputy, from_day, until_day)
                        select account.id, wanted.role, wanted.partner, wanted.domain,
                            string_to_array(wanted.actions, ' '), wanted.deputy, :from, cast(wanted.until_day as date)
                        from unnest(:emails, :roles, :partners, :domains, :actions, :deputies, :untils)
                            with ordinality
                            as wanted (email, role, partner, domain, actions, deputy, until_day, place)
                        join identity.account on account.email = wanted.email
                        where not exists (
                            select from identity.mandate
                            where mandate.account = account.id
                            and mandate.role = wanted.role
                            and mandate.partner is not distinct from wanted.partner
                            and mandate.domain is not distinct from wanted.domain)
                        order by wanted.place
                        """)
                .param("emails", column(wanted, it -> it.invitee().email()))
                .param("roles", column(wanted, it -> it.role().code()))
                .param("partners", column(wanted, it -> code(it.partner())))
                .param("domains", column(wanted, Invitation::domain))
                .param("actions", column(wanted, it -> String.join(" ", it.actions())))
                .param("deputies", wanted.stream().map(Invitation::deputy).toArray(Boolean[]::new))
                .param(
                        "untils",
                        column(
                                wanted,
                                it -> it.until() == null ? null : it.until().toString()))
                .param("from", from)
                .update();
    }

    Mandate delegate(long id, Set<String> actions) {
        return jdbc.sql("""
                        update identity.mandate
                        set actions = :actions
                        where id = :id
                        returning\s""" + COLUMNS)
                .param("id", id)
                .param("actions", actions.stream().sorted().toArray(String[]::new))
                .query((rs, _) -> mandate(rs, "id"))
                .single();
    }

    Mandate end(long id, LocalDate day) {
        return jdbc.sql("""
                        update identity.mandate
                        set until_day = :day
                        where id = :id
                        returning\s""" + COLUMNS)
                .param("id", id)
                .param("day", day)
                .query((rs, _) -> mandate(rs, "id"))
                .single();
    }

    static Mandate mandate(ResultSet rs, String idColumn) throws SQLException {
        String partner = rs.getString("partner");
        return new Mandate(
                rs.getLong(idColumn),
                rs.getLong("account"),
                Role.find(rs.getString("role")).orElseThrow(),
                partner == null ? null : new PartnerCode(partner),
                rs.getString("domain"),
                Set.of((String[]) rs.getArray("actions").getArray()),
                rs.getBoolean("deputy"),
                rs.getObject("from_day", LocalDate.class),
                rs.getObject("until_day", LocalDate.class));
    }

    private static @Nullable String code(@Nullable PartnerCode partner) {
        return partner == null ? null : partner.value();
    }

    private static String[] column(List<Invitation> wanted, Function<Invitation, @Nullable String> value) {
        return wanted.stream().map(value).toArray(String[]::new);
    }
}
