package org.marsad.workbook.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.followup.Change;
import org.marsad.followup.Draft;
import org.marsad.followup.Entry;
import org.marsad.followup.Field;
import org.marsad.followup.Question;
import org.marsad.followup.Remark;
import org.marsad.followup.Values;
import org.marsad.workbook.WorkbookPreview.Mistake;

/**
 * What a workbook says that was not said when it was written. A question is changed when one of its cells is; what was
 * only carried over counts as said when its action is confirmed.
 */
final class Comparison {
    private final Meta meta;
    private final Filled filled;
    private final Draft draft;
    private final Values values;
    private final List<Change> changes = new ArrayList<>();
    private final List<Change> confirmations = new ArrayList<>();
    private final List<Question> elsewhere = new ArrayList<>();
    private final List<Mistake> mistakes;
    private int unchanged;

    Comparison(WorkbookReader.Content content, Draft draft, Values values) {
        this.meta = content.meta();
        this.filled = content.filled();
        this.draft = draft;
        this.values = values;
        this.mistakes = new ArrayList<>(filled.mistakes());
        for (String action : meta.actions()) {
            meta.questionnaire().questions(action).forEach(this::compare);
        }
    }

    /** What the person changed, against what they saw. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** What they confirmed as it stands. */
    List<Change> confirmations() {
        return List.copyOf(confirmations);
    }

    /** What somebody changed in the report meanwhile, and they did not. */
    List<Question> elsewhere() {
        return List.copyOf(elsewhere);
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    int unchanged() {
        return unchanged;
    }

    /** The place of a remark in the file. */
    Mistake mistake(Question question, Remark remark) {
        return filled.spot(question, remark.place()).mistake(new Typed.Wrong(remark.key(), remark.arguments()));
    }

    private void compare(Question question) {
        if (filled.isUnreadable(question)) {
            return;
        }
        Meta.Written written = meta.written(question);
        Values.Read before = values.read(question, written.values());
        Values.Read now = values.read(question, withFiles(question, written.values()));
        boolean same = now.values().equals(before.values()) && now.mistakes().equals(before.mistakes());
        if (same) {
            untouched(question, written);
        } else if (now.mistakes().isEmpty()) {
            Map<String, String> current = draft.values(question.action(), question.code());
            Map<String, String> wanted =
                    values.read(question, withFiles(question, current)).values();
            changes.add(new Change(question.action(), question.code(), written.seen(), wanted));
        } else {
            now.mistakes().forEach(it -> mistakes.add(mistake(question, it)));
        }
    }

    private void untouched(Question question, Meta.Written written) {
        int revision = draft.revision(question.action(), question.code());
        Entry entry = draft.find(question.action(), question.code()).orElse(null);
        if (revision != written.seen()) {
            elsewhere.add(question);
        } else if (entry != null && !entry.isConfirmed() && filled.isConfirmed(question.action())) {
            confirmations.add(new Change(question.action(), question.code(), revision, entry.values()));
        } else {
            unchanged++;
        }
    }

    /**
     * What was typed, with the files that the report has: a file has no cell, and goes only when all cells of its line
     * are emptied.
     */
    private Map<String, String> withFiles(Question question, Map<String, String> from) {
        Map<String, String> typed = new HashMap<>(filled.typed(question));
        for (Question.Place place : question.places()) {
            String file = from.get(place.id());
            if (place.field().type() == Field.Type.DOCUMENT && file != null && !isEmptied(question, place.line())) {
                typed.put(place.id(), file);
            }
        }
        return typed;
    }

    private boolean isEmptied(Question question, int line) {
        Map<String, String> before = meta.written(question).values();
        Map<String, String> typed = filled.typed(question);
        List<String> places = Layout.cells(question).stream()
                .map(it -> question.place(line, it.name()))
                .toList();
        return places.stream().anyMatch(before::containsKey)
                && places.stream().allMatch(it -> typed.getOrDefault(it, "").isBlank());
    }
}
