package org.marsad.followup;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.plan.Action;
import org.marsad.plan.Plan;

/**
 * What a cycle asks: of every action the eight common questions, then its own. Versions never change; a reworded
 * question is a new version, and nothing is compared across it.
 *
 * @param version its number, from 1
 * @param questions all questions by action code, actions and questions in order
 */
public record Questionnaire(int version, Map<String, List<Question>> questions) {
    /** The version that a new cycle asks. */
    public static final int NEWEST = 1;

    private static final Map<Integer, Questionnaire> VERSIONS = Map.of(1, QuestionnaireData.read(1));

    /** @throws IllegalArgumentException if there is no such version */
    public static Questionnaire version(int version) {
        return find(version).orElseThrow(() -> new IllegalArgumentException("no questionnaire " + version));
    }

    public static Optional<Questionnaire> find(int version) {
        return Optional.ofNullable(VERSIONS.get(version));
    }

    /** The questions about an action, in order. */
    public List<Question> questions(String action) {
        return requireNonNull(questions.get(action), action);
    }

    public Optional<Question> find(String action, String code) {
        return questions.getOrDefault(action, List.of()).stream()
                .filter(it -> it.code().equals(code))
                .findFirst();
    }

    /** How many seconds the whole takes. */
    public int seconds() {
        return questions.values().stream()
                .flatMap(List::stream)
                .mapToInt(Question::seconds)
                .sum();
    }

    static Questionnaire of(int version, Map<String, List<Question>> byAction) {
        Map<String, List<Question>> ordered = new LinkedHashMap<>();
        for (Action action : Plan.cadiz().listActions()) {
            ordered.put(action.code(), List.copyOf(requireNonNull(byAction.get(action.code()), action.code())));
        }
        return new Questionnaire(version, ordered);
    }
}
