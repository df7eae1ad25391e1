package org.marsad.followup.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.documents.PersonalData;
import org.marsad.followup.Change;
import org.marsad.followup.Draft;
import org.marsad.followup.Entry;
import org.marsad.followup.Field;
import org.marsad.followup.Question;
import org.marsad.followup.Remark;
import org.marsad.followup.Saving;
import org.marsad.followup.Values;
import org.marsad.kernel.PartnerCode;

/** Decides what comes of changes, against the report as it stands. Pure. */
final class Saver {
    private final Values values;

    Saver(Function<String, Optional<PartnerCode>> partners) {
        this.values = new Values(partners);
    }

    /** Who writes, how, and when. */
    record Author(@Nullable Long account, Entry.Origin origin, Instant at) {}

    List<Saving> outcomes(Draft draft, Collection<Change> changes, Author author) {
        return changes.stream().map(it -> outcome(draft, it, author)).toList();
    }

    private Saving outcome(Draft draft, Change change, Author author) {
        Question question = draft.questionnaire()
                .find(change.action(), change.question())
                .orElseThrow(() -> new IllegalArgumentException(change.action() + " " + change.question()));
        Values.Read read = values.read(question, change.values());
        List<Remark> mistakes = new ArrayList<>(read.mistakes());
        mistakes.addAll(people(question, read.values()));
        if (!mistakes.isEmpty()) {
            return new Saving.Refused(change, mistakes);
        }
        return outcome(draft, change, read.values(), author);
    }

    private static Saving outcome(Draft draft, Change change, Map<String, String> values, Author author) {
        Optional<Entry> standing = draft.find(change.action(), change.question());
        int revision = standing.map(Entry::revision).orElse(0);
        Entry entry = new Entry(
                change.action(),
                change.question(),
                values,
                revision + 1,
                author.origin(),
                author.account(),
                author.at());
        if (standing.isEmpty()) {
            // Who fills in a form can say that there is nothing to say; an empty cell of a workbook says nothing.
            boolean silent = values.isEmpty() && author.origin() != Entry.Origin.FORM;
            return silent ? new Saving.Same(entry) : new Saving.Saved(entry);
        }
        Entry theirs = standing.get();
        if (theirs.values().equals(values)) {
            return theirs.isConfirmed() ? new Saving.Same(theirs) : new Saving.Saved(entry);
        }
        return change.seen() == revision ? new Saving.Saved(entry) : new Saving.Conflict(theirs, change);
    }

    /** Free text tells of measures, never of persons. */
    private static List<Remark> people(Question question, Map<String, String> values) {
        Map<String, Remark> found = new LinkedHashMap<>();
        for (Question.Place place : question.places()) {
            String text = values.get(place.id());
            boolean words = place.field().type() == Field.Type.TEXT;
            if (words && text != null && !PersonalData.find(text).isEmpty()) {
                found.put(
                        place.id(),
                        new Remark(
                                question.action(),
                                question.code(),
                                place.id(),
                                "followup.mistake.personal",
                                List.of()));
            }
        }
        return List.copyOf(found.values());
    }
}
