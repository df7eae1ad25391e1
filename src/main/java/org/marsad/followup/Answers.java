package org.marsad.followup;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers that count out of what was filled in: the status, its words and its proofs. What nobody confirmed is
 * not there, so that an old answer is never taken for a new one.
 */
final class Answers {
    private Answers() {}

    static List<Answer> of(Draft draft) {
        return draft.questionnaire().questions().keySet().stream()
                .map(it -> of(draft, it))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The answer to one action; empty where the partner has not said whether it applies or how far it is. */
    static Optional<Answer> of(Draft draft, String action) {
        Map<String, String> applies = confirmed(draft, action, Question.APPLIES);
        Map<String, String> words = confirmed(draft, action, Question.CHANGES);
        String text = words.get("text");
        String language = text == null ? null : words.get(Field.LANGUAGE);
        if ("no".equals(applies.get("applies"))) {
            return NotApplicableReason.find(requireNonNullElse(applies.get("reason"), ""))
                    .map(it -> new Answer(action, Status.NOT_APPLICABLE, it, text, language, List.of()));
        }
        return Status.find(requireNonNullElse(
                        confirmed(draft, action, Question.STATUS).get("status"), ""))
                .filter(it -> it != Status.REVERSED || text != null)
                .map(it -> new Answer(
                        action, it, null, text, language, it.isAnswer() ? evidence(draft, action) : List.of()));
    }

    private static List<Evidence> evidence(Draft draft, String action) {
        Map<String, String> values = confirmed(draft, action, Question.EVIDENCE);
        Question question =
                draft.questionnaire().find(action, Question.EVIDENCE).orElseThrow();
        List<Evidence> proofs = new ArrayList<>();
        for (int line = 1; line <= question.lines(); line++) {
            Evidence proof = proof(question, line, values);
            if (proof != null) {
                proofs.add(proof);
            }
        }
        return List.copyOf(proofs);
    }

    /** A line counts as a proof once it has a kind, a title, a date and a language. */
    private static @Nullable Evidence proof(Question question, int line, Map<String, String> values) {
        String level = values.get(question.place(line, "level"));
        String title = values.get(question.place(line, "title"));
        String date = values.get(question.place(line, "date"));
        String language = values.get(question.place(line, Field.LANGUAGE));
        if (level == null || title == null || date == null || language == null) {
            return null;
        }
        String document = values.get(question.place(line, "document"));
        String access = requireNonNullElse(values.get(question.place(line, "access")), "");
        return new Evidence(
                EvidenceLevel.valueOf(level),
                title,
                values.get(question.place(line, "link")),
                LocalDate.parse(date),
                language,
                Evidence.Access.find(access).orElse(Evidence.Access.SECRETARIAT),
                document == null ? null : Long.valueOf(document));
    }

    private static Map<String, String> confirmed(Draft draft, String action, String question) {
        return draft.find(action, question)
                .filter(Entry::isConfirmed)
                .map(Entry::values)
                .orElse(Map.of());
    }
}
