package org.marsad.followup;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far the filling in of a report is: which questions nobody has confirmed yet, and the time they will take. It says
 * nothing of what the answers are worth.
 *
 * @param actions by action code, in the plan's order
 */
public record Progress(Map<String, Part> actions) {
    private static final int MINUTE = 60;

    /**
     * @param steps all steps of the report, oldest first, for what was given back and not touched since
     */
    public static Progress of(Draft draft, List<Reviews.Step> steps) {
        Map<String, Map<String, String>> returned = returned(draft, steps);
        Map<String, Part> parts = new LinkedHashMap<>();
        draft.questionnaire().questions().forEach((action, questions) -> {
            Map<String, String> reasons = returned.getOrDefault(action, Map.of());
            parts.put(action, Part.of(draft, action, questions, reasons));
        });
        return new Progress(parts);
    }

    public Part action(String code) {
        return requireNonNull(actions.get(code), code);
    }

    /** How many questions are left. */
    public int left() {
        return left(actions.keySet());
    }

    /** How many questions of these actions are left. */
    public int left(Collection<String> codes) {
        return codes.stream().mapToInt(it -> action(it).left().size()).sum();
    }

    /** How many minutes the questions left of these actions take, begun ones counted whole. */
    public int minutes(Collection<String> codes) {
        int seconds = codes.stream().mapToInt(it -> action(it).seconds()).sum();
        return Math.ceilDiv(seconds, MINUTE);
    }

    /** The reasons of the last return, by action, then question, where nothing was written since. */
    private static Map<String, Map<String, String>> returned(Draft draft, List<Reviews.Step> steps) {
        if (draft.state() != ReportState.RETURNED) {
            return Map.of();
        }
        return steps.stream()
                .filter(it -> it.version() == draft.version() && it.state() == ReportState.RETURNED)
                .reduce((_, last) -> last)
                .map(step -> step.reasons().stream()
                        .filter(it -> !isTouched(draft, it, step.at()))
                        .collect(Collectors.groupingBy(
                                Reviews.Reason::action,
                                Collectors.toMap(
                                        Reviews.Reason::question, Reviews.Reason::why, (a, b) -> a + "\n" + b))))
                .orElse(Map.of());
    }

    private static boolean isTouched(Draft draft, Reviews.Reason reason, Instant since) {
        return draft.find(reason.action(), reason.question())
                .filter(it -> it.isConfirmed() && it.at().isAfter(since))
                .isPresent();
    }

    /**
     * One action of the report.
     *
     * @param stage how far its filling in is
     * @param left the questions to do: not confirmed, or given back and not touched since
     * @param returned the reasons by question of those given back and not touched since
     * @param confirmed how many questions somebody confirmed
     * @param carried how many hold values carried over that nobody confirmed
     * @param asked how many questions there are
     */
    public record Part(
            Stage stage, List<Question> left, Map<String, String> returned, int confirmed, int carried, int asked) {
        public Part {
            left = List.copyOf(left);
            returned = Map.copyOf(returned);
        }

        /** How long the questions left take. */
        public int seconds() {
            return left.stream().mapToInt(Question::seconds).sum();
        }

        static Part of(Draft draft, String action, List<Question> questions, Map<String, String> returned) {
            int confirmed = count(draft, questions, true);
            int carried = count(draft, questions, false);
            boolean concerned = !isNotApplicable(draft, action);
            List<Question> left = questions.stream()
                    .filter(it -> concerned && !isConfirmed(draft, it) || returned.containsKey(it.code()))
                    .toList();
            Stage stage = stage(concerned, left, returned, confirmed, carried);
            return new Part(stage, left, returned, confirmed, carried, questions.size());
        }

        private static Stage stage(
                boolean concerned, List<Question> left, Map<String, String> returned, int confirmed, int carried) {
            if (!returned.isEmpty()) {
                return Stage.RETURNED;
            }
            if (!concerned) {
                return Stage.NOT_APPLICABLE;
            }
            if (left.isEmpty()) {
                return Stage.COMPLETE;
            }
            if (confirmed > 0) {
                return Stage.BEGUN;
            }
            return carried > 0 ? Stage.CARRIED : Stage.EMPTY;
        }

        private static int count(Draft draft, List<Question> questions, boolean confirmed) {
            return (int) questions.stream()
                    .flatMap(it -> draft.find(it.action(), it.code()).stream())
                    .filter(it -> it.isConfirmed() == confirmed)
                    .count();
        }

        private static boolean isConfirmed(Draft draft, Question question) {
            return draft.find(question.action(), question.code())
                    .filter(Entry::isConfirmed)
                    .isPresent();
        }

        /** Only a confirmed "no" spares the other questions. */
        private static boolean isNotApplicable(Draft draft, String action) {
            return draft.find(action, Question.APPLIES)
                    .filter(Entry::isConfirmed)
                    .filter(it -> "no".equals(it.values().get("applies")))
                    .isPresent();
        }
    }

    /** How far the filling in of an action is. Names are message keys {@code followup.stage.CODE}. */
    public enum Stage {
        EMPTY("empty"),
        /** Only holds what was carried over from the last report. */
        CARRIED("carried"),
        BEGUN("begun"),
        COMPLETE("complete"),
        /** The Secretariat gave a question of it back. */
        RETURNED("returned"),
        NOT_APPLICABLE("not-applicable");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
