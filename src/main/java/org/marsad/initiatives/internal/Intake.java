package org.marsad.initiatives.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.initiatives.ImportListener;
import org.marsad.initiatives.ImportOrder;
import org.marsad.initiatives.ImportOutcome;
import org.marsad.initiatives.Problem;
import org.marsad.initiatives.Severity;
import org.marsad.initiatives.internal.ImportStore.Known;
import org.marsad.initiatives.internal.RevisionStore.Stored;

/** One import on its way into the database: gathers initiatives to batches, compares each with what is known. */
final class Intake implements Sink {
    private static final int BATCH = 500;
    private static final int BATCH_ROWS = 60_000;

    private final ImportStore store;
    private final RevisionStore revisions;
    private final ImportOrder order;
    private final ImportListener listener;
    private final Pace pace;
    private final long id;
    private final long source;
    private final List<Draft> batch = new ArrayList<>();
    private int batchRows;
    private @Nullable String version;
    private int read;
    private int created;
    private int updated;
    private int unchanged;
    private int moved;
    private int gone;

    Intake(ImportStore store, RevisionStore revisions, ImportOrder order, ImportListener listener, Pace pace) {
        this.store = store;
        this.revisions = revisions;
        this.order = order;
        this.listener = listener;
        this.pace = pace;
        pace.waitFor(store::begin);
        this.id = store.nextIds("import", 1).getFirst();
        this.source = store.source(order.source());
    }

    long id() {
        return id;
    }

    long source() {
        return source;
    }

    @Override
    public void version(String named) {
        version = named;
    }

    @Override
    public void put(@Nullable Draft draft) {
        read++;
        if (draft == null) {
            return;
        }
        batch.add(draft);
        batchRows += draft.rows.values().stream().mapToInt(List::size).sum();
        if (batch.size() >= BATCH || batchRows > BATCH_ROWS) {
            flush();
        }
    }

    /** Stores what is left and marks what the source tells no more. */
    void finish() {
        flush();
        pace.beat();
        gone = store.markGone(order.format(), source, id);
    }

    boolean hasChanged() {
        return created + updated + moved + gone > 0;
    }

    ImportOutcome outcome(boolean refused) {
        return refused
                ? new ImportOutcome(version, read, 0, 0, 0, read, 0, true)
                : new ImportOutcome(
                        version, read, created, updated, unchanged, read - created - updated - unchanged, gone, false);
    }

    private void flush() {
        pace.beat();
        if (batch.isEmpty()) {
            return;
        }
        Map<String, Known> known =
                store
                        .listKnown(
                                order.format(),
                                batch.stream().map(it -> it.identifier).toList())
                        .stream()
                        .collect(Collectors.toMap(Known::identifier, it -> it));
        List<Draft> fresh = new ArrayList<>();
        Map<Known, Draft> changed = new LinkedHashMap<>();
        Map<Long, Integer> seen = new LinkedHashMap<>();
        Set<Long> movedHere = new HashSet<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Draft draft : batch) {
            Known before = known.get(draft.identifier);
            Integer line = lines.putIfAbsent(draft.identifier, draft.line);
            Integer first = line == null && before != null ? before.seenLine() : line;
            if (first != null) {
                repeated(draft, first);
            } else if (before == null) {
                fresh.add(draft);
            } else if (order.guarded() && before.source() != source) {
                refuse(draft, "foreign");
            } else {
                seen.put(before.id(), draft.line);
                sort(before, draft, changed, movedHere);
            }
        }
        store(fresh, changed, seen);
        store.move(movedHere, source);
        moved += movedHere.size();
        batch.clear();
        batchRows = 0;
    }

    private void sort(Known before, Draft draft, Map<Known, Draft> changed, Set<Long> movedHere) {
        if (before.gone() || !Arrays.equals(before.fingerprint(), draft.fingerprint)) {
            changed.put(before, draft);
            return;
        }
        unchanged++;
        if (before.source() != source) {
            movedHere.add(before.id());
        }
    }

    private void store(List<Draft> fresh, Map<Known, Draft> changed, Map<Long, Integer> seen) {
        List<Long> ids = store.nextIds("initiative", fresh.size());
        List<Long> numbers = store.nextIds("revision", fresh.size() + changed.size());
        List<Stored> stored = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            stored.add(new Stored(ids.get(i), numbers.get(i), fresh.get(i)));
            seen.put(ids.get(i), fresh.get(i).line);
        }
        revisions.insert(stored, order.format(), source);
        fresh.forEach(it -> listener.created(it.identifier));
        List<Stored> again = new ArrayList<>();
        changed.forEach(
                (before, draft) -> again.add(new Stored(before.id(), numbers.get(fresh.size() + again.size()), draft)));
        tell(changed);
        revisions.update(again, source);
        stored.addAll(again);
        revisions.copy(stored, id);
        store.see(seen);
        created += fresh.size();
        updated += changed.size();
    }

    private void tell(Map<Known, Draft> changed) {
        Map<Long, List<String>> before =
                store.listParts(changed.keySet().stream().map(Known::revision).toList());
        changed.forEach((known, draft) -> {
            List<String> old = before.getOrDefault(known.revision(), List.of());
            Set<String> parts = new HashSet<>(old);
            Set<String> same = new HashSet<>(draft.parts);
            same.retainAll(old);
            parts.addAll(draft.parts);
            parts.removeAll(same);
            listener.changed(
                    draft.identifier,
                    parts.stream()
                            .map(it -> it.substring(0, it.lastIndexOf('=')))
                            .distinct()
                            .sorted()
                            .toList());
        });
    }

    private void repeated(Draft draft, int line) {
        refuse(draft, "repeated-identifier", Integer.toString(line));
    }

    private void refuse(Draft draft, String code, String... arguments) {
        listener.met(new Problem(
                draft.file,
                draft.sheet,
                draft.line,
                draft.column,
                Findings.shown(draft.identifier),
                Severity.ERROR,
                code,
                List.of(arguments)));
    }
}
