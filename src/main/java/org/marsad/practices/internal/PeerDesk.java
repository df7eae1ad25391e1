package org.marsad.practices.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.marsad.identity.Person;
import org.marsad.practices.Fault;
import org.marsad.practices.Outcome;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeDrafts.Seen;
import org.marsad.practices.PracticeReviews;
import org.marsad.practices.PracticeState;
import org.marsad.practices.Rights;
import org.marsad.practices.Rights.Refusal;
import org.marsad.practices.Step;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets peers decide, never on their own nor on their country’s, and once. */
@Component
class PeerDesk implements PracticeReviews {
    private final PracticeStore store;
    private final History history;
    private final TransactionOperations transaction;

    PeerDesk(PracticeStore store, History history, TransactionOperations transaction) {
        this.store = store;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public List<Practice> listWaiting(Person person) {
        return store.listSubmitted().stream()
                .filter(it -> Rights.review(person, it) == Refusal.NONE)
                .toList();
    }

    @Override
    public Outcome accept(long id, Seen seen, Person by) {
        return decide(id, seen, PracticeState.ACCEPTED, "", by);
    }

    @Override
    public Outcome giveBack(long id, Seen seen, String why, Person by) {
        return decide(id, seen, PracticeState.RETURNED, why.strip(), by);
    }

    private Outcome decide(long id, Seen seen, PracticeState to, String why, Person by) {
        return requireNonNull(transaction.execute(_ -> {
            Practice now = store.findForWriting(id).orElseThrow(() -> new NotFoundException("practice " + id));
            requirePeer(by, now);
            boolean again = to == PracticeState.ACCEPTED
                    && now.state() == to
                    && now.version() == seen.version()
                    && now.revision() == seen.revision() + 1;
            if (again) {
                return new Outcome.Done(now);
            }
            if (now.state() != PracticeState.SUBMITTED
                    || now.withdrawal() != null
                    || !Seen.of(now).equals(seen)) {
                return new Outcome.Overtaken(now);
            }
            List<Fault> wrong = to == PracticeState.RETURNED ? SheetChecks.reason(why) : List.of();
            if (!wrong.isEmpty()) {
                return new Outcome.Faulty(wrong, false);
            }
            store.move(now, to, history.now());
            Step.Kind kind = to == PracticeState.ACCEPTED ? Step.Kind.ACCEPTED : Step.Kind.RETURNED;
            history.add(now, kind, Rights.peer(by, now).orElseThrow(), why, by);
            return new Outcome.Done(store.find(id).orElseThrow());
        }));
    }

    private static void requirePeer(Person by, Practice practice) {
        switch (Rights.review(by, practice)) {
            case OWN -> throw new ForbiddenException("practices.refused.own");
            case OWN_COUNTRY -> throw new ForbiddenException("practices.refused.ownCountry");
            case NO_PEER -> throw new ForbiddenException("practices.refused.noPeer");
            case NONE -> {}
        }
    }
}
