package org.marsad.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.identity.Account;
import org.marsad.identity.Invitee;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.kernel.Language;
import org.marsad.kernel.PartnerCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts in their table, and people: accounts with the mandates in force. */
@Repository
class AccountStore {
    private static final String ACCOUNT = """
            select id, email, name, language, closed_at
            from identity.account
            """;

    private static final String PEOPLE = """
            select account.id, email, name, language, closed_at,
                mandate.id as mandate, account, role, partner, domain, actions, deputy, from_day, until_day
            from identity.account
            left join identity.mandate
                on mandate.account = account.id
                and from_day <= :today
                and (until_day is null or until_day > :today)
            where closed_at is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day that decides which mandates are in force. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<Account> findByEmail(String email) {
        return jdbc.sql(ACCOUNT + """
                        where email = :email
                        """)
                .param("email", email)
                .query((rs, _) -> account(rs))
                .optional();
    }

    List<Account> list(Collection<Long> ids) {
        return jdbc.sql(ACCOUNT + """
                        where id = any (:ids)
                        order by array_position(:ids, id)
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .query((rs, _) -> account(rs))
                .list();
    }

    Optional<Person> findPerson(long account) {
        return people(jdbc.sql(PEOPLE + """
                        and account.id = :account
                        order by mandate.id
                        """).param("account", account)).stream().findFirst();
    }

    List<Person> listPeople() {
        return people(jdbc.sql(PEOPLE + """
                order by name, account.id, mandate.id
                """));
    }

    List<Person> listPeople(PartnerCode partner) {
        return people(jdbc.sql(PEOPLE + """
                        and account.id in (
                            select account
                            from identity.mandate
                            where partner = :partner
                            and from_day <= :today
                            and (until_day is null or until_day > :today))
                        order by name, account.id, mandate.id
                        """).param("partner", partner.value()));
    }

    /** The account with this address, made or opened again if need be; an open one keeps its name and language. */
    Account obtain(Invitee invitee) {
        return jdbc.sql("""
                        insert into identity.account as known (email, name, language)
                        values (:email, :name, :language)
                        on conflict (email) do update
                        set closed_at = null
                        returning id, email, name, language, closed_at
                        """)
                .param("email", invitee.email())
                .param("name", invitee.name())
                .param("language", invitee.language().code())
                .query((rs, _) -> account(rs))
                .single();
    }

    void obtain(List<Invitee> invitees) {
        jdbc.sql("""
                        insert into identity.account (email, name, language)
                        select email, name, language
                        from unnest(:emails, :names, :languages) as wanted (email, name, language)
                        on conflict (email) do nothing
                        """)
                .param("emails", invitees.stream().map(Invitee::email).toArray(String[]::new))
                .param("names", invitees.stream().map(Invitee::name).toArray(String[]::new))
                .param(
                        "languages",
                        invitees.stream().map(it -> it.language().code()).toArray(String[]::new))
                .update();
    }

    /** Notes that someone signed in; whether it was for the first time. */
    boolean noteSignIn(long account) {
        return jdbc.sql("""
                        update identity.account
                        set signed_in_at = now()
                        from (
                            select id, signed_in_at
                            from identity.account
                            where id = :account
                            for update) as before
                        where account.id = before.id
                        returning before.signed_in_at is null as first
                        """)
                .param("account", account)
                .query((rs, _) -> rs.getBoolean("first"))
                .single();
    }

    Set<Long> listSignedInSince(Instant since) {
        return Set.copyOf(jdbc.sql("""
                        select id
                        from identity.account
                        where closed_at is null
                        and signed_in_at >= :since
                        order by id
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((rs, _) -> rs.getLong("id"))
                .list());
    }

    private List<Person> people(JdbcClient.StatementSpec statement) {
        Map<Account, List<Mandate>> people = new LinkedHashMap<>();
        statement.param("today", today()).query(rs -> {
            List<Mandate> mandates = people.computeIfAbsent(account(rs), _ -> new ArrayList<>());
            if (rs.getString("role") != null) {
                mandates.add(MandateStore.mandate(rs, "mandate"));
            }
        });
        return people.entrySet().stream()
                .map(it -> new Person(it.getKey(), it.getValue()))
                .toList();
    }

    private static Account account(ResultSet rs) throws SQLException {
        @Nullable OffsetDateTime closed = rs.getObject("closed_at", OffsetDateTime.class);
        return new Account(
                rs.getLong("id"),
                rs.getString("email"),
                rs.getString("name"),
                Language.find(rs.getString("language")).orElseThrow(),
                closed == null ? null : closed.toInstant());
    }
}
