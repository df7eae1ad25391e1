package org.marsad.followup.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.documents.Documents;
import org.marsad.documents.Upload;
import org.marsad.followup.Change;
import org.marsad.followup.Draft;
import org.marsad.followup.Drafts;
import org.marsad.followup.Entry;
import org.marsad.followup.Field;
import org.marsad.followup.Question;
import org.marsad.followup.Remark;
import org.marsad.followup.Saving;
import org.marsad.kernel.UserError;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Saves what came back of a form: only what was touched or confirmed, whole or question by question. */
@Component
class Writing {
    /** A file's field is named after its document's. */
    static final String FILE = ".file";

    private final Drafts drafts;
    private final Documents documents;
    private final KnownMeasures measures;

    Writing(Drafts drafts, Documents documents, KnownMeasures measures) {
        this.measures = measures;
        this.drafts = drafts;
        this.documents = documents;
    }

    /**
     * What came back.
     *
     * @param fields the fields
     * @param files the files given, by the names of their fields
     * @param all whether everything that nobody confirmed yet is confirmed
     */
    record Form(MultiValueMap<String, String> fields, Map<String, MultipartFile> files, boolean all) {
        /** Whether a file was given for a field, or taken away. */
        boolean hasFile(String field) {
            MultipartFile file = files.get(field + FILE);
            return file != null && !file.isEmpty() || fields.containsKey(field + Typed.REMOVE);
        }
    }

    /**
     * What came of it.
     *
     * @param desk the report as it stands now
     * @param typed what was typed, by question
     * @param savings what came of each question that was sent
     */
    record Outcome(Desk desk, Map<String, Typed> typed, Map<String, Saving> savings) {
        Outcome {
            typed = Map.copyOf(typed);
            savings = Map.copyOf(savings);
        }

        /** Whether everything is saved. */
        boolean isClean() {
            return savings.values().stream()
                    .noneMatch(it -> it instanceof Saving.Refused || it instanceof Saving.Conflict);
        }

        int saved() {
            return (int) savings.values().stream()
                    .filter(Saving.Saved.class::isInstance)
                    .count();
        }

        /** What to show in the fields of a question: what was typed, where it was not saved. */
        @Nullable
        Map<String, String> shown(String question) {
            Saving saving = savings.get(question);
            return saving instanceof Saving.Refused || saving instanceof Saving.Conflict
                    ? Optional.ofNullable(typed.get(question))
                            .map(Typed::values)
                            .orElse(null)
                    : null;
        }
    }

    Outcome save(Desk desk, List<Question> questions, Form form) {
        Draft draft = desk.draft();
        Map<String, Typed> typed = new LinkedHashMap<>();
        Map<String, Saving> savings = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        for (Question question : questions) {
            Typed.read(question, form.fields()).ifPresent(it -> {
                List<Remark> mistakes = new ArrayList<>();
                Typed whole =
                        measures.withPicked(withFiles(it, desk, form.files(), mistakes), desk, form.fields(), mistakes);
                typed.put(question.code(), whole);
                Optional<Change> change = whole.change(draft, before(draft, whole), form.all());
                if (!mistakes.isEmpty()) {
                    Change refused = new Change(question.action(), question.code(), whole.seen(), whole.values());
                    savings.put(question.code(), new Saving.Refused(refused, mistakes));
                } else {
                    change.ifPresent(changes::add);
                }
            });
        }
        List<Saving> outcomes = drafts.save(draft, changes, desk.person(), Entry.Origin.FORM);
        for (int i = 0; i < changes.size(); i++) {
            savings.put(changes.get(i).question(), outcomes.get(i));
        }
        Draft now = drafts.find(draft.cycle().code(), draft.partner()).orElse(draft);
        return new Outcome(desk.with(now), typed, savings);
    }

    /** What the form showed; asked of the history only where somebody else wrote since. */
    private Map<String, String> before(Draft draft, Typed typed) {
        Question question = typed.question();
        String action = question.action();
        if (typed.seen() == draft.revision(action, question.code())) {
            return draft.values(action, question.code());
        }
        return drafts.history(draft.cycle().code(), draft.partner(), action).stream()
                .filter(it -> it.version() == draft.version())
                .map(Drafts.Revision::entry)
                .filter(it -> it.question().equals(question.code()) && it.revision() == typed.seen())
                .map(Entry::values)
                .findFirst()
                .orElse(Map.of());
    }

    private Typed withFiles(Typed typed, Desk desk, Map<String, MultipartFile> files, List<Remark> mistakes) {
        Map<String, String> values = new LinkedHashMap<>(typed.values());
        for (Question.Place place : typed.question().places()) {
            MultipartFile file = files.get(Typed.name(typed.question(), place.id()) + FILE);
            if (place.field().type() == Field.Type.DOCUMENT && file != null && !file.isEmpty()) {
                try {
                    values.put(place.id(), Long.toString(store(file, desk)));
                } catch (UserError e) {
                    mistakes.add(mistake(typed.question(), place, e));
                }
            }
        }
        return new Typed(typed.question(), typed.seen(), values, typed.still(), typed.over(), typed.yields());
    }

    private long store(MultipartFile file, Desk desk) {
        // No more than what is looked at, and one byte that says that there is more.
        try (InputStream in = file.getInputStream()) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            return documents
                    .store(new Upload(
                            name,
                            in.readNBytes(Upload.MOST_BYTES + 1),
                            desk.person().account().id()))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Remark mistake(Question question, Question.Place place, UserError error) {
        return new Remark(question.action(), question.code(), place.id(), error.key(), List.of(error.arguments()));
    }
}
