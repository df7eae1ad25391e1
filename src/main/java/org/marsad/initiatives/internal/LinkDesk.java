package org.marsad.initiatives.internal;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.documents.PersonalData;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.identity.Role;
import org.marsad.initiatives.LinkDecision;
import org.marsad.initiatives.LinkDecision.Verdict;
import org.marsad.initiatives.Linking;
import org.marsad.initiatives.Links;
import org.marsad.initiatives.Links.Outcome;
import org.marsad.initiatives.Proposal;
import org.marsad.journal.Journal;
import org.marsad.kernel.PartnerCode;
import org.marsad.kernel.UserError;
import org.marsad.partners.Partner;
import org.marsad.plan.Plan;
import org.marsad.web.ForbiddenException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes decisions on links: whose they are, whether they may, and whether nobody was quicker. */
@Component
class LinkDesk {
    private final LinkDecisionStore store;
    private final ConcernStore concerns;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock;

    LinkDesk(
            LinkDecisionStore store,
            ConcernStore concerns,
            Journal journal,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.concerns = concerns;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * In whose name and role somebody acts on a partner's list.
     *
     * @param partner null in the Secretariat's
     */
    record Side(@Nullable PartnerCode partner, Role role) {
        static Side of(Person person, PartnerCode partner) {
            if (person.isFocalPointOf(partner)) {
                return new Side(partner, Role.FOCAL_POINT);
            }
            return person.mandates().stream()
                    .map(Mandate::role)
                    .filter(Role::isSecretariat)
                    .findFirst()
                    .map(it -> new Side(null, it))
                    .orElseThrow(() -> new ForbiddenException("initiatives.links.notYours"));
        }
    }

    /** Decides once, however often and by however many at the same time it is asked for. */
    Outcome decide(Linking linking, Partner partner, @Nullable Proposal proposal, Person by) {
        Side side = Side.of(by, partner.code());
        check(linking, partner);
        return requireNonNull(transaction.execute(_ -> {
            if (!store.lock(linking.initiative())) {
                throw new UserError("initiatives.links.unknown");
            }
            Optional<LinkDecision> before = store.findNewest(linking.initiative(), linking.action(), side.partner());
            if (before.map(LinkDecision::verdict).orElse(Verdict.WITHDRAWN) == linking.verdict()) {
                return new Outcome.Same();
            }
            if (before.isPresent() && before.get().id() != linking.seen()) {
                return new Outcome.Overtaken(before.get());
            }
            return new Outcome.Kept(keep(linking, side, proposal, by));
        }));
    }

    private void check(Linking linking, Partner partner) {
        if (Plan.cadiz().listActions().stream().noneMatch(it -> it.id().equals(linking.action()))
                || !concerns.concerns(partner, linking.initiative())) {
            throw new UserError("initiatives.links.unknown");
        }
        if (linking.why().length() > Links.LONGEST_WHY) {
            throw new UserError("initiatives.links.long", Links.LONGEST_WHY);
        }
        if (!PersonalData.find(linking.why()).isEmpty()) {
            throw new UserError("initiatives.links.personal");
        }
    }

    private LinkDecision keep(Linking linking, Side side, @Nullable Proposal proposal, Person by) {
        LinkDecision decision = new LinkDecision(
                0,
                linking.initiative(),
                linking.action(),
                linking.verdict(),
                side.partner(),
                side.role(),
                linking.why(),
                proposal == null ? null : proposal.proposed(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        long id = store.insert(decision, by.account().id());
        journal.record(
                by.actor(),
                "initiatives.link",
                Long.toString(linking.initiative()),
                linking.action() + " " + linking.verdict().code());
        return decision.numbered(id);
    }
}
