package org.marsad.portal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Assessment;
import org.marsad.assessment.Edition;
import org.marsad.assessment.Grade;
import org.marsad.assessment.Result;
import org.marsad.followup.Score;
import org.marsad.kernel.PartnerCode;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Objective;
import org.marsad.plan.Plan;
import org.marsad.publishing.CsvTable;
import org.marsad.publishing.Field;

/**
 * Every number of one edition: the plan, its domains, objectives and actions, in the plan's order. No country's score.
 *
 * @param notice what must be known before anything else; null if nothing
 * @param edition the edition
 * @param scores one row a number
 */
@Schema(name = "Scores")
record ScoresDocument(
        @Schema(description = "What must be known first, such as that the data are fictitious; null if nothing")
        @Nullable
        String notice,

        EditionsDocument.EditionEntry edition,
        List<ScoreRow> scores) {

    static ScoresDocument of(@Nullable String notice, Edition edition, List<ScoreRow> rows) {
        return new ScoresDocument(notice, EditionsDocument.EditionEntry.of(edition.summary()), rows);
    }

    /** The rows as a table. */
    static CsvTable table(List<ScoreRow> rows) {
        CsvTable table = new CsvTable(Field.names(ScoreRow.FIELDS));
        rows.forEach(it -> table.add(it.cells()));
        return table;
    }

    static List<ScoreRow> rows(Plan plan, Edition edition) {
        Assessment assessment = edition.assessment();
        List<ScoreRow> rows = new ArrayList<>();
        rows.add(row(edition, "plan", "plan", assessment.plan(), plan.listActions()));
        for (Domain domain : plan.domains()) {
            add(rows, edition, domain.id(), "domain", assessment.domains().get(domain.code()), domain.listActions());
            for (Objective objective : domain.objectives()) {
                var result = assessment.objectives().get(objective.code());
                add(rows, edition, objective.id(), "objective", result, objective.actions());
                for (Action action : objective.actions()) {
                    ActionResult number = assessment.actions().get(action.code());
                    add(rows, edition, action.id(), "action", number, List.of(action));
                }
            }
        }
        return rows;
    }

    private static void add(
            List<ScoreRow> rows,
            Edition edition,
            String id,
            String level,
            @Nullable Result result,
            List<Action> actions) {
        if (result != null) {
            rows.add(row(edition, id, level, result, actions));
        }
    }

    private static ScoreRow row(Edition edition, String id, String level, Result result, List<Action> actions) {
        Set<PartnerCode> expected = new HashSet<>(edition.expected());
        List<Score> scores = actions.stream()
                .flatMap(it -> edition.scores().getOrDefault(it.code(), Map.of()).entrySet().stream())
                .filter(it -> expected.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return ScoreRow.of(edition.summary(), id, level, result, Grade.ofAggregate(scores));
    }
}
