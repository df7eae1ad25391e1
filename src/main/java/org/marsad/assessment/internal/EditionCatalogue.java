package org.marsad.assessment.internal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.assessment.Edition;
import org.marsad.assessment.EditionId;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Editions;
import org.marsad.kernel.Brief;
import org.marsad.kernel.UserError;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The editions, the last ones read kept in memory: they never change. */
@Service
class EditionCatalogue implements Editions {
    private static final int KEPT = 24;

    private final EditionStore store;
    private final Freezing freezing;
    private final Brief<Optional<EditionId>> latest = new Brief<>();
    private final Map<EditionId, Edition> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<EditionId, Edition> eldest) {
            return size() > KEPT;
        }
    });

    EditionCatalogue(EditionStore store, Freezing freezing) {
        this.store = store;
        this.freezing = freezing;
    }

    @Override
    public List<EditionSummary> list() {
        return store.list();
    }

    @Override
    public Optional<EditionId> findLatest() {
        return latest.get(store::findLatest);
    }

    @Override
    public Optional<Edition> find(EditionId id) {
        Edition known = kept.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Edition> read = store.find(id).map(EditionCatalogue::edition);
        read.ifPresent(it -> kept.put(id, it));
        return read;
    }

    @Override
    public EditionSummary freeze(Order order, String actor) {
        EditionSummary frozen = freezing.freeze(order, actor);
        latest.forget();
        return frozen;
    }

    @Override
    public EditionSummary freeze(Order order, String seen, String actor) {
        Optional<EditionSummary> before = findSame(order, seen);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return freezing.freeze(order, seen, actor);
        } catch (DuplicateKeyException e) {
            // The other click was faster.
            return findSame(order, seen).orElseThrow(() -> new UserError("assessment.freeze.taken", order.id()));
        } finally {
            latest.forget();
        }
    }

    /** The edition that this very order made before. */
    private Optional<EditionSummary> findSame(Order order, String inputsSha256) {
        return store.list().stream()
                .filter(it -> it.id().equals(order.id())
                        && it.title().equals(order.title())
                        && it.asOf().equals(order.asOf())
                        && it.cycle().equals(order.cycle())
                        && it.inputsSha256().equals(inputsSha256))
                .findFirst();
    }

    @Override
    public Preview preview(Order order) {
        EditionInputs inputs = freezing.inputs(order);
        Edition newest = store.findLatest().flatMap(this::find).orElse(null);
        return new Preview(inputs.assess(), inputs.reports(), newest, Sha256.hex(InputsDocument.write(inputs)));
    }

    @Override
    public Outlook outlook(String cycle, LocalDate asOf) {
        EditionInputs inputs = freezing.inputs(cycle, asOf);
        int reported = (int)
                inputs.expected().stream().filter(inputs.reports()::containsKey).count();
        return new Outlook(inputs.assess(), reported, inputs.expected().size());
    }

    @Override
    public Optional<Verification> verify(EditionId id) {
        return store.find(id).map(EditionCatalogue::verify);
    }

    private static Verification verify(EditionStore.Stored stored) {
        EditionInputs inputs = InputsDocument.read(stored.inputs());
        String again = Freezing.results(inputs);
        return new Verification(
                Sha256.hex(stored.inputs()).equals(stored.summary().inputsSha256())
                        && InputsDocument.write(inputs).equals(stored.inputs()),
                Sha256.hex(stored.results()).equals(stored.summary().resultsSha256()),
                again.equals(stored.results()));
    }

    private static Edition edition(EditionStore.Stored stored) {
        EditionInputs inputs = InputsDocument.read(stored.inputs());
        ResultsDocument.Results results = ResultsDocument.read(stored.results());
        EditionInputs.Previous previous = inputs.previous();
        return new Edition(
                stored.summary(),
                results.assessment(),
                inputs.expected(),
                Collections.unmodifiableSet(new LinkedHashSet<>(inputs.observers())),
                inputs.reports(),
                results.scores(),
                previous == null ? Map.of() : previous.scores(),
                inputs.wording());
    }
}
