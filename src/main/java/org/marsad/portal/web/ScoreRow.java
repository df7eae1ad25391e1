package org.marsad.portal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.assessment.ActionResult;
import org.marsad.assessment.Change;
import org.marsad.assessment.EditionSummary;
import org.marsad.assessment.Grade;
import org.marsad.assessment.Result;
import org.marsad.kernel.Decimals;
import org.marsad.publishing.Field;
import org.marsad.publishing.Field.Type;

/**
 * One number of an edition. Decimals are text with six digits after the point; null is missing, never zero.
 *
 * @param level plan, domain, objective or action
 * @param id the node's stable id; {@code plan} for the plan
 * @param code the node's code; the plan's id for the plan
 * @param headline L, what is proven
 * @param upper U, what it could be at most
 * @param coverage answers received of those expected
 * @param expected N
 * @param respondents n
 * @param mean m, the mean of those who answered; actions only, like the next ones up to the verdict
 * @param publication how much of it may be said
 * @param panel |B|
 * @param matched |P|
 * @param conservativeChange Δc
 * @param matchedChange Δp
 * @param verdict what may be said of the change
 * @param grade how sure it is
 * @param edition the edition's id
 * @param asOf the reference date
 * @param method the version of the computation
 */
@Schema(name = "Score")
record ScoreRow(
        @Schema(allowableValues = {"plan", "domain", "objective", "action"})
        String level,

        @Schema(example = "A13") String id,
        @Schema(example = "13") String code,

        @Schema(example = "0.308019", description = "L = Σx / N, silence counting as zero; a mean above the actions")
        @Nullable
        String headline,

        @Schema(example = "0.609906", description = "U, if every silent partner had finished everything") @Nullable
        String upper,

        @Schema(description = "n / N") @Nullable String coverage,

        @Schema(description = "N, expected answers without those not applicable")
        int expected,

        @Schema(description = "n, answers received") int respondents,

        @Schema(description = "m = Σx / n; actions only") @Nullable
        String mean,

        @Schema(allowableValues = {"insufficient-data", "provisional", "full"})
        String publication,

        @Schema(description = "|B|, the panel frozen before; actions only") @Nullable
        Integer panel,

        @Schema(description = "|P|, those of the panel that answered both times") @Nullable
        Integer matched,

        @Schema(description = "Δc, silence counting as zero; it decides on progress") @Nullable
        String conservativeChange,

        @Schema(description = "Δp, among those who answered both times; for reading") @Nullable
        String matchedChange,

        @Schema(allowableValues = {"progress", "decline", "no-change-shown", "insufficient-data"}) @Nullable
        String verdict,

        @Schema(allowableValues = {"A", "B", "C", "D"}) String grade,
        String edition,
        LocalDate asOf,
        String method) {
    static final List<Field> FIELDS = List.of(
            Field.text("level").always(),
            Field.text("id").always(),
            Field.text("code").always(),
            Field.of("headline", Type.NUMBER),
            Field.of("upper", Type.NUMBER),
            Field.of("coverage", Type.NUMBER),
            Field.of("expected", Type.INTEGER).always(),
            Field.of("respondents", Type.INTEGER).always(),
            Field.of("mean", Type.NUMBER),
            Field.text("publication").always(),
            Field.of("panel", Type.INTEGER),
            Field.of("matched", Type.INTEGER),
            Field.of("conservative_change", Type.NUMBER),
            Field.of("matched_change", Type.NUMBER),
            Field.text("verdict"),
            Field.text("grade").always(),
            Field.text("edition").always(),
            Field.of("as_of", Type.DATE).always(),
            Field.text("method").always());

    static ScoreRow of(EditionSummary edition, String id, String level, Result result, Grade grade) {
        ActionResult action = result instanceof ActionResult one ? one : null;
        Change change = action == null ? null : action.change();
        return new ScoreRow(
                level,
                id,
                result.code(),
                Decimals.six(result.headline()),
                Decimals.six(result.upper()),
                Decimals.six(result.coverage()),
                result.expected(),
                result.respondents(),
                action == null ? null : Decimals.six(action.mean()),
                result.publication().code(),
                change == null ? null : change.panel(),
                change == null ? null : change.matched(),
                change == null ? null : Decimals.six(change.conservativeChange()),
                change == null ? null : Decimals.six(change.matchedChange()),
                change == null ? null : change.verdict().code(),
                grade.code(),
                edition.id().value(),
                edition.asOf(),
                edition.method());
    }

    @Nullable
    Object[] cells() {
        return new @Nullable Object[] {
            level,
            id,
            code,
            headline,
            upper,
            coverage,
            expected,
            respondents,
            mean,
            publication,
            panel,
            matched,
            conservativeChange,
            matchedChange,
            verdict,
            grade,
            edition,
            asOf,
            method
        };
    }
}
