package org.marsad.practices.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.marsad.identity.Mandate;
import org.marsad.identity.Person;
import org.marsad.kernel.PartnerCode;
import org.marsad.partners.Partner;
import org.marsad.partners.Partners;
import org.marsad.practices.Fault;
import org.marsad.practices.Outcome;
import org.marsad.practices.Practice;
import org.marsad.practices.PracticeDrafts;
import org.marsad.practices.PracticeState;
import org.marsad.practices.Rights;
import org.marsad.practices.Sheet;
import org.marsad.practices.Step;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Lets a country’s people write, one after the other, and nobody over what they did not see. */
@Component
class PracticeDesk implements PracticeDrafts {
    private final PracticeStore store;
    private final StepStore steps;
    private final SheetChecks checks;
    private final Partners partners;
    private final History history;
    private final TransactionOperations transaction;

    PracticeDesk(
            PracticeStore store,
            StepStore steps,
            SheetChecks checks,
            Partners partners,
            History history,
            TransactionOperations transaction) {
        this.store = store;
        this.steps = steps;
        this.checks = checks;
        this.partners = partners;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public List<Practice> list(PartnerCode partner) {
        return store.list(partner);
    }

    @Override
    public Optional<Practice> find(long id) {
        return store.find(id);
    }

    @Override
    public List<Step> listSteps(long id) {
        return steps.list(id);
    }

    @Override
    public Outcome begin(PartnerCode partner, Sheet sheet, Person by) {
        requireWriter(by, partner, sheet.actions());
        List<Fault> wrong = checks.wrong(sheet);
        if (!wrong.isEmpty()) {
            return new Outcome.Faulty(wrong, false);
        }
        return requireNonNull(transaction.execute(_ -> {
            Optional<Practice> same = store.list(partner).stream()
                    .filter(it -> isWritable(it) && it.sheet().equals(sheet))
                    .filter(it -> it.authors().contains(by.account().id()))
                    .findFirst();
            if (same.isPresent()) {
                return new Outcome.Done(same.get());
            }
            long id = store.insert(partner, history.now());
            store.insertVersion(id, 1, sheet, SearchWords.of(partner(partner), sheet), history.now());
            store.addAuthor(id, by.account().id());
            history.note(by, "begun", id, "");
            return done(id);
        }));
    }

    @Override
    public Outcome save(long id, Seen seen, Sheet sheet, Person by) {
        List<Fault> wrong = checks.wrong(sheet);
        return write(id, by, now -> {
            requireWriter(by, now.partner(), sheet.actions());
            if (now.sheet().equals(sheet)) {
                return new Outcome.Done(now);
            }
            if (!Seen.of(now).equals(seen) || !isWritable(now)) {
                return new Outcome.Overtaken(now);
            }
            if (!wrong.isEmpty()) {
                return new Outcome.Faulty(wrong, false);
            }
            store.save(now, sheet, SearchWords.of(partner(now.partner()), sheet), history.now());
            store.addAuthor(id, by.account().id());
            return done(id);
        });
    }

    @Override
    public Outcome submit(long id, Seen seen, Person by) {
        return write(id, by, now -> {
            if (now.state() == PracticeState.SUBMITTED && now.version() == seen.version()) {
                return new Outcome.Done(now);
            }
            if (!Seen.of(now).equals(seen) || !isWritable(now)) {
                return new Outcome.Overtaken(now);
            }
            List<Fault> missing = checks.missing(now.sheet());
            if (!missing.isEmpty()) {
                return new Outcome.Faulty(missing, true);
            }
            store.move(now, PracticeState.SUBMITTED, history.now());
            history.add(now, Step.Kind.SUBMITTED, History.own(by, now.partner()), "", by);
            return done(id);
        });
    }

    @Override
    public Outcome correct(long id, Seen seen, Person by) {
        return write(id, by, now -> {
            if (now.state() != PracticeState.ACCEPTED && now.version() == seen.version() + 1) {
                return new Outcome.Done(now);
            }
            if (!Seen.of(now).equals(seen) || now.state() != PracticeState.ACCEPTED || now.withdrawal() != null) {
                return new Outcome.Overtaken(now);
            }
            String words = SearchWords.of(partner(now.partner()), now.sheet());
            store.insertVersion(id, now.version() + 1, now.sheet(), words, history.now());
            store.addAuthor(id, by.account().id());
            Practice next = store.find(id).orElseThrow();
            history.add(next, Step.Kind.CORRECTED, History.own(by, now.partner()), "", by);
            return new Outcome.Done(next);
        });
    }

    @Override
    public Outcome withdraw(long id, Seen seen, String why, Person by) {
        List<Fault> wrong = SheetChecks.reason(why);
        return requireNonNull(transaction.execute(_ -> {
            Practice now = get(id);
            if (!Rights.mayWithdraw(by, now)) {
                throw new ForbiddenException("practices.refused.withdraw");
            }
            if (now.withdrawal() != null || !Seen.of(now).equals(seen)) {
                return new Outcome.Overtaken(now);
            }
            if (!wrong.isEmpty()) {
                return new Outcome.Faulty(wrong, false);
            }
            store.withdraw(id, why.strip(), history.now());
            history.add(now, Step.Kind.WITHDRAWN, withdrawing(by, now), why.strip(), by);
            return done(id);
        }));
    }

    private static Mandate withdrawing(Person by, Practice practice) {
        return by.isFocalPointOf(practice.partner())
                ? History.own(by, practice.partner())
                : by.mandates().stream()
                        .filter(it -> it.role().isSecretariat())
                        .findFirst()
                        .orElseThrow();
    }

    /** Something that its country’s people do with a practice. */
    private Outcome write(long id, Person by, Function<Practice, Outcome> act) {
        return requireNonNull(transaction.execute(_ -> {
            Practice now = get(id);
            requireWriter(by, now.partner(), now.sheet().actions());
            return act.apply(now);
        }));
    }

    private Practice get(long id) {
        return store.findForWriting(id).orElseThrow(() -> new NotFoundException("practice " + id));
    }

    private Outcome done(long id) {
        return new Outcome.Done(store.find(id).orElseThrow());
    }

    private Partner partner(PartnerCode code) {
        return partners.find(code).orElseThrow(() -> new NotFoundException("partner " + code));
    }

    private static boolean isWritable(Practice practice) {
        return practice.state().isOpen() && practice.withdrawal() == null;
    }

    private static void requireWriter(Person by, PartnerCode partner, List<String> actions) {
        if (!by.isFocalPointOf(partner) && !by.isContributorOf(partner)) {
            throw new ForbiddenException("practices.refused.notYours");
        }
        if (!Rights.mayWrite(by, partner, actions)) {
            throw new ForbiddenException("practices.refused.actions");
        }
    }
}
