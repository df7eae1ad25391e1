package org.marsad.identity.internal;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marsad.identity.Account;
import org.marsad.identity.Accounts;
import org.marsad.identity.Acting;
import org.marsad.identity.ActionsDelegated;
import org.marsad.identity.Invitation;
import org.marsad.identity.Invitee;
import org.marsad.identity.LinkDelivery.Purpose;
import org.marsad.identity.Mandate;
import org.marsad.identity.MandateHandedOver;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.journal.Journal;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.marsad.web.ForbiddenException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives, changes and ends mandates: each in one transaction with its line in the journal. */
@Service
class AccountDirectory implements Accounts {
    private final AccountStore accounts;
    private final MandateStore mandates;
    private final LinkSender links;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    AccountDirectory(
            AccountStore accounts,
            MandateStore mandates,
            LinkSender links,
            Journal journal,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.links = links;
        this.journal = journal;
        this.events = events;
    }

    @Override
    public Optional<Account> findByEmail(String email) {
        return accounts.findByEmail(Account.normalized(email));
    }

    @Override
    public Optional<Account> find(long id) {
        return accounts.list(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Account> listAccounts(Collection<Long> ids) {
        return accounts.list(ids);
    }

    @Override
    public Optional<Person> findPerson(long account) {
        return accounts.findPerson(account);
    }

    @Override
    public List<Person> listPeople() {
        return accounts.listPeople();
    }

    @Override
    public List<Person> listPeople(PartnerCode partner) {
        return accounts.listPeople(partner);
    }

    @Override
    public Set<Long> listSignedInSince(Instant since) {
        return accounts.listSignedInSince(since);
    }

    @Override
    public List<Mandate> listMandates(Role role, PartnerCode partner) {
        return mandates.list(role, partner, accounts.today());
    }

    @Override
    public Optional<Mandate> findMandate(long id) {
        return mandates.find(id);
    }

    @Override
    @Transactional
    public Mandate invite(Invitation invitation, Acting by) {
        if (!by.mayInvite(invitation)) {
            throw new ForbiddenException("identity.refused.invite");
        }
        Mandate mandate = give(invitation);
        note(by, "invite", mandate);
        return mandate;
    }

    @Override
    @Transactional
    public void inviteQuietly(Collection<Invitation> invitations, Acting by) {
        List<Invitation> all = List.copyOf(invitations);
        if (!all.stream().allMatch(by::mayInvite)) {
            throw new ForbiddenException("identity.refused.invite");
        }
        accounts.obtain(all.stream().map(Invitation::invitee).distinct().toList());
        int begun = mandates.begin(all, accounts.today());
        if (begun > 0) {
            journal.record(by.actor(), "identity.invite", "mandates", Integer.toString(begun));
        }
    }

    @Override
    @Transactional
    public Mandate delegate(long mandate, Set<String> actions, Acting by) {
        Mandate before = changeable(mandate, by);
        if (!before.role().hasActions()) {
            throw new UserError("identity.scope.actions", before.role().code());
        }
        Mandate after = mandates.delegate(mandate, actions);
        note(by, "delegate", after);
        events.publishEvent(new ActionsDelegated(after));
        return after;
    }

    @Override
    @Transactional
    public Mandate endMandate(long mandate, LocalDate day, Acting by) {
        Mandate before = changeable(mandate, by);
        if (day.isBefore(before.from())) {
            throw new UserError("identity.mandate.tooEarly");
        }
        Mandate after = mandates.end(mandate, day);
        note(by, "end", after);
        return after;
    }

    @Override
    @Transactional
    public Mandate handOver(long mandate, Invitee successor, Acting by) {
        Mandate before = changeable(mandate, by);
        Account holder = find(before.account()).orElseThrow();
        if (holder.email().equals(successor.email())) {
            throw new UserError("identity.mandate.sameHolder");
        }
        Mandate ended = mandates.end(mandate, accounts.today());
        Mandate begun = give(Invitation.like(before, successor));
        journal.record(by.actor(), "identity.handOver", subject(begun), subject(ended) + ", " + begun.actor());
        events.publishEvent(new MandateHandedOver(ended, begun));
        return begun;
    }

    @Override
    @Transactional
    public URI link(String email, Acting by) {
        if (by instanceof Person) {
            throw new ForbiddenException();
        }
        Account account = findByEmail(email)
                .filter(it -> it.closedAt() == null)
                .orElseThrow(() -> new UserError("identity.account.unknown", email));
        journal.record(by.actor(), "identity.link", "account " + account.id(), "");
        return links.make(account, Purpose.SIGN_IN);
    }

    private Mandate give(Invitation invitation) {
        LocalDate today = accounts.today();
        if (invitation.until() != null && !invitation.until().isAfter(today)) {
            throw new UserError("identity.mandate.past");
        }
        Account account = accounts.obtain(invitation.invitee());
        Mandate mandate = mandates.findLike(account.id(), invitation, today)
                .map(it -> widened(it, invitation.actions()))
                .orElseGet(() -> mandates.begin(account.id(), invitation, today));
        links.send(account, Purpose.INVITATION);
        return mandate;
    }

    private Mandate widened(Mandate mandate, Set<String> actions) {
        Set<String> all = new TreeSet<>(mandate.actions());
        return all.addAll(actions) ? mandates.delegate(mandate.id(), all) : mandate;
    }

    /** A mandate in force or to come that these may change. */
    private Mandate changeable(long id, Acting by) {
        Mandate mandate = mandates.findForChange(id).orElseThrow(() -> new UserError("identity.mandate.unknown"));
        if (!by.mayChange(mandate)) {
            throw new ForbiddenException("identity.refused.change");
        }
        LocalDate until = mandate.until();
        if (until != null && !until.isAfter(accounts.today())) {
            throw new UserError("identity.mandate.ended");
        }
        return mandate;
    }

    private void note(Acting by, String what, Mandate mandate) {
        String actions = mandate.actions().isEmpty() ? "" : " " + String.join(" ", new TreeSet<>(mandate.actions()));
        String detail = "account " + mandate.account() + ", " + mandate.actor() + actions;
        String end = mandate.until() == null ? "" : ", until " + mandate.until();
        journal.record(by.actor(), "identity." + what, subject(mandate), detail + end);
    }

    private static String subject(Mandate mandate) {
        return "mandate " + mandate.id();
    }
}
