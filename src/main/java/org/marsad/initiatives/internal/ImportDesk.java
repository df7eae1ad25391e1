package org.marsad.initiatives.internal;

import static java.util.Objects.requireNonNull;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.stream.Collectors;
import javax.xml.validation.Schema;
import org.marsad.initiatives.ImportListener;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.ImportOutcome;
import org.marsad.initiatives.Imports;
import org.marsad.journal.Journal;
import org.marsad.kernel.UserError;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes files in: reads, compares and stores batch by batch in one transaction, which a dry run rolls back. */
@Service
class ImportDesk implements Imports {
    private final ImportStore store;
    private final RevisionStore revisions;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock;

    ImportDesk(
            ImportStore store,
            RevisionStore revisions,
            Journal journal,
            TransactionOperations transaction,
            Clock clock) {
        this.store = store;
        this.revisions = revisions;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public ImportOutcome run(ImportOrder order, ImportListener listener) {
        Schema schema = order.schemas() == null ? null : SchemaCheck.load(order.schemas());
        Pace pace = new Pace(listener);
        Reading reading = new Reading(order, pace::read);
        return requireNonNull(transaction.execute(status -> {
            Intake intake = new Intake(store, revisions, order, listener, pace);
            Findings findings = new Findings(listener::met);
            boolean refused = false;
            try {
                reading.read(intake, findings, schema == null ? null : SchemaCheck.by(schema));
                intake.finish();
            } catch (RefusedFile e) {
                listener.met(e.problem());
                refused = true;
            } catch (UncheckedIOException e) {
                throw new UserError("initiatives.command.cannotRead", files(order));
            }
            ImportOutcome outcome = intake.outcome(refused);
            if (refused || order.dryRun() || !intake.hasChanged()) {
                status.setRollbackOnly();
            } else {
                keep(order, outcome, intake, reading, listener);
            }
            return outcome;
        }));
    }

    private void keep(
            ImportOrder order, ImportOutcome outcome, Intake intake, Reading reading, ImportListener listener) {
        store.insertImport(
                intake.id(), intake.source(), order, outcome, files(order), reading.sha256(), clock.instant());
        journal.record(
                order.actor(),
                "initiatives.import",
                order.source(),
                "%s created, %s updated, %s gone, %s left out"
                        .formatted(outcome.created(), outcome.updated(), outcome.gone(), outcome.rejected()));
        listener.stores(outcome);
    }

    private static String files(ImportOrder order) {
        return order.files().stream()
                .map(it -> String.valueOf(it.getFileName()))
                .collect(Collectors.joining(", "));
    }
}
