package org.marsad.portal.web;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Assessment;
import org.marsad.assessment.Assessor;
import org.marsad.assessment.Change;
import org.marsad.assessment.Quartiles;
import org.marsad.followup.EvidenceLevel;
import org.marsad.followup.Score;
import org.marsad.followup.Status;
import org.marsad.plan.Plan;

/**
 * The method page's examples: ten imaginary partners A to J, computed by the same code as every edition.
 *
 * <p>In the first year A 0.50, B 0.50, C 0.25, D 0.75, E 0 and F 1.00, the others silent.
 */
final class MethodExamples {
    private static final String ACTION = "1";
    private static final String OTHER = "2";
    private static final List<String> PARTNERS = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");
    private static final Map<String, Score> YEAR_1 = year(Map.of(
            "A", Status.UNDERWAY,
            "B", Status.UNDERWAY,
            "C", Status.PLANNED,
            "D", Status.IMPLEMENTED,
            "E", Status.NOT_STARTED,
            "F", Status.SUSTAINED));
    private static final Map<String, Score> YEAR_2A = year(Map.of(
            "A", Status.IMPLEMENTED,
            "B", Status.IMPLEMENTED,
            "C", Status.UNDERWAY,
            "D", Status.SUSTAINED));
    private static final Map<String, Score> YEAR_2B = with(YEAR_2A, "E", Status.PLANNED);
    private static final Map<String, Score> YEAR_2C = with(YEAR_2B, "F", Status.SUSTAINED);

    private MethodExamples() {}

    static Map<String, Score> scoresOfYear1() {
        return YEAR_1;
    }

    static ActionResult year1() {
        return result(YEAR_1, null);
    }

    /** Half of those who had answered fall silent. */
    static ActionResult year2a() {
        return result(YEAR_2A, YEAR_1);
    }

    /** The same, and E reports. */
    static ActionResult year2b() {
        return result(YEAR_2B, YEAR_1);
    }

    /** The same, and F reports again. */
    static ActionResult year2c() {
        return result(YEAR_2C, YEAR_1);
    }

    /** The first year, where the action does not concern two of the silent. */
    static ActionResult twoNotApplicable() {
        return result(with(with(YEAR_1, "G", Status.NOT_APPLICABLE), "H", Status.NOT_APPLICABLE), null);
    }

    /** The first year, where one of the silent says that the action does not concern it. */
    static ActionResult oneNotApplicable() {
        return result(with(YEAR_1, "G", Status.NOT_APPLICABLE), null);
    }

    /** A domain of which two actions were answered, as in the first year and as in the last. */
    static Assessment twoActions() {
        return Assessor.assess(Plan.cadiz(), Map.of(ACTION, YEAR_1, OTHER, YEAR_2C), null);
    }

    static ActionResult of(Assessment assessment, String action) {
        return requireNonNull(assessment.actions().get(action));
    }

    static Change change(ActionResult result) {
        return requireNonNull(result.change());
    }

    static List<BigFraction> quartileValues() {
        return Stream.of(1, 2, 3, 4, 10, 11).map(it -> BigFraction.of(it, 20)).toList();
    }

    static Quartiles quartiles() {
        return Quartiles.of(quartileValues()).orElseThrow();
    }

    private static ActionResult result(Map<String, Score> now, @Nullable Map<String, Score> before) {
        return of(
                Assessor.assess(Plan.cadiz(), Map.of(ACTION, now), before == null ? null : Map.of(ACTION, before)),
                ACTION);
    }

    /** With independent proof, a status is worth all of s. */
    private static Map<String, Score> year(Map<String, Status> answers) {
        Map<String, Score> scores = new LinkedHashMap<>();
        PARTNERS.forEach(it -> scores.put(it, score(answers.getOrDefault(it, Status.NO_REPORT))));
        return scores;
    }

    private static Map<String, Score> with(Map<String, Score> year, String partner, Status status) {
        Map<String, Score> scores = new LinkedHashMap<>(year);
        scores.put(partner, score(status));
        return scores;
    }

    private static Score score(Status status) {
        return Score.of(status, status.isAnswer() ? EvidenceLevel.E3 : null);
    }
}
