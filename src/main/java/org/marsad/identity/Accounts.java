package org.marsad.identity;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.kernel.PartnerCode;

/**
 * The people who can sign in, and their mandates. Every change is in the journal, by role and number, without names.
 *
 * <p>What {@link Acting} must not do is refused with a {@link org.marsad.web.ForbiddenException}, what can't be done
 * with a {@link org.marsad.kernel.UserError}; nothing is changed then.
 */
public interface Accounts {
    /** The account with this address, in whatever case; closed ones too. */
    Optional<Account> findByEmail(String email);

    Optional<Account> find(long id);

    /** The accounts with these numbers, in their order; for showing who wrote what. */
    List<Account> listAccounts(Collection<Long> ids);

    /** Someone with an open account, and the mandates in force today; one statement. */
    Optional<Person> findPerson(long account);

    /** Everybody with an open account, by name, with the mandates in force today. */
    List<Person> listPeople();

    /** Those of {@link #listPeople()} who hold a mandate for this partner. */
    List<Person> listPeople(PartnerCode partner);

    /** The numbers of open accounts whose holders signed in since then; for counting them. */
    Set<Long> listSignedInSince(Instant since);

    /** The mandates of one role and partner in force today, focal points before their deputies, then by id. */
    List<Mandate> listMandates(Role role, PartnerCode partner);

    /** A mandate, in force or not. */
    Optional<Mandate> findMandate(long id);

    /**
     * Gives someone a mandate from today on, makes their account if there is none, and sends an invitation link.
     * Someone who holds just this mandate keeps it, and only gets a new link.
     */
    Mandate invite(Invitation invitation, Acting by);

    /** As {@link #invite} for many at once, without links; for exercises. */
    void inviteQuietly(Collection<Invitation> invitations, Acting by);

    /** Says which actions a contributor writes on, from now on. */
    Mandate delegate(long mandate, Set<String> actions, Acting by);

    /** Ends a mandate on {@code day}, the first on which it no longer holds. */
    Mandate endMandate(long mandate, LocalDate day, Acting by);

    /** Ends a mandate today and gives the same to a successor; publishes {@link MandateHandedOver}. */
    Mandate handOver(long mandate, Invitee successor, Acting by);

    /** A new sign-in link for whoever runs the program to hand on; it is not sent. */
    URI link(String email, Acting by);
}
