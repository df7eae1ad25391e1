package org.marsad.followup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * The automatic checks of a report. Each raises a query where somebody should look again; none blocks anything.
 *
 * <p>Looked for: what is missing or only half filled in, numbers out of range, parts larger than their whole, parts that
 * don't add up, a proof that is too weak or too old, a leap of more than half against the last report without a word, a
 * status that rose without a new proof, the same words under several actions.
 */
public final class Checks {
    private static final BigFraction LEAP = BigFraction.of(1, 2);
    private static final int COPIED_LENGTH = 40;

    private final Draft draft;
    private final Map<String, Answer> before = new HashMap<>();
    private final LocalDate day;
    private final List<Remark> queries = new ArrayList<>();

    private Checks(Draft draft, @Nullable AcceptedReport previous, LocalDate day) {
        this.draft = draft;
        this.day = day;
        if (previous != null) {
            previous.answers().forEach(it -> before.put(it.action(), it));
        }
    }

    /**
     * The queries, in the questionnaire's order.
     *
     * @param previous the partner's last accepted report of an earlier cycle; null if there is none
     * @param day on which the age of proofs is judged
     */
    public static List<Remark> of(Draft draft, @Nullable AcceptedReport previous, LocalDate day) {
        Checks checks = new Checks(draft, previous, day);
        draft.questionnaire().questions().keySet().forEach(checks::action);
        checks.copies();
        return List.copyOf(checks.queries);
    }

    private void action(String action) {
        if (draft.entries().getOrDefault(action, Map.of()).values().stream().noneMatch(Entry::isConfirmed)) {
            return;
        }
        complete(action);
        draft.questionnaire().questions(action).forEach(this::numbers);
        Answers.of(draft, action).ifPresent(this::answer);
        proofs(action);
        civilSociety(action);
    }

    /** Action 25 asks what civil society itself reports: obstacles there, none for the State. */
    private void civilSociety(String action) {
        boolean theirs = value(action, Question.SPECIFIC, "obstacles") != null;
        if (theirs && "none".equals(value(action, Question.OBSTACLES, "obstacle"))) {
            query(action, Question.OBSTACLES, "obstacle", "followup.query.disagreement");
        }
    }

    private void complete(String action) {
        String applies = value(action, Question.APPLIES, "applies");
        if (applies == null) {
            query(action, Question.APPLIES, "applies", "followup.query.applies");
        } else if (applies.equals("no") && value(action, Question.APPLIES, "reason") == null) {
            query(action, Question.APPLIES, "reason", "followup.query.reason");
        } else if (applies.equals("yes") && value(action, Question.STATUS, "status") == null) {
            query(action, Question.STATUS, "status", "followup.query.status");
        }
        boolean reversed = "R".equals(value(action, Question.STATUS, "status"));
        if (reversed && value(action, Question.CHANGES, "text") == null) {
            query(action, Question.CHANGES, "text", "followup.query.reversed");
        }
    }

    private void numbers(Question question) {
        Map<String, String> values = confirmed(question.action(), question.code());
        for (Field field : question.fields()) {
            String text = values.get(field.name());
            boolean number = field.type() == Field.Type.COUNT || field.type() == Field.Type.PERCENT;
            if (number && text != null) {
                number(question, field, Double.parseDouble(text), values);
            }
        }
        if (question.code().equals(Question.GROUPS)) {
            sum(question, values, List.of("women", "men", "sex-unknown"));
            sum(question, values, List.of("children", "adults", "age-unknown"));
        }
    }

    private void number(Question question, Field field, double number, Map<String, String> values) {
        if (field.most() != null && number > field.most()) {
            query(question, field.name(), "followup.query.range", field.most());
        }
        String whole = field.partOf() == null ? null : values.get(field.partOf());
        if (whole != null && number > Double.parseDouble(whole)) {
            query(question, field.name(), "followup.query.part");
        }
    }

    private void sum(Question question, Map<String, String> values, List<String> parts) {
        String total = values.get("total");
        if (total != null && parts.stream().allMatch(values::containsKey)) {
            int sum = parts.stream()
                    .mapToInt(it -> Integer.parseInt(requireNonNull(values.get(it))))
                    .sum();
            if (sum != Integer.parseInt(total)) {
                query(question, parts.getFirst(), "followup.query.sum", sum, Integer.parseInt(total));
            }
        }
    }

    private void answer(Answer answer) {
        Score now = score(answer);
        if (now.isCapped()) {
            query(answer.action(), Question.STATUS, "status", "followup.query.capped");
        }
        Answer last = before.get(answer.action());
        if (last == null) {
            return;
        }
        Score then = score(last);
        if (now.value() == null || then.value() == null) {
            return;
        }
        BigFraction rise = now.value().subtract(then.value());
        if (rise.abs().subtract(LEAP).signum() > 0 && answer.text() == null) {
            query(answer.action(), Question.CHANGES, "text", "followup.query.leap");
        }
        boolean rose = answer.status().quarters() > last.status().quarters();
        if (rose && last.evidence().containsAll(answer.evidence())) {
            query(answer.action(), Question.EVIDENCE, "", "followup.query.noNewProof");
        }
    }

    private void proofs(String action) {
        Map<String, String> values = confirmed(action, Question.EVIDENCE);
        Question question =
                draft.questionnaire().find(action, Question.EVIDENCE).orElseThrow();
        for (int line = 1; line <= question.lines(); line++) {
            int at = line;
            boolean begun =
                    question.fields().stream().anyMatch(it -> values.containsKey(question.place(at, it.name())));
            String date = values.get(question.place(line, "date"));
            if (begun && !isComplete(question, line, values)) {
                query(question, question.place(line, "level"), "followup.query.halfProof");
            } else if (date != null && LocalDate.parse(date).isAfter(day)) {
                query(question, question.place(line, "date"), "followup.query.future");
            } else if (date != null && Evidence.isOld(LocalDate.parse(date), day)) {
                query(question, question.place(line, "date"), "followup.query.old");
            }
        }
    }

    private static boolean isComplete(Question question, int line, Map<String, String> values) {
        return List.of("level", "title", "date").stream().allMatch(it -> values.containsKey(question.place(line, it)))
                && (values.containsKey(question.place(line, "link"))
                        || values.containsKey(question.place(line, "document")));
    }

    private void copies() {
        Map<String, String> first = new HashMap<>();
        each((action, text) -> {
            String other = first.putIfAbsent(text, action);
            if (other != null) {
                query(action, Question.CHANGES, "text", "followup.query.copied", other);
            }
        });
    }

    private void each(BiConsumer<String, String> consumer) {
        for (String action : draft.questionnaire().questions().keySet()) {
            String text = value(action, Question.CHANGES, "text");
            if (text != null && text.length() >= COPIED_LENGTH) {
                consumer.accept(action, text);
            }
        }
    }

    private Score score(Answer answer) {
        return Score.of(answer.status(), answer.evidenceOn(day));
    }

    private Map<String, String> confirmed(String action, String question) {
        Optional<Entry> entry = draft.find(action, question).filter(Entry::isConfirmed);
        return entry.map(Entry::values).orElse(Map.of());
    }

    private @Nullable String value(String action, String question, String place) {
        return confirmed(action, question).get(place);
    }

    private void query(Question question, String place, String key, Object... arguments) {
        query(question.action(), question.code(), place, key, arguments);
    }

    private void query(String action, String question, String place, String key, Object... arguments) {
        queries.add(new Remark(action, question, place, key, List.of(arguments)));
    }
}
