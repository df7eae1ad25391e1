package org.marsad.practices.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.marsad.identity.Person;
import org.marsad.kernel.PartnerCode;
import org.marsad.practices.Fault;
import org.marsad.practices.Practice;
import org.marsad.practices.Practices;
import org.marsad.practices.Reuse;
import org.marsad.practices.Reuses;
import org.marsad.practices.Rights;
import org.marsad.web.ForbiddenException;
import org.marsad.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down what other countries used, confirmed by a second person. */
@Component
class ReuseDesk implements Reuses {
    private final ReuseStore store;
    private final Practices practices;
    private final SheetChecks checks;
    private final History history;
    private final TransactionOperations transaction;

    ReuseDesk(
            ReuseStore store,
            Practices practices,
            SheetChecks checks,
            History history,
            TransactionOperations transaction) {
        this.store = store;
        this.practices = practices;
        this.checks = checks;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public List<Reuse> list(long practice) {
        return store.list(List.of(practice));
    }

    @Override
    public List<Reuse> listWaiting(Person person) {
        return store.listWaiting().stream()
                .filter(it -> Rights.mayConfirm(person, it))
                .toList();
    }

    @Override
    public List<Fault> record(long practice, PartnerCode partner, Reuse.Told told, Person by) {
        Practice used = practices
                .find(practice)
                .filter(it -> it.withdrawal() == null)
                .orElseThrow(() -> new NotFoundException("practice " + practice));
        if (used.partner().equals(partner)) {
            throw new ForbiddenException("practices.refused.ownReuse");
        }
        if (!by.isFocalPointOf(partner)) {
            throw new ForbiddenException("practices.refused.notYours");
        }
        List<Fault> wrong = checks.wrong(told);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return requireNonNull(transaction.execute(_ -> {
            if (!store.insert(practice, partner, told, by.account().id(), history.now())) {
                return List.of(Fault.of("year", "practices.fault.told", String.valueOf(told.year())));
            }
            history.note(by, "reused", practice, partner + " " + told.year());
            return List.<Fault>of();
        }));
    }

    @Override
    public void confirm(long id, Person by) {
        act(id, by, Rights::mayConfirm, it -> {
            if (it.confirmed() == null && it.takenBack() == null) {
                store.confirm(id, by.account().id(), history.now());
                history.note(
                        by,
                        "reuse-confirmed",
                        it.practice(),
                        it.partner() + " " + it.told().year());
            }
        });
    }

    @Override
    public void takeBack(long id, Person by) {
        act(id, by, Rights::mayTakeBack, it -> {
            if (it.takenBack() == null) {
                store.takeBack(id, history.now());
                history.note(
                        by,
                        "reuse-taken-back",
                        it.practice(),
                        it.partner() + " " + it.told().year());
            }
        });
    }

    private void act(long id, Person by, BiPredicate<Person, Reuse> may, Consumer<Reuse> what) {
        transaction.executeWithoutResult(_ -> {
            Reuse it = store.findForWriting(id).orElseThrow(() -> new NotFoundException("reuse " + id));
            if (!may.test(by, it)) {
                throw new ForbiddenException("practices.refused.confirm");
            }
            what.accept(it);
        });
    }
}
