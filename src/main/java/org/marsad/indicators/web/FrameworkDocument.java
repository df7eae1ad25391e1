package org.marsad.indicators.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.indicators.Direction;
import org.marsad.indicators.Framework;
import org.marsad.indicators.Indicator;
import org.marsad.indicators.Target;
import org.marsad.kernel.LocalizedText;
import org.marsad.publishing.CsvTable;
import org.marsad.publishing.Field;
import org.marsad.publishing.Field.Type;
import org.marsad.publishing.Rows;

/**
 * The results framework.
 *
 * @param notice what must be known before anything else; null if nothing
 * @param version the framework’s version
 * @param indicators in the order of the plan, then context, then process
 */
@Schema(name = "Indicators")
record FrameworkDocument(
        @Schema(description = "What must be known first, such as that the data are fictitious; null if nothing")
        @Nullable
        String notice,

        @Schema(description = "A definition that changes is a new version; nothing is compared across it")
        int version,

        List<Entry> indicators) {
    static final List<Field> FIELDS = List.of(
            Field.text("code").always(),
            Field.text("action"),
            Field.of("headline", Type.BOOLEAN).always(),
            Field.oneOf("kind", Indicator.Kind.values()).always(),
            Field.text("sdg"),
            Field.oneOf("direction", Direction.values()).always(),
            Field.text("unit").always(),
            Field.text("disaggregations"),
            Field.text("base"),
            Field.oneOf("target_rule", Target.Rule.values()).always(),
            Field.of("target_value", Type.NUMBER),
            Field.oneOf("target_status", Target.Status.values()).always(),
            Field.text("source").always(),
            Field.text("period").always(),
            Field.text("method").always(),
            Field.text("denominator"),
            Field.text("name_fr").always(),
            Field.text("name_en").always(),
            Field.text("name_ar").always(),
            Field.text("definition_fr").always(),
            Field.text("definition_en").always(),
            Field.text("definition_ar").always(),
            Field.text("reason_fr").always(),
            Field.text("reason_en").always(),
            Field.text("reason_ar").always(),
            Field.text("breaks"));

    static FrameworkDocument of(@Nullable String notice, Framework framework) {
        return new FrameworkDocument(
                notice,
                framework.version(),
                framework.indicators().stream().map(Entry::of).toList());
    }

    /** The same as a table. */
    static CsvTable table(Framework framework) {
        CsvTable table = new CsvTable(Field.names(FIELDS));
        write(framework, table);
        return table;
    }

    static void write(Framework framework, Rows table) {
        framework.indicators().stream().map(Entry::of).forEach(it -> it.addTo(table));
    }

    /**
     * An indicator.
     *
     * @param code its stable code
     * @param action the stable id of its action; null for context and process
     * @param headline whether it is seen first
     * @param kind where its values come from
     * @param sdg the indicator of the Sustainable Development Goals that it is
     * @param direction UP, DOWN or CONTEXT
     * @param unit what it is counted in
     * @param disaggregations by what values are told apart
     * @param base what it starts from
     * @param targetRule how the target is found
     * @param targetValue the rule’s number
     * @param targetStatus whether it is decided
     * @param source who has the values
     * @param period how often
     * @param method how a value is made
     * @param denominator who is counted below
     * @param name its name
     * @param definition what is measured
     * @param reason why this target, or the caution of a context
     * @param breaks from when on it is measured in another way, oldest first
     */
    @Schema(name = "Indicator")
    record Entry(
            @Schema(example = "A02.1") String code,

            @Schema(description = "Null for context and process", example = "A2") @Nullable
            String action,

            boolean headline,
            Indicator.Kind kind,
            @Schema(example = "10.c.1") @Nullable String sdg,

            @Schema(description = "CONTEXT is never coloured, never averaged, always read with its caution")
            Direction direction,

            String unit,
            List<String> disaggregations,
            String base,
            Target.Rule targetRule,
            @Nullable String targetValue,
            Target.Status targetStatus,
            String source,
            String period,
            String method,
            String denominator,
            LocalizedText name,
            LocalizedText definition,
            LocalizedText reason,

            @Schema(description = "Nothing is compared across one")
            List<Change> breaks) {
        static Entry of(Indicator it) {
            BigDecimal value = it.target().value();
            return new Entry(
                    it.code(),
                    it.action() == null ? null : "A" + it.action(),
                    it.headline(),
                    it.kind(),
                    it.goal(),
                    it.direction(),
                    it.unit(),
                    it.disaggregations(),
                    it.base(),
                    it.target().rule(),
                    value == null ? null : value.toPlainString(),
                    it.target().status(),
                    it.source(),
                    it.period(),
                    it.method(),
                    it.denominator(),
                    it.name(),
                    it.definition(),
                    it.target().reason(),
                    it.breaks().stream()
                            .map(at -> new Change(at.year(), at.version(), at.words()))
                            .toList());
        }

        private void addTo(Rows table) {
            table.add(
                    code,
                    action,
                    headline,
                    kind,
                    sdg,
                    direction,
                    unit,
                    String.join(" ", disaggregations),
                    base,
                    targetRule,
                    targetValue,
                    targetStatus,
                    source,
                    period,
                    method,
                    denominator,
                    name.fr(),
                    name.en(),
                    name.ar(),
                    definition.fr(),
                    definition.en(),
                    definition.ar(),
                    reason.fr(),
                    reason.en(),
                    reason.ar(),
                    breaks.stream().map(it -> String.valueOf(it.year())).collect(Collectors.joining(" ")));
        }
    }

    /**
     * A break.
     *
     * @param year the first year of the new way
     * @param version the framework’s version that brought it; 0 where its source changed
     * @param words what changed
     */
    @Schema(name = "Break")
    record Change(int year, int version, LocalizedText words) {}
}
