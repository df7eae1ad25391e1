package org.marsad.plan.internal;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.journal.Journal;
import org.marsad.kernel.UserError;
import org.marsad.plan.WordingVersion;
import org.marsad.plan.WordingVersion.Nature;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps an official text as a version, whole or not at all. The first in a language is the original; whoever brings
 * another has to say whether it changes what was agreed, as answers to the old wording are then no longer comparable.
 */
@Service
class WordingImport {
    private final WordingStore wordings;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock = Clock.systemUTC();

    WordingImport(WordingStore wordings, Journal journal, TransactionOperations transaction) {
        this.wordings = wordings;
        this.journal = journal;
        this.transaction = transaction;
    }

    ImportOutcome run(ImportRequest request) {
        return requireNonNull(transaction.execute(_ -> {
            wordings.lock();
            Optional<WordingVersion> same = wordings.findSame(request.language(), request.sha256());
            return same.isPresent() ? new ImportOutcome.Known(same.get()) : add(request);
        }));
    }

    private ImportOutcome add(ImportRequest request) {
        Optional<WordingVersion> before = wordings.findNewest(request.language());
        WordingVersion version = new WordingVersion(
                wordings.nextId(),
                request.language(),
                nature(request.nature(), before),
                request.source(),
                request.sha256(),
                request.adopted(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<String> changed = before.map(it -> changed(wordings.listTexts(it.id()), request.texts()))
                .orElse(List.of());
        wordings.add(version, request.texts());
        journal.record(Journal.COMMAND_LINE, "plan.import", "wording " + version.id(), detail(version, changed));
        return new ImportOutcome.Imported(version, changed);
    }

    private static Nature nature(@Nullable Nature said, Optional<WordingVersion> before) {
        if (before.isEmpty()) {
            if (said != null && said != Nature.ORIGINAL) {
                throw new UserError("plan.import.first");
            }
            return Nature.ORIGINAL;
        }
        if (said == null || said == Nature.ORIGINAL) {
            throw new UserError(
                    "plan.import.nature", before.get().language(), before.get().id());
        }
        return said;
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(it -> !it.getValue().equals(before.get(it.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String detail(WordingVersion version, List<String> changed) {
        return "language=" + version.language() + " nature=" + version.nature() + " sha256=" + version.sha256()
                + " changed=" + String.join(",", changed);
    }
}
