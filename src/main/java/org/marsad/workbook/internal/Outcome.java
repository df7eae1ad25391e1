package org.marsad.workbook.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.followup.Change;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.Entry;
import org.marsad.followup.Question;
import org.marsad.followup.Saving;
import org.marsad.followup.Values;
import org.marsad.identity.Acting;
import org.marsad.kernel.UserError;
import org.marsad.workbook.WorkbookPreview;
import org.marsad.workbook.WorkbookPreview.Item;
import org.marsad.workbook.WorkbookPreview.Kind;
import org.marsad.workbook.WorkbookPreview.Line;
import org.marsad.workbook.WorkbookPreview.Mistake;

/** What comes of one workbook on one state of the report: first shown, then taken as shown. */
final class Outcome {
    private final Drafts drafts;
    private final WorkbookReader.Content content;
    private final Draft draft;
    private final Acting by;
    private final Comparison comparison;
    private final Map<String, Item> items = new HashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Change> taken = new ArrayList<>();
    private final Map<String, Change> disputed = new TreeMap<>();
    private int unchanged;

    Outcome(Drafts drafts, WorkbookReader.Content content, Draft draft, Acting by, Values values) {
        this.drafts = drafts;
        this.content = content;
        this.draft = draft;
        this.by = by;
        this.comparison = new Comparison(content, draft, values);
        this.unchanged = comparison.unchanged();
        this.mistakes.addAll(comparison.mistakes());
        weigh(comparison.changes(), Kind.CHANGED);
        weigh(comparison.confirmations(), Kind.CONFIRMED);
        comparison.elsewhere().forEach(this::elsewhere);
    }

    WorkbookPreview preview() {
        Meta meta = content.meta();
        List<Item> ordered = meta.actions().stream()
                .flatMap(it -> meta.questionnaire().questions(it).stream())
                .map(it -> items.get(it.action() + "." + it.code()))
                .filter(Objects::nonNull)
                .toList();
        return new WorkbookPreview(
                meta.cycle(), meta.partner(), meta.language(), ordered, unchanged, mistakes, Stamp.of(draft, ordered));
    }

    /**
     * Saves all that is not disputed, and of what is disputed the questions named.
     *
     * @throws UserError if the report changed while this was done; nothing is saved then
     */
    WorkbookPreview take(Set<String> mine) {
        List<Change> all = new ArrayList<>(taken);
        disputed.forEach((id, change) -> {
            if (mine.contains(id)) {
                all.add(change);
            }
        });
        boolean done = drafts.save(draft, all, by, Entry.Origin.WORKBOOK).stream()
                .allMatch(it -> it instanceof Saving.Saved || it instanceof Saving.Same);
        if (!done) {
            throw new UserError("workbook.refused.meanwhile");
        }
        return preview();
    }

    private void weigh(Collection<Change> all, Kind kind) {
        List<Change> changes = all.stream().filter(this::isAllowed).toList();
        if (changes.isEmpty()) {
            return;
        }
        List<Saving> savings = drafts.preview(draft, changes, by);
        for (int i = 0; i < changes.size(); i++) {
            weigh(changes.get(i), savings.get(i), kind);
        }
    }

    private void weigh(Change change, Saving saving, Kind kind) {
        Question question = question(change);
        switch (saving) {
            case Saving.Saved it -> {
                taken.add(change);
                add(
                        question,
                        kind,
                        draft.values(change.action(), change.question()),
                        it.entry().values());
            }
            case Saving.Same _ -> unchanged++;
            case Saving.Conflict it -> {
                Change mine = new Change(
                        change.action(), change.question(), it.theirs().revision(), change.values());
                disputed.put(change.action() + "." + change.question(), mine);
                add(question, Kind.CONFLICT, it.theirs().values(), change.values());
            }
            case Saving.Refused it ->
                it.mistakes().forEach(remark -> mistakes.add(comparison.mistake(question, remark)));
        }
    }

    private boolean isAllowed(Change change) {
        boolean allowed = WorkbookDesk.mayWrite(draft.partner(), change.action(), by);
        if (!allowed) {
            mistakes.add(content.filled()
                    .spot(question(change), "")
                    .mistake(Typed.Wrong.of("workbook.row.notYours", change.action())));
        }
        return allowed;
    }

    private void elsewhere(Question question) {
        Map<String, String> seen = content.meta().written(question).values();
        add(question, Kind.ELSEWHERE, seen, draft.values(question.action(), question.code()));
    }

    private void add(Question question, Kind kind, Map<String, String> before, Map<String, String> after) {
        List<Line> lines = new ArrayList<>();
        for (Question.Place place : question.places()) {
            @Nullable String old = before.get(place.id());
            @Nullable String other = after.get(place.id());
            if (!Objects.equals(old, other) || kind == Kind.CONFIRMED && other != null) {
                lines.add(new Line(place.id(), old, other));
            }
        }
        Item item = new Item(question.action(), question.code(), kind, lines);
        items.put(item.id(), item);
    }

    private Question question(Change change) {
        return draft.questionnaire().find(change.action(), change.question()).orElseThrow();
    }
}
