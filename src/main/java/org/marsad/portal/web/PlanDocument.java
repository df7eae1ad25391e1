package org.marsad.portal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.kernel.LocalizedText;
import org.marsad.plan.Action;
import org.marsad.plan.Domain;
import org.marsad.plan.Objective;
import org.marsad.plan.Plan;
import org.marsad.plan.TargetGroup;
import org.marsad.publishing.CsvTable;
import org.marsad.publishing.Field;
import org.marsad.publishing.Field.Type;
import org.marsad.publishing.Rows;

/**
 * The plan's tree as the API gives it. Titles are in our own words.
 *
 * @param notice what must be known before anything else; null if nothing
 * @param id the plan's id
 * @param title its name
 * @param domains its domains in order
 */
@Schema(name = "Plan", description = "The Cadiz Action Plan: 5 domains, 11 objective entries, 29 actions.")
record PlanDocument(
        @Schema(description = "What must be known first, such as that the data are fictitious; null if nothing")
        @Nullable
        String notice,

        @Schema(example = "cadiz-2022") String id,
        LocalizedText title,
        List<DomainEntry> domains) {
    static final List<Field> FIELDS = List.of(
            Field.text("id").always(),
            Field.text("level").always(),
            Field.text("code").always(),
            Field.of("position", Type.INTEGER).always(),
            Field.text("parent").always(),
            Field.text("title_fr").always(),
            Field.text("title_en").always(),
            Field.text("title_ar").always(),
            Field.text("groups"),
            Field.text("compact"));

    static PlanDocument of(@Nullable String notice, Plan plan) {
        return new PlanDocument(
                notice,
                plan.id(),
                plan.title(),
                plan.domains().stream().map(DomainEntry::of).toList());
    }

    /** The same as a table, one row a node. */
    static CsvTable table(Plan plan) {
        CsvTable table = new CsvTable(Field.names(FIELDS));
        write(plan, table);
        return table;
    }

    static void write(Plan plan, Rows table) {
        for (Domain domain : plan.domains()) {
            add(table, domain.id(), "domain", domain.code(), domain.position(), plan.id(), domain.title());
            for (Objective objective : domain.objectives()) {
                add(
                        table,
                        objective.id(),
                        "objective",
                        objective.code(),
                        objective.position(),
                        domain.id(),
                        objective.title());
                objective.actions().forEach(it -> add(table, it, objective.id()));
            }
        }
    }

    private static void add(
            Rows table, String id, String level, String code, int position, String parent, LocalizedText title) {
        table.add(id, level, code, position, parent, title.fr(), title.en(), title.ar(), null, null);
    }

    private static void add(Rows table, Action action, String parent) {
        LocalizedText title = action.title();
        table.add(
                action.id(),
                "action",
                action.code(),
                action.position(),
                parent,
                title.fr(),
                title.en(),
                title.ar(),
                String.join(" ", action.groups().stream().map(TargetGroup::name).toList()),
                String.join(
                        " ",
                        action.compactObjectives().stream().map(String::valueOf).toList()));
    }

    /**
     * A domain.
     *
     * @param id its stable id
     * @param code its number in the official text
     * @param position its place
     * @param title its name
     * @param objectives its objectives in order
     */
    @Schema(name = "Domain")
    record DomainEntry(
            @Schema(example = "D3") String id,
            @Schema(example = "3") String code,
            int position,
            LocalizedText title,
            List<ObjectiveEntry> objectives) {
        static DomainEntry of(Domain domain) {
            return new DomainEntry(
                    domain.id(),
                    domain.code(),
                    domain.position(),
                    domain.title(),
                    domain.objectives().stream().map(ObjectiveEntry::of).toList());
        }
    }

    /**
     * An objective; ten are numbered, in eleven entries.
     *
     * @param id its stable id
     * @param code its code, text and never a number
     * @param position its place among all objectives
     * @param title its name
     * @param actions its actions in order
     */
    @Schema(name = "Objective")
    record ObjectiveEntry(
            @Schema(example = "O5a") String id,

            @Schema(example = "5a", description = "Text, never a number")
            String code,

            int position,
            LocalizedText title,
            List<ActionEntry> actions) {
        static ObjectiveEntry of(Objective objective) {
            return new ObjectiveEntry(
                    objective.id(),
                    objective.code(),
                    objective.position(),
                    objective.title(),
                    objective.actions().stream().map(ActionEntry::of).toList());
        }
    }

    /**
     * An action.
     *
     * @param id its stable id
     * @param code its number in the official text
     * @param position its place among all actions
     * @param title its name
     * @param label two or three words
     * @param groups whom the official text names
     * @param compactObjectives objectives of the Global Compact for Migration
     */
    @Schema(name = "Action")
    record ActionEntry(
            @Schema(example = "A13") String id,
            @Schema(example = "13") String code,
            int position,
            LocalizedText title,
            LocalizedText label,

            @Schema(description = "Codes of the people and actors that the official text names")
            List<TargetGroup> groups,

            @Schema(description = "Objectives 1 to 23 of the Global Compact for Migration that it serves")
            List<Integer> compactObjectives) {
        static ActionEntry of(Action action) {
            return new ActionEntry(
                    action.id(),
                    action.code(),
                    action.position(),
                    action.title(),
                    action.label(),
                    action.groups(),
                    action.compactObjectives());
        }
    }
}
